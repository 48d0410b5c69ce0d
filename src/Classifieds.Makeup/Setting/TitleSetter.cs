using Classifieds.Fonts;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>A title in as few lines as it can be had, two at the most where its size allows, parted by sense.</summary>
/// <remarks>The second line is never longer than the first (look.md, titled notice).</remarks>
internal static class TitleSetter
{
    // Where a title may be parted, best first: after the body that speaks, before what it speaks about.
    private static readonly string[] EndsWell =
        ["有限责任公司", "股份有限公司", "有限公司", "公司", "合作社", "委员会", "领导小组", "管理局", "管委会", "人民政府", "人民法院", "公安局", "中心", "学校", "医院"];

    private static readonly string[] BeginsWell =
        ["关于", "暨", "及", "清算", "减资", "注销", "合并", "分立", "债权", "遗失", "公告", "声明", "通知", "启事", "征收", "迁坟"];

    public static (IReadOnlyList<SetLine> Lines, Length Size) Set(string words, FontChain font, PageTemplate template, Length measure)
    {
        (IReadOnlyList<SetLine> Lines, Length Size) set = default;
        foreach (Length size in template.Titled.Sizes)
        {
            set = (SetAt(words, size, font, template, measure), size);
            if (set.Lines.Count <= 2) break;
        }
        return set;
    }

    private static IReadOnlyList<SetLine> SetAt(string words, Length size, FontChain font, PageTemplate template, Length measure)
    {
        SettingStyle style = template.Body.Setting(size, measure) with { Alignment = Alignment.Centred };
        SetParagraph whole = ParagraphSetter.Set(new(words, font), style);
        if (whole.Lines.Count != 2 || BestBreak(words, whole) is not { } at) return whole.Lines;

        SetParagraph first = ParagraphSetter.Set(new(words[..at], font), style);
        SetParagraph second = ParagraphSetter.Set(new(words[at..], font), style);
        bool isSound = first.Lines.Count == 1 && second.Lines.Count == 1 && second.Lines[0].Width <= first.Lines[0].Width;
        return isSound ? [first.Lines[0], second.Lines[0]] : whole.Lines;
    }

    private static int? BestBreak(string words, SetParagraph whole)
    {
        // No line can hold more characters than the measure has half-ems.
        int most = whole.Style.Measure.Millipoints * 2 / whole.Style.Size.Millipoints;
        int? best = null;
        int bestScore = 0;
        for (int at = Math.Max(1, words.Length - most); at < words.Length && at <= most; at++)
        {
            int score = Score(words, at);
            if (score <= bestScore) continue;
            (best, bestScore) = (at, score);
        }
        return best;
    }

    private static int Score(string words, int at)
    {
        if (at < words.Length - at) return 0;
        int score = 0;
        if (EndsWell.Any(end => words.AsSpan(0, at).EndsWith(end, StringComparison.Ordinal))) score += 40;
        if (BeginsWell.Any(start => words.AsSpan(at).StartsWith(start, StringComparison.Ordinal))) score += 30;
        return score == 0 ? 0 : score - Math.Abs(at - (words.Length - at));
    }
}
