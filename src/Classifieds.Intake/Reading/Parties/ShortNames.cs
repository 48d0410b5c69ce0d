using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>娜遗失…: a name of one character, which some people have, and ×××, where no other name is read.</summary>
internal static class ShortNames
{
    private const string NoNames = "我本兹现因已将他她它某其近今特被由经为于在自原该如请凡并另还且也未若和及与的此均所又再到共有无男女各";

    public static void Read(Scan scan)
    {
        foreach (Hit hit in scan.Hits)
        {
            if (hit.Start >= scan.Body.End) return;
            if (!hit.Is(WordRole.LossVerb) || hit.Start <= scan.Body.Start) continue;
            int clause = hit.Start;
            while (clause > scan.Body.Start && scan.Text[clause - 1] is not ('。' or '；' or '\n')) clause--;
            int at = NameSpans.PastOpeners(scan.Text, clause, hit.Start);
            if (at < hit.Start && IsStandIn(scan, at, hit.Start))
            {
                scan.AddParty(at, hit.Start);
                return;
            }
            if (at >= hit.Start || !IsOne(scan, at, hit.Start)) continue;
            scan.AddParty(at, at + 1);
            return;
        }
        foreach (Hit hit in scan.Hits)
        {
            if (!hit.Is(WordRole.Label) || hit.Word.FactType != FactType.Party || hit.End + 1 >= scan.Text.Length) continue;
            int at = hit.End + 1;
            if (scan.Text[hit.End] is not ('：' or ':') || !IsOne(scan, at, scan.Text.Length)) continue;
            scan.AddParty(at, at + 1);
            return;
        }
    }

    // ×××遗失…: somebody whom nobody has named yet.
    private static bool IsStandIn(Scan scan, int at, int end)
    {
        foreach (char unit in scan.Text.AsSpan(at, end - at))
            if (unit is not ('×' or '✕' or '□' or '○' or '●' or '■')) return false;
        return end - at <= 6;
    }

    // One Han alone before the verb, a bracket, a comma or the line's end.
    private static bool IsOne(Scan scan, int at, int end)
    {
        char unit = scan.Text[at];
        if (!Script.IsHan(unit) || char.IsSurrogate(unit) || NoNames.Contains(unit, StringComparison.Ordinal)
            || scan.IsClaimed(at)) return false;
        if (at + 1 == end || at + 1 >= scan.Text.Length) return true;
        char next = scan.Text[at + 1];
        return next is '（' or '(' or '，' or ',' or '\n' or '。'
            || scan.Text.AsSpan(at + 1, end - at - 1).StartsWithAny(["不慎", "因", "于", "现", "将"]);
    }
}
