using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>What a number says of itself against what the words say: the sex in an identity number, the year of a case or a deed.</summary>
internal static class NumberTells
{
    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        foreach (Fact fact in notice.Facts)
            if (fact.Type is FactType.CaseNumber or FactType.DocumentNumber) CheckYear(fact, notice.PrintDate, findings);
        CheckSex(notice, findings);
    }

    // （2027）黔0330民初3827号, printed in 2026
    private static void CheckYear(Fact fact, DateOnly printDate, List<Finding> findings)
    {
        int open = fact.Text.AsSpan().IndexOfAny("（(〔[");
        if (open < 0 || open + 5 >= fact.Text.Length || !Script.IsClosing(fact.Text[open + 5])) return;
        if (!int.TryParse(fact.Text.AsSpan(open + 1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)) return;
        if (year > printDate.Year && year < printDate.Year + 100)
            findings.Add(NoticeFindings.NumberYear.At(new TextSpan(fact.Span.Start + open + 1, 4), year, IsoDate.Write(printDate)));
    }

    // One person, one number, and the sex right behind the name: with two of anything nobody can tell whose is whose.
    private static void CheckSex(ReadNotice notice, List<Finding> findings)
    {
        Fact? party = null, id = null;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is FactType.Party or FactType.MissingPerson)
            {
                if (party is not null) return;
                party = fact;
            }
            else if (fact.Type == FactType.ResidentId)
            {
                if (id is not null) return;
                id = fact;
            }
        }
        if (party is null || id is null || !id.Tells.TryGetValue("sex", out string? sex)) return;
        int at = party.Span.End;
        if (at + 2 >= notice.Text.Length || notice.Text[at] is not ('，' or '（') || notice.Text[at + 1] is not ('男' or '女')) return;
        if (notice.Text[at + 2] is not ('，' or '）' or '、' or '性') || notice.Text[at + 1] == sex[0]) return;
        findings.Add(NoticeFindings.SexId.At(new TextSpan(at + 1, 1), sex, notice.Text[at + 1]));
    }
}
