using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>Notices that a second person must look at: of certain kinds, about somebody else, about a child. None of these findings
/// keeps a notice off the page.</summary>
internal sealed class SecondEyeChecks(Lexicon lexicon)
{
    // 个人信息保护法 28: what is said of children below this age is sensitive outright.
    private const int AgeOfChildren = 14;

    private const int BirthWithin = 6;

    private readonly WordList words = new(lexicon.ThirdPersons.Keys);
    private readonly string[] longestFirst = [.. lexicon.ThirdPersons.Keys.OrderByDescending(word => word.Length)];

    public void Check(ReadNotice notice, List<Finding> findings)
    {
        if (notice.Kind.NeedsSecondEye) findings.Add(NoticeFindings.SecondEyeKind.At(null, notice.Kind.Title));
        // Only statements of one's own: a court or a tender speaks of debts by its office. The catch-all kind is the one without words.
        bool statement = notice.Kind.NeedsSecondEye || (notice.Kind.Words.Count == 0 && notice.Kind.DecisiveWords.Count == 0);
        if (notice.Kind.Family == NoticeFamily.Public && statement) ThirdPerson(notice.Text, findings);
        foreach (Fact fact in notice.Facts)
        {
            if (!IsOfChild(notice, fact)) continue;
            findings.Add(NoticeFindings.SecondEyeMinor.At(fact.Span));
            return;
        }
    }

    private void ThirdPerson(string text, List<Finding> findings)
    {
        int at = words.IndexIn(text);
        if (at < 0) return;
        foreach (string word in longestFirst)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) continue;
            findings.Add(NoticeFindings.SecondEyeThirdPerson.At(new TextSpan(at, word.Length), word, lexicon.ThirdPersons[word]));
            return;
        }
    }

    private static bool IsOfChild(ReadNotice notice, Fact fact)
    {
        switch (fact.Type)
        {
            case FactType.Age:
                return int.TryParse(fact.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int age) && age < AgeOfChildren;
            case FactType.ResidentId:
                return fact.Tells.TryGetValue("birthDate", out string? born) && IsChild(born, notice.PrintDate);
            case FactType.Date:
                return IsBirth(notice.Text, fact.Span) && IsChild(fact.Value, notice.PrintDate);
            default:
                return false;
        }
    }

    // 出生日期：2015年3月1日, 出生于2015年3月1日, 2015年3月1日出生
    private static bool IsBirth(string text, TextSpan date)
    {
        int from = Math.Max(0, date.Start - BirthWithin);
        return text.AsSpan(from, date.Start - from).Contains("出生", StringComparison.Ordinal)
            || text.AsSpan(date.End).StartsWith("出生", StringComparison.Ordinal)
                || text.AsSpan(date.End).StartsWith("生，", StringComparison.Ordinal);
    }

    private static bool IsChild(string born, DateOnly printDate) =>
        IsoDate.TryRead(born, out DateOnly day)
        && day <= printDate && day > printDate.AddYears(-AgeOfChildren);
}
