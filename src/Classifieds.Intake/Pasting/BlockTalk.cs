using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>Finds the talk in the lines of a block: before a notice, behind one, and whole lines of it.</summary>
/// <param name="block">The block's own words, from its first line to its last.</param>
internal sealed class BlockTalk(string text, ReadOnlySpan<char> block, BlockSoFar soFar)
{
    private const int LongestTail = 80;
    private const int LongestMention = 20;

    // Who seeks somebody or something thanks in the notice itself.
    private static readonly string[] Thanking = ["寻人", "寻物", "寻亲", "寻找", "感谢信", "鸣谢", "致谢", "悬赏", "重谢", "酬谢", "招领", "表扬"];

    private readonly bool mayThank = block.HasAny(Thanking);

    /// <summary>Whether a whole line was said of the notices and stands in none.</summary>
    public bool IsTalk(PasteLine line)
    {
        ReadOnlySpan<char> words = LineWords.Bare(line.In(text));
        if (BracketTalk.IsWhole(words)) return true;
        if (Talk.IsOnlyEmoji(words)) return soFar.Open is not { IsUnderWay: true };
        if (MayGo(Talk.Of(words))) return true;
        if (soFar.IsOneNotice || soFar.Open is { IsUnderWay: true } or { IsTitleOnly: true }) return false;
        if (!(soFar.Open is null || soFar.Open.IsClosed || soFar.IsParted) || !Talk.IsLoose(words)) return false;
        if (LossSigns.IsLoss(words, out _)) return false;
        return !TitleSigns.IsTitle(words) && !TitleSigns.HasInlineTitle(words) && !TitleSigns.IsAd(words);
    }

    // Inside a notice 谢谢 and 您好 are the notice's; what is asked of the desk is not.
    private bool MayGo(TalkKind said)
    {
        if (said == TalkKind.None) return false;
        bool isForDesk = (said & TalkKind.Price) != 0 || (said & (TalkKind.Asking | TalkKind.Topic)) == (TalkKind.Asking | TalkKind.Topic);
        if (isForDesk) return true;
        if (soFar.Open is { IsUnderWay: true }) return false;
        if (mayThank && (said & ~(TalkKind.Thanks | TalkKind.Haste | TalkKind.Greeting | TalkKind.Topic | TalkKind.Day)) == 0) return false;
        return (said & ~(TalkKind.LeadIn | TalkKind.Topic | TalkKind.Day)) != 0 || soFar.Open is null || soFar.Open.IsClosed;
    }

    /// <summary>您好，麻烦登一下：张三遗失…: where the notice begins behind what is said before it; the line's own start where nothing is.</summary>
    public int PastTalk(PasteLine line)
    {
        int start = line.Start;
        if (text[start] == '@')
        {
            int blank = text.AsSpan(start, Math.Min(LongestMention, line.End - start)).IndexOfAny(' ', '\u2005', '\u3000');
            if (blank > 1) start = line.From(text, start + blank).Start; // @前台小陈 张晓东遗失…
        }
        while (true)
        {
            int clause = start;
            while (clause < line.End && clause - start < LongestTail && !IsClauseEnd(text[clause])) clause++;
            if (clause == start || clause >= line.End || clause - start >= LongestTail) break;
            ReadOnlySpan<char> words = text.AsSpan(start, clause - start);
            TalkKind said = Talk.Of(words);
            // 客服：3000元 offers work; 老师，… calls somebody.
            if (!MayGo(said) || (text[clause] is ':' or '：' && (said & ~TalkKind.Greeting) == 0 && !words.Contains('好'))) break;
            while (clause < line.End && IsClauseEnd(text[clause])) clause++;
            start = clause;
        }
        int glued = Talk.Glued(text.AsSpan(start, line.End - start));
        if (glued > 0)
        {
            ReadOnlySpan<char> rest = LineWords.Bare(text.AsSpan(start + glued, line.End - start - glued));
            if (LossSigns.IsLoss(rest, out _) || TitleSigns.HasInlineTitle(rest) || TitleSigns.IsTitle(rest)) start += glued;
        }
        return start;
    }

    /// <summary>…声明作废。谢谢，明天见报哈: where the notice ends before what is said behind it.</summary>
    public int BeforeTalk(PasteLine line)
    {
        ReadOnlySpan<char> words = line.In(text);
        int bracket = BracketTalk.Trailing(words);
        if (bracket < words.Length) return line.Start + bracket;
        if (!LossSigns.IsLoss(words[ListMark.At(words, 0).Length..], out _) && !ClosingSigns.HasClosing(words)) return line.End;
        int least = Math.Max(0, words.Length - LongestTail);
        for (int at = least; at < words.Length - 1; at++)
        {
            int from = at + ClosingSigns.ClosingAt(words, at);
            if (from == at && at > 0 && MayEndNotice(words[at])) from = at + 1;
            if (from == at) continue;
            while (from < words.Length && words[from] is '。' or '！' or '!' or '；' or ';' or ' ' or '\u3000' or '）' or ')') from++;
            int said = from;
            while (said < words.Length && (Script.IsStop(words[said]) || words[said] is ' ' or '\u3000' or '）' or ')')) said++;
            if (said < words.Length && (Talk.IsSum(words[said..]) || MayGoBehind(Talk.Of(words[said..])))) return line.Start + from;
        }
        // …声明作废，谢谢: behind a comma only what is said to nobody but the desk; the comma goes with it.
        for (int at = least; at < words.Length - 1; at++)
        {
            if (words[at] is not ('，' or ',')) continue;
            TalkKind said = Talk.Of(words[(at + 1)..]);
            bool isForDesk = (said & (TalkKind.Price | TalkKind.Haste)) != 0 || ((said & TalkKind.Thanks) != 0 && !mayThank)
                || (said & (TalkKind.Asking | TalkKind.Topic)) == (TalkKind.Asking | TalkKind.Topic);
            if (isForDesk) return line.Start + at;
        }
        return line.End;
    }

    private static bool MayEndNotice(char unit) => unit is '。' or '！' or '!' or '；' or ' ' or '\u3000' || Script.IsClosing(unit);

    private bool MayGoBehind(TalkKind said) =>
        said != TalkKind.None && said != TalkKind.LeadIn && !(mayThank && (said & ~(TalkKind.Thanks | TalkKind.Topic)) == 0);

    private static bool IsClauseEnd(char unit) => Script.IsStop(unit) || unit is ' ' or '\t' or '\u3000' or '~' or '～' or '…';
}
