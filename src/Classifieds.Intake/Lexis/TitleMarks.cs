namespace Classifieds.Intake.Lexis;

/// <summary>What is put around a title to make it stand out: 【遗失声明】, #公告#, ★寻人启事★.</summary>
internal static class TitleMarks
{
    private const int LongestTitle = 40;
    private const int MostMarks = 8;

    private const string Opening = "【[［〔〖（(「『《〈<＜“‘\"'｛{";
    private const string Closing = "】]］〕〗）)」』》〉>＞”’\"'｝}";

    // Brackets and quotes that a sentence uses as well: 《遗失声明》中…, “声明”一词.
    private const string InSentences = "（(「『《〈<＜“‘\"'";

    private const string ClosingAlone = "】］]〗#＃★☆|｜";

    private const string Signs = "#＃★☆*＊●■◆▲▼◎◇□△▪※=＝~～|｜-—_✦❖";

    // What goes on with a sentence about the title in the marks.
    private static readonly string[] GoingOn =
    [
        "的", "中", "内", "上", "里", "有", "刊", "已", "经", "于", "是", "与", "和", "及", "、", "，", "。", "；", "（", "(", "第", "所", "一文", "一则", "等", "后",
        "为", "系", "以",
        "予", "之", "作废", "遗失", "丢失", "无效", "应", "将", "由", "均",
    ];

    /// <summary>A marked title at the very start of a text.</summary>
    /// <param name="Start">Where its words begin.</param>
    /// <param name="End">Where its words end.</param>
    /// <param name="Past">Past the marks behind it, a colon and blanks.</param>
    internal readonly record struct Heading(int Start, int End, int Past);

    public static bool TryRead(ReadOnlySpan<char> text, out Heading heading)
    {
        heading = default;
        int start = 0;
        while (start < text.Length && start < MostMarks && (IsMark(text[start]) || (start > 0 && IsBlank(text[start])))) start++;
        int last = start - 1;
        while (last >= 0 && IsBlank(text[last])) last--;
        if (last < 0) return TryReadClosed(text, out heading);
        int length = ClosingAt(text[start..Math.Min(text.Length, start + LongestTitle)], text[last]);
        if (length < 2) return false;
        int end = start + length;
        ReadOnlySpan<char> words = text[start..end].TrimEnd(" 　");
        if (!IsTitle(words)) return false;
        int past = end;
        while (past < text.Length && (IsMark(text[past]) && Opening.IndexOf(text[past], StringComparison.Ordinal) is var open
            && (open < 0 || Closing.Contains(text[past], StringComparison.Ordinal)))) past++;
        if (InSentences.Contains(text[last], StringComparison.Ordinal) && text[past..].StartsWithAny(GoingOn)) return false;
        while (past < text.Length && IsBlank(text[past])) past++;
        if (past < text.Length && text[past] is '：' or ':') past++;
        while (past < text.Length && IsBlank(text[past])) past++;
        heading = new(start, start + words.Length, past);
        return true;
    }

    // 遗失声明】张三…: the mark before it was left off.
    private static bool TryReadClosed(ReadOnlySpan<char> text, out Heading heading)
    {
        heading = default;
        int end = 0;
        while (end < text.Length && end < LongestTitle && Script.IsHan(text[end])) end++;
        if (end < 2 || end == text.Length || !ClosingAlone.Contains(text[end], StringComparison.Ordinal)
            || !IsTitle(text[..end])) return false;
        int past = end + 1;
        while (past < text.Length && (ClosingAlone.Contains(text[past], StringComparison.Ordinal) || IsBlank(text[past]))) past++;
        heading = new(0, end, past);
        return true;
    }

    /// <summary>The words behind a marked title; all of them where none opens the line.</summary>
    public static ReadOnlySpan<char> Behind(ReadOnlySpan<char> line) => TryRead(line, out Heading heading) ? line[heading.Past..] : line;

    private static int ClosingAt(ReadOnlySpan<char> text, char opening)
    {
        int pair = Opening.IndexOf(opening, StringComparison.Ordinal);
        int at = text.IndexOf(pair >= 0 ? Closing[pair] : opening);
        int lineEnd = text.IndexOf('\n');
        return lineEnd >= 0 && lineEnd < at ? -1 : at;
    }

    // 遗 失 声 明 is set wide and is the same title.
    private static bool IsTitle(ReadOnlySpan<char> words)
    {
        Span<char> solid = stackalloc char[LongestTitle];
        int length = 0;
        foreach (char unit in words)
            if (!IsBlank(unit)) solid[length++] = unit;
        ReadOnlySpan<char> title = solid[..length];
        return length >= 2 && Script.IsHan(title[0]) && TitleWords.IsTitle(title) && title[^1] is not ('：' or ':')
            && !TitleWords.IsStatement(title, default);
    }

    private static bool IsMark(char unit) =>
        Opening.Contains(unit, StringComparison.Ordinal) || Closing.Contains(unit, StringComparison.Ordinal)
        || Signs.Contains(unit, StringComparison.Ordinal);

    private static bool IsBlank(char unit) => unit is ' ' or '\t' or '\u3000';
}
