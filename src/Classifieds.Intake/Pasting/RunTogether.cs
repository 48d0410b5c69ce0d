using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>Finds where in one line another notice begins: …声明作废。李四遗失…, ★…★….</summary>
internal static class RunTogether
{
    /// <returns>Where each further notice of the line begins, in order; all within the line.</returns>
    public static List<int> Cuts(ReadOnlySpan<char> text, int start, int end)
    {
        List<int> cuts = [];
        int begun = start;
        for (int at = start; at < end;)
        {
            int closing = ClosingSigns.ClosingAt(text[..end], at);
            if (closing > 0)
            {
                int next = at + closing;
                while (next < end && IsBetweenNotices(text[next])) next++;
                at += closing;
                if (next >= end) continue;
                int talk = Talk.LeadIn(text[next..end]);
                if (!BeginsAnother(text[(next + talk)..end], text[begun..end])) continue;
                cuts.Add(next);
                at = begun = next;
            }
            else if (ListMark.IsBulletSign(text[at]) && at > begun && IsBulletCut(text, begun, at, end))
            {
                cuts.Add(at);
                begun = at;
                while (at < end && ListMark.IsBulletSign(text[at])) at++;
            }
            else
            {
                at++;
            }
        }
        return cuts;
    }

    private static bool IsBetweenNotices(char unit) =>
        unit is '。' or '！' or '；' or ';' or '.' or '!' or '，' or ',' or ' ' or '\u3000' or '\t' or '）' or ')';

    private static bool BeginsAnother(ReadOnlySpan<char> rest, ReadOnlySpan<char> before)
    {
        ListMark mark = ListMark.At(rest, 0);
        ReadOnlySpan<char> words = rest[mark.Length..];
        if (words.Length < 4) return false;
        if (mark.IsBullet) return true;
        if (TitleSigns.HasInlineTitle(words)) return true;
        if (!LossSigns.IsLoss(words, out bool isCertain)) return false;
        return mark.Length > 0 || (isCertain && LossSigns.HasVoid(words) && !LossSigns.IsSameParty(before, rest));
    }

    // A bullet in the middle parts items where the line began with the same one, and where a sentence had ended; a ● in a name does not.
    private static bool IsBulletCut(ReadOnlySpan<char> text, int begun, int at, int end)
    {
        if (at + 5 > end || at - begun < 4) return false;
        if (TitleMarks.TryRead(text[begun..end], out TitleMarks.Heading heading) && at < begun + heading.Past) return false; // ★遗失声明★
        int last = at - 1;
        while (last > begun && text[last] is ' ' or '\u3000') last--;
        bool sameList = text[begun] == text[at];
        if (text[last] is '。' or '！' or '；' or ';') return sameList || LossSigns.IsLoss(text[(at + 1)..end], out _);
        return sameList && text[at] is '★' or '☆' or '■' or '◆';
    }
}
