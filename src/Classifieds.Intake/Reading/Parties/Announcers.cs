using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>公告人: who gives a public notice.</summary>
internal static class Announcers
{
    private const int MostOpeningClauses = 4;
    private const int NumberWithin = 16; // behind the bracket that opens before it

    /// <summary>某某有限公司（统一社会信用代码：…）: whoever's number stands in a bracket behind the name.</summary>
    public static void ReadNumbered(Scan scan)
    {
        int count = scan.Facts.Count;
        for (int index = 0; index < count; index++)
        {
            Fact fact = scan.Facts[index];
            if (fact.Type is not (FactType.CreditCode or FactType.RegistrationNumber)) continue;
            int from = Math.Max(0, fact.Span.Start - NumberWithin);
            int open = from + scan.Text.AsSpan(from, fact.Span.Start - from).LastIndexOfAny('（', '(');
            if (open < from || open < 2) continue;
            int start = open;
            while (start > scan.Body.Start && open - start < NameSpans.Longest
                && NameSpans.IsUnit(scan.Text, start - 1) && !scan.IsClaimed(start - 1)) start--;
            int within = scan.Text.AsSpan(start, open - start).LastIndexOfAny('）', ')');
            if (within >= 0 && scan.Text.AsSpan(start, within).IndexOfAny('（', '(') < 0) start += within + 1; // 甲公司（…）与乙公司（…）
            if (start < open && scan.Text[start] is '与' or '和' or '及' or '、') start++;
            start = NameSpans.PastOpeners(scan.Text, start, open);
            if (OrganizationNames.EndsLikeOne(scan.Text.AsSpan(start, open - start))) PartyNames.Add(scan, start, open);
        }
    }

    /// <summary>某某有限公司经股东会决议…: the first organisation that opens a clause of a public notice, or stands in its title.</summary>
    public static void ReadOpening(Scan scan)
    {
        int at = scan.Body.Start;
        for (int clause = 0; clause < MostOpeningClauses && at < scan.Body.End; clause++)
        {
            int begins = NameSpans.PastOpeners(scan.Text, at, scan.Body.End);
            int end = NameSpans.End(scan, begins, Math.Min(scan.Body.End, begins + NameSpans.Longest));
            var name = scan.Text.AsSpan(begins, end - begins);
            int length = OrganizationNames.EndsLikeOne(name) ? name.Length : OrganizationNames.Leading(name);
            int misused = BehindMisuse(scan.Text.AsSpan(begins, Math.Max(0, length)));
            if (length - misused >= 4 && PartyNames.Add(scan, begins + misused, begins + length)) return;
            while (at < scan.Body.End && !Script.IsStop(scan.Text[at]) && scan.Text[at] != '\n') at++;
            at++;
        }
        if (scan.Title < 0) return;
        TextSpan title = scan.Paragraphs[scan.Title];
        int court = OrganizationNames.Leading(title.In(scan.Text));
        if (court > 0) scan.AddParty(title.Start, title.Start + court);
    }

    private static readonly string[] Misuses = ["冒用", "假冒", "冒充", "盗用", "仿冒"];

    // 近期发现有人冒用某某有限公司名义: whoever's name is misused speaks.
    private static int BehindMisuse(ReadOnlySpan<char> words)
    {
        foreach (string misuse in Misuses)
        {
            int at = words.IndexOf(misuse, StringComparison.Ordinal);
            if (at >= 0) return words[at..].StartsWith(misuse + "我") ? 0 : at + misuse.Length;
        }
        return 0;
    }
}
