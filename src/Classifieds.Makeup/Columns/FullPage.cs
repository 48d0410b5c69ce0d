using Classifieds.Makeup.Columns.Strips;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>A page of the greatest height, filled from the left with as much as it holds; the rest goes on on the next.</summary>
/// <remarks>None of its matter spans columns. Sections flow on in one another's columns, but where one fills several its head stands over
/// them: then the page is strips.</remarks>
internal static class FullPage
{
    /// <param name="wide">The same matter, each section under a head of its own; null = heads may be narrower than what they head.</param>
    /// <returns>The page and what is left; the page is null where nothing of the matter goes on it.</returns>
    public static (PagePlan? Page, Matter Left) Fill(
        Matter matter, PageTemplate template, ColumnRooms rooms, int mostLines, bool mayCarry, StripPages? wide)
    {
        if (Some(matter.Atoms) is not { } full) return (null, matter);
        (IReadOnlyList<Atom> atoms, full) = OrderSearch.Improve(matter.Atoms, full, Some);
        var flow = new PagePlan([new(0, null, atoms, full)], mostLines, full.Cost);
        if (wide is not null && HeadWidths.HasNarrow(flow) && wide.Full() is { Page: not null } regions) return regions;
        return (flow, (matter with { Atoms = atoms }).From(full.End, full.IsCarried, template));

        ColumnPlan? Some(IReadOnlyList<Atom> order) =>
            new ColumnBreaker(new(order), template, rooms).Some(0, template.Columns.Count, mostLines, mayCarry);
    }
}
