using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>我司遗失…。海东建工集团有限公司: who speaks of himself is whoever signs.</summary>
internal static class SelfSpeakers
{
    private const int LongestTail = 40;

    // Between 我司 and the verb only what tells how and when.
    private static readonly string[] Ways = ["不慎", "因", "由于", "于", "在", "将", "已", "现", "保管", "近日", "日前", "，", "（"];

    /// <summary>Adds who signs as the party where nobody is named before the verb of loss.</summary>
    public static void Read(Scan scan)
    {
        if (!SpeaksOfHimself(scan)) return;
        foreach (Fact fact in scan.Facts)
        {
            if (fact.Type != FactType.Signature) continue;
            scan.AddParty(fact.Span.End - fact.Value.Length, fact.Span.End);
            return;
        }
        ReadTail(scan);
    }

    /// <summary>…声明作废。海东丙公司: a name alone behind the last full stop.</summary>
    public static void ReadTail(Scan scan)
    {
        string text = scan.Text;
        int end = scan.Body.End;
        if (end > scan.Body.Start && text[end - 1] == '。') end--;
        int start = end;
        while (start > scan.Body.Start && end - start < LongestTail && text[start - 1] is not ('。' or '！' or '；' or '\n')) start--;
        if (start <= scan.Body.Start || !scan.IsFree(start, end)) return;
        var tail = text.AsSpan(start, end - start);
        foreach (string label in SignerLabels.All)
            if (tail.StartsWith(label) && tail.Length > label.Length && tail[label.Length] is '：' or ':') return; // read by its label
        foreach (char unit in tail)
            if (Script.IsStop(unit)) return;
        if (OrganizationNames.EndsLikeOne(tail) || PersonNames.IsName(tail) || NameDots.AreIn(tail)) PartyNames.Add(scan, start, end);
    }

    private static bool SpeaksOfHimself(Scan scan)
    {
        string text = scan.Text;
        foreach (Hit hit in scan.Hits)
        {
            if (hit.Start < scan.Body.Start || !hit.Is(WordRole.LossVerb)) continue;
            int from = hit.Start;
            while (from > scan.Body.Start && hit.Start - from < LongestTail && text[from - 1] is not ('。' or '：' or ':' or '\n')) from--;
            var before = text.AsSpan(from, hit.Start - from);
            foreach (string self in OtherRoles.Selves)
            {
                if (!before.StartsWith(self, StringComparison.Ordinal)) continue;
                var way = before[self.Length..];
                return way.Length == 0 || way.StartsWithAny(Ways);
            }
            return false;
        }
        return false;
    }
}
