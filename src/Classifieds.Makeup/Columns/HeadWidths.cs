namespace Classifieds.Makeup.Columns;

/// <summary>Whether the heads of a page are as wide as what stands under them.</summary>
internal static class HeadWidths
{
    // A section that has so many columns to itself has its head over them.
    private const int Wide = 2;

    /// <summary>Whether a section fills columns whose head stands in one of them.</summary>
    public static bool HasNarrow(PagePlan page) => page.Groups.Any(group => group.Head is null && HasNarrow(group));

    private static bool HasNarrow(ColumnGroup flow) => flow.Plan.Columns.Where(column => !column.IsEmpty)
        .Select(column => OnlySection(flow, column)).OfType<string>()
        .GroupBy(section => section, StringComparer.Ordinal).Any(columns => columns.Count() >= Wide);

    // Null where the column is shared.
    private static string? OnlySection(ColumnGroup flow, FilledColumn column)
    {
        string section = flow.Atoms[column.First].Section.Section;
        for (int at = column.First + 1; at < column.End; at++)
            if (flow.Atoms[at].Section.Section != section) return null;
        return section;
    }
}
