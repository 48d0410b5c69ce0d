using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>A last page that its notices do not fill, squared off with fillers down to the page's foot.</summary>
/// <remarks>Fillers come after the notices of their columns and take only what is left: none ever pushes a notice out.</remarks>
internal static class PageSquarer
{
    // Of the sums of lines that fillers can make, so many are tried, those first that fill best.
    private const int SumsTried = 16;

    /// <summary>Below it a page looks squared off: lines white at the feet, for each column.</summary>
    public const int MostWhite = 1;

    /// <param name="page">As high as its notices need.</param>
    /// <returns>The page at full height, or null where the fillers at hand cannot square it off.</returns>
    public static PagePlan? Square(PagePlan page, IReadOnlyList<SetNotice> fillers, PageTemplate template, ColumnRooms rooms, int mostLines)
    {
        if (SquareGroups(page, fillers, template, rooms, mostLines) is { } squared) return squared;
        bool isSideBySide = page.Groups.Count > 1 && page.Groups.All(group => group is { Head: not null, Heads: null });
        return isSideBySide ? SquareGroups(InOneFlow(page, template), fillers, template, rooms, mostLines) : null;
    }

    // Sections in columns of their own have a foot each to fill; in one flow there is one.
    private static PagePlan InOneFlow(PagePlan page, PageTemplate template)
    {
        Atom[] atoms = [.. page.Groups.SelectMany(group => group.Atoms.Prepend(AtomMaker.HeadOf(group.Head!, template)))];
        var columns = page.Groups.SelectMany(group => group.Plan.Columns).ToArray();
        return page with { Groups = [new(0, null, atoms, new(columns, page.Height, page.Cost, atoms.Length))] };
    }

    private static PagePlan? SquareGroups(
        PagePlan page, IReadOnlyList<SetNotice> fillers, PageTemplate template, ColumnRooms rooms, int mostLines)
    {
        List<ColumnGroup> groups = [];
        List<SetNotice> left = [.. fillers];
        foreach (ColumnGroup group in page.Groups)
        {
            if (group.Floor is not null)
            {
                groups.Add(group);
                continue;
            }
            if (Square(group, left, template, rooms, mostLines) is not { } squared) return null;
            groups.Add(squared);
            foreach (Atom atom in squared.Atoms)
                if (atom.Notice is { Index: < 0 } used) left.Remove(used);
        }
        return page with { Groups = groups, Height = mostLines };
    }

    /// <returns>The section with every column down to the page's foot, its notices in their order and fillers
    /// after them; or null.</returns>
    public static ColumnGroup? Square(
        ColumnGroup group, IReadOnlyList<SetNotice> fillers, PageTemplate template, ColumnRooms page, int mostLines)
    {
        int columns = group.Plan.Columns.Count;
        int height = mostLines - group.HeadLines(template);
        ColumnRooms rooms = group.RoomsIn(page, template);
        SectionStyle section = group.Atoms.Count > 0 ? group.Atoms[^1].Section : group.Head!;

        int free = Enumerable.Range(0, columns).Sum(column => Math.Max(0, rooms.Height(column, height)))
            - new AtomSums(group.Atoms).Lines(0, group.Atoms.Count);
        ColumnGroup? best = null;
        foreach (IReadOnlyList<SetNotice> chosen in Choices(fillers, free, columns, template))
        {
            Atom[] atoms = [.. group.Atoms, .. chosen.Select(filler => AtomOf(filler, section, template))];
            if (group.BreakerOf(atoms, page, template).All(0, columns, height) is not { } plan || !IsSquare(plan, rooms, template))
                continue;
            if (best is null || plan.Cost < best.Plan.Cost) best = group with { Atoms = atoms, Plan = plan };
        }
        return best;
    }

    /// <summary>One set of fillers for each sum of lines that does not pass what is free, fullest first; the empty set is one.</summary>
    public static IEnumerable<IReadOnlyList<SetNotice>> Choices(
        IReadOnlyList<SetNotice> fillers, int free, int columns, PageTemplate template)
    {
        // The air above a notice goes at a column's top: so much more fits than the sum says.
        int most = free + columns * Math.Max(template.Titled.LinesAfter, template.SectionHead.LinesAbove);
        if (most < 0) return [];
        var bySum = new List<SetNotice>?[most + 1];
        bySum[0] = [];
        foreach (SetNotice filler in fillers)
        {
            int lines = filler.Lines + template.Titled.LinesAfter;
            for (int sum = most; sum >= lines; sum--)
                if (bySum[sum] is null && bySum[sum - lines] is { } under) bySum[sum] = [.. under, filler];
        }
        return bySum.OfType<List<SetNotice>>().Reverse().Take(SumsTried);
    }

    public static Atom AtomOf(SetNotice filler, SectionStyle section, PageTemplate template) => new()
    {
        Notice = filler,
        Section = section,
        Lines = filler.Lines,
        LinesAbove = template.Titled.LinesAfter,
        GapShares = 1,
    };

    private static bool IsSquare(ColumnPlan plan, ColumnRooms rooms, PageTemplate template)
    {
        for (int column = 0; column < plan.Columns.Count; column++)
        {
            FilledColumn filled = plan.Columns[column];
            if (filled.IsEmpty ? rooms.Height(column, plan.Height) > MostWhite : filled.WhiteAtFoot > template.Body.Leading * MostWhite)
                return false;
        }
        return true;
    }
}
