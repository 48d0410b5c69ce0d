using System.Buffers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>What in a line tells that a notice has come to its end: 特此声明, 声明作废.</summary>
/// <remarks>Every look is at a bounded stretch, so a line of any length is judged in the same time.</remarks>
internal static class ClosingSigns
{
    private static readonly string[] Closings =
    [
        .. VoidWords.InPastes, "特此声明", "特此公告", "特此通知", "特此说明", "特此更正", "特此启事", "特此通告", "特此告知", "特此登报", "特此致歉", "特此公示", "特此启示",
    ];

    private static readonly SearchValues<char> Heads = SearchValues.Create([.. Closings.Select(closing => closing[0]).Distinct()]);

    private static readonly string[] SharedClosings =
    [
        "以上", "上述", "特此", "均声明", "现声明", "声明作废", "一并", "现均", "均已", "同时声明", "均作废", "予以作废", "现予", "全部作废",
    ];

    /// <summary>Whether nothing more need follow: a closing phrase is in the line and its last clause has ended.</summary>
    public static bool IsClosed(ReadOnlySpan<char> line)
    {
        line = LineWords.Bare(line);
        if (line.Length == 0) return false;
        ReadOnlySpan<char> last = LineWords.Last(line);
        ReadOnlySpan<char> words = last.TrimEnd("。！；;.!，,～~）)]】”、 ");
        if (words.EndsWithAny(Closings)) return true;
        return last[^1] is '。' or '！' or '!' or '.' && last.HasAny(Closings);
    }

    /// <summary>How much of the text up to and with a closing phrase and its mark; 0 where none stands there.</summary>
    public static int ClosingAt(ReadOnlySpan<char> text, int at)
    {
        if (!Heads.Contains(text[at])) return 0;
        foreach (string closing in Closings)
            if (closing != "挂失" && text[at..].StartsWith(closing, StringComparison.Ordinal)) return closing.Length;
        return 0;
    }

    public static bool HasClosing(ReadOnlySpan<char> line) => LineWords.Last(line).HasAny(Closings);

    public static bool IsSharedClosing(ReadOnlySpan<char> line) => LineWords.Bare(line).StartsWithAny(SharedClosings);
}
