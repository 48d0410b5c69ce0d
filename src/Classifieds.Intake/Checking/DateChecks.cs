using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>Dates against the day the notice is printed, against one another and against an age.</summary>
/// <remarks>What is long past today may have been right on the day of print.</remarks>
internal static class DateChecks
{
    // An age may have been reached or be told by the years begun; more apart is a slip.
    private const int YearsApart = 2;

    private static readonly string[] Printed = ["本报", "我报", "原刊于", "刊登于", "登载于"];

    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        string printed = IsoDate.Write(notice.PrintDate);
        Fact? before = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.Date or FactType.Deadline or FactType.SignatureDate)) continue;
            // ISO dates sort as text.
            bool isPast = string.CompareOrdinal(fact.Value, printed) < 0, isToCome = string.CompareOrdinal(fact.Value, printed) > 0;
            if (fact.Type == FactType.Deadline && isPast) findings.Add(NoticeFindings.DeadlinePast.At(fact.Span, fact.Value, printed));
            if (fact.Type == FactType.SignatureDate && isToCome)
                findings.Add(NoticeFindings.SignatureDateLate.At(fact.Span, fact.Value, printed));
            if (fact.Type == FactType.Date && isToCome && IsOfAPrintedNotice(notice.Text, fact.Span.Start))
                findings.Add(NoticeFindings.PrintedDateLate.At(fact.Span, fact.Value, printed));
            if (before is not null && IsWholeDay(before) && IsWholeDay(fact) && AreFromTo(notice.Text, before, fact)
                && string.CompareOrdinal(fact.Value, before.Value) < 0)
                findings.Add(NoticeFindings.DatesReversed.At(TextSpan.FromTo(before.Span.Start, fact.Span.End), before.Value, fact.Value));
            before = fact;
        }
        if (notice.Kind.Family == NoticeFamily.Missing) CheckAge(notice, findings);
    }

    // 更正：本报2026年11月19日第A7版刊登的…
    private static bool IsOfAPrintedNotice(string text, int at)
    {
        return text.AsSpan(0, at).EndsWithAny(Printed);
    }

    private static bool IsWholeDay(Fact fact) => fact.Value.Length == 10;

    private static bool AreFromTo(string text, Fact from, Fact to)
    {
        int length = to.Span.Start - from.Span.End;
        return length is > 0 and <= 2 && text.AsSpan(from.Span.End,
            length) is "至" or "到" or "-" or "—" or "——" or "－" or "～" or "~" or "起至";
    }

    // One person, one number, one age: with two of anything nobody can tell whose is whose.
    private static void CheckAge(ReadNotice notice, List<Finding> findings)
    {
        Fact? age = null, id = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type == FactType.Age)
            {
                if (age is not null) return;
                age = fact;
            }
            else if (fact.Type == FactType.ResidentId)
            {
                if (id is not null) return;
                id = fact;
            }
        }
        if (age is null || id is null || !id.Tells.TryGetValue("birthDate", out string? born)) return;
        int digits = 0;
        while (digits < age.Value.Length && char.IsAsciiDigit(age.Value[digits])) digits++;
        if (digits is 0 or > 3 || !IsoDate.TryRead(born, out DateOnly birth)) return;
        int stated = int.Parse(age.Value.AsSpan(0, digits), CultureInfo.InvariantCulture);
        int reached = notice.PrintDate.Year - birth.Year;
        if (Math.Abs(reached - stated) > YearsApart) findings.Add(NoticeFindings.AgeId.At(age.Span, born, reached, age.Text));
    }
}
