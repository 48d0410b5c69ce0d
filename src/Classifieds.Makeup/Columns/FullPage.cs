using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>A page of the greatest height, filled from the left with as much as it holds; the rest goes on on the next.</summary>
/// <remarks>Sections flow on in one another's columns; none of its matter spans any.</remarks>
internal static class FullPage
{
    /// <returns>The page and what is left; the page is null where nothing of the matter goes on it.</returns>
    public static (PagePlan? Page, Matter Left) Fill(
        Matter matter, PageTemplate template, ColumnRooms rooms, int mostLines, bool mayCarry)
    {
        if (Some(matter.Atoms) is not { } full) return (null, matter);
        (IReadOnlyList<Atom> atoms, full) = OrderSearch.Improve(matter.Atoms, full, Some);
        return (new([new(0, null, atoms, full)], mostLines, full.Cost),
            (matter with { Atoms = atoms }).From(full.End, full.IsCarried, template));

        ColumnPlan? Some(IReadOnlyList<Atom> order) =>
            new ColumnBreaker(order, template, rooms).Some(0, template.Columns.Count, mostLines, mayCarry);
    }
}
