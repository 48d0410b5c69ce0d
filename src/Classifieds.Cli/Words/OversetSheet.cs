using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Notices;

namespace Classifieds.Cli.Words;

/// <summary>甩稿: what found no room, in one table by section, and once what would help.</summary>
internal static class OversetSheet
{
    // What squeezing would take is told by the table's lines, not notice by notice.
    private const string Squeezing = "从已排各条中";
    private const string TooHigh = "高 ";

    /// <param name="sectionOf">By the notice's place in the order given, from 0.</param>
    /// <returns>The lines of the table; none where everything stands.</returns>
    public static IEnumerable<string> Lines(NoticeCount count, Func<int, string> sectionOf)
    {
        if (count.Overset.Count == 0) yield break;
        yield return $"排不下 {count.Overset.Count} 则，共 {count.Overset.Sum(one => one.LinesOver)} 行：";
        (string Section, string Which, OversetReport[] Members)[] rows = [.. count.Overset.GroupBy(one => sectionOf(one.Index))
            .Select(section => (section.Key, $"第 {NoticeNumbers.Told([.. section.Select(one => one.Index + 1)])} 则", section.ToArray()))];
        int sections = rows.Max(row => CellWidth.Of(row.Section)), which = rows.Max(row => CellWidth.Of(row.Which));
        foreach ((string section, string notices, OversetReport[] members) in rows)
        {
            yield return $"  {CellWidth.Fill(section, sections)}  {CellWidth.Fill(notices, which)}  "
                + $"{members.Length,4} 则  {members.Sum(one => one.LinesOver),5} 行";
        }
        foreach (OversetReport one in count.Overset.Where(one => one.WouldHelp is [var why, ..] && IsTooHigh(why)))
            yield return $"第 {one.Index + 1} 则{one.WouldHelp[0]}";
        // Where the page was made up again to find what helps, that is told instead.
        if (count.Advice.Count > 0) yield break;
        string[] help = [.. count.Overset.SelectMany(one => one.WouldHelp).Distinct()
            .Where(one => !IsTooHigh(one) && !one.StartsWith(Squeezing, StringComparison.Ordinal))];
        if (help.Length > 0) yield return $"可以：{string.Join('；', help)}";
    }

    private static bool IsTooHigh(string why) => why.StartsWith(TooHigh, StringComparison.Ordinal);
}
