using System.Text;

namespace Classifieds.Press;

/// <summary>下转, 上接: a notice that goes on on another page, put together again as one text.</summary>
internal static class JumpLines
{
    private const string To = "（下转", From = "（上接", End = "版）";

    // 第A12
    private const int LongestPage = 8;

    /// <param name="printed">A file's text without blanks, page by page.</param>
    /// <returns>The same, what follows each 上接 joined to what stands before its 下转; what lay between the two, feet and heads of
    /// pages, comes last.</returns>
    public static string Joined(string printed)
    {
        if (!printed.Contains(To, StringComparison.Ordinal)) return printed;
        var joined = new StringBuilder(printed.Length);
        var between = new StringBuilder();
        int at = 0;
        while (Find(printed, To, at) is { } jump && Find(printed, From, jump.End) is { } landing)
        {
            joined.Append(printed, at, jump.Start - at);
            between.Append(printed, jump.End, landing.Start - jump.End);
            at = landing.End;
        }
        return joined.Append(printed, at, printed.Length - at).Append(between).ToString();
    }

    private static (int Start, int End)? Find(string printed, string begin, int from)
    {
        for (int at = printed.IndexOf(begin, from, StringComparison.Ordinal); at >= 0; at = printed.IndexOf(begin, at + 1,
            StringComparison.Ordinal))
        {
            int page = at + begin.Length;
            int end = printed.IndexOf(End, page, Math.Min(LongestPage + End.Length, printed.Length - page), StringComparison.Ordinal);
            if (end >= 0) return (at, end + End.Length);
        }
        return null;
    }
}
