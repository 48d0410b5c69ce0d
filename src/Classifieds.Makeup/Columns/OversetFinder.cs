using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>What found no room, by how much, and what would make room for it.</summary>
internal static class OversetFinder
{
    /// <param name="unplaced">For which the pages that the template allows have no room.</param>
    /// <param name="tooHigh">What stands on no page, however empty.</param>
    /// <param name="isBlank">Nothing else is on the pages, to be squeezed for it.</param>
    public static IReadOnlyList<Overset> Of(
        IEnumerable<SetNotice> unplaced, IEnumerable<SetNotice> tooHigh, PageTemplate template, bool isBlank) =>
    [
        .. unplaced.Select(notice => new Overset(notice.Index, notice.ColumnLines, Help(notice, template, isBlank)))
            .Concat(tooHigh.Select(notice => new Overset(
                notice.Index, notice.ColumnLines, [$"高 {notice.Lines} 行，高于版心，改跨更多的栏或不加框"])))
            .OrderBy(overset => overset.Index),
    ];

    private static List<string> Help(SetNotice notice, PageTemplate template, bool isBlank)
    {
        List<string> help = isBlank ? ["改登下一期"] : [$"从已排各条中共压缩 {notice.ColumnLines} 行", "改登下一期"];
        if ((template.ExactPages ?? template.MostPages) is { } most) help.Add($"版数由 {most} 增至 {most + 1}");
        return help;
    }
}
