using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>What in a line tells that it is a title, one that many items share, or a small advertisement by its first word.</summary>
internal static class TitleSigns
{
    private static readonly string[] OneTitle =
    [
        "遗失声明", "遗失启事", "挂失声明", "作废声明", "丢失声明", "遗失作废声明", "遗失公告", "声明", "遗失", "挂失", "遗失挂失", "遗失声明公告", "声明公告", "登报声明", "遗失登报", "挂失遗失",
    ];

    private static readonly string[] WeakTitles = ["须知", "说明", "函", "作废", "遗失", "挂失", "注销", "减资", "邀请", "通报", "招标", "拍卖", "寻人", "更正"];

    // A small advertisement says at once what it is.
    private static readonly string[] AdTitles =
    [
        "出租", "转让", "出售", "求租", "招聘", "诚聘", "求购", "招租", "寻物", "寻人", "急聘", "急售", "急转", "高薪诚聘", "低价转让", "旺铺转让", "招领", "更正",
    ];

    /// <summary>A line that is a title and nothing else.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        line = WithoutMarks(LineWords.Bare(line));
        if (!TitleWords.IsTitle(line)) return false;
        if (line.StartsWithAny(["特此", "现公告", "现声明", "兹声明", "现予", "本公告", "本声明", "以上", "上述", "附件", "声明如下"])) return false;
        return !LossSigns.TellsAll(line);
    }

    /// <summary>A title under which a paper runs many items.</summary>
    public static bool IsSharedTitle(ReadOnlySpan<char> line)
    {
        line = WithoutMarks(LineWords.Bare(line).TrimEnd("：:。"));
        foreach (string title in OneTitle)
            if (line.SequenceEqual(title)) return true;
        return false;
    }

    /// <summary>Whether a title's word may also stand over a part of a notice, such as 竞买须知.</summary>
    public static bool IsWeakTitle(ReadOnlySpan<char> line) => LineWords.Bare(line).TrimEnd("：:").EndsWithAny(WeakTitles);

    /// <summary>减资公告：某公司…, 遗失声明 张三…: a title with the words behind it on the same line.</summary>
    public static bool HasInlineTitle(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line);
        if (TitleMarks.TryRead(line, out TitleMarks.Heading marked)) return marked.Past + 6 <= line.Length;
        int end = 0;
        while (end < line.Length && end <= 30 && Script.IsHan(line[end])) end++;
        if (end is < 2 or > 30 || end + 6 > line.Length || line[end] is not (':' or '：' or ' ' or '\u3000')) return false;
        ReadOnlySpan<char> words = line[..end];
        foreach (string ad in AdTitles)
            if (words.SequenceEqual(ad)) return true;
        if (!IsTitle(words) || words.StartsWithAny(["本", "现", "兹", "关于本", "说明", "须知", "附"])) return false;
        return !IsWeakTitle(words) || IsSharedTitle(words);
    }

    // 【遗失声明】, ★公告★ on a line of its own.
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> line) =>
        TitleMarks.TryRead(line, out TitleMarks.Heading marked) && marked.Past == line.Length
            ? line[marked.Start..marked.End]
            : line.TrimStart("【[《“").TrimEnd("】]》”");

    /// <summary>“诚聘”会计2名: a small advertisement by its first word.</summary>
    public static bool IsAd(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line).TrimStart("“\"【[");
        foreach (string ad in AdTitles)
        {
            if (!line.StartsWith(ad, StringComparison.Ordinal) || line.Length == ad.Length) continue;
            if (line[ad.Length] is ':' or '：' or '”' or '"' or '】' or ']') return true;
        }
        return false;
    }
}
