using Classifieds.Makeup.Columns.Strips;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>The page on which all that is left stands, in columns of as little height as looks well.</summary>
internal static class LastPage
{
    // A page is tried at its least height and at some more lines: a little more height often lets every column end on one line.
    private const int HeightsTried = 8;
    private const int HeightsReordered = 3;
    private const long LinePerColumn = 60;
    private const int MostWhiteTried = 24;

    // A head over all its section's columns is read at a glance; one in a column is found on the second look.
    private const long HeadInColumn = 700;

    /// <param name="wide">The same matter, each section under a head of its own; null = heads may be narrower than what they head.</param>
    /// <returns>Null where it does not all go on one page.</returns>
    public static PagePlan? Plan(
        Matter matter, PageTemplate template, ColumnRooms rooms, int mostLines, StripPages? wide)
    {
        List<PagePlan> inColumns = Balanced(matter.Atoms, template, rooms, mostLines);
        if (inColumns.Count == 0) return null;
        // What order makes of a page shows only when it was tried, so it is tried on the best few.
        List<PagePlan> pages = [.. inColumns.OrderBy(page => page.Cost).Take(HeightsReordered)];
        if (SideBySide(matter, template, rooms, mostLines) is { } sideBySide) pages.Add(sideBySide);
        var ordered = new PagePlan[pages.Count];
        Parallel.For(0, ordered.Length, i => ordered[i] = InBestOrder(pages[i], template, rooms));
        if (wide is null) return ordered.MinBy(page => page.Cost);
        PagePlan[] sound = [.. ordered.Where(page => !HeadWidths.HasNarrow(page))];
        if (sound.Length < ordered.Length && wide.Last() is { } regions) sound = [.. sound, regions];
        return sound.MinBy(page => page.Cost);
    }

    private static PagePlan InBestOrder(PagePlan page, PageTemplate template, ColumnRooms rooms)
    {
        ColumnGroup[] groups = [.. page.Groups.Select(InBestOrder)];
        return page with { Groups = groups,
            Cost = page.Cost + groups.Sum(group => group.Plan.Cost) - page.Groups.Sum(group => group.Plan.Cost) };

        ColumnGroup InBestOrder(ColumnGroup group)
        {
            int columns = group.Plan.Columns.Count;
            // A group's cost may hold more than its columns': the white below it, which no order changes.
            if (PlanFor(group.Atoms) is not { } given) return group;
            (IReadOnlyList<Atom> atoms, ColumnPlan plan) = OrderSearch.Improve(group.Atoms, given, PlanFor);
            return group with { Atoms = atoms, Plan = plan with { Cost = group.Plan.Cost + plan.Cost - given.Cost } };

            ColumnPlan? PlanFor(IReadOnlyList<Atom> order) => group.BreakerOf(order, rooms, template).All(0, columns, group.Plan.Height);
        }
    }

    // All columns under no common head, at each height worth trying.
    private static List<PagePlan> Balanced(IReadOnlyList<Atom> atoms, PageTemplate template, ColumnRooms rooms, int mostLines)
    {
        int columns = template.Columns.Count;
        var breaker = new ColumnBreaker(new(atoms), template, rooms);
        int least = Math.Max(rooms.Highest, breaker.LeastHeight(0, columns, mostLines));
        int heads = atoms.Count(atom => atom.Head is not null);
        // No height waits for another.
        var pages = new PagePlan?[Math.Max(0, Math.Min(mostLines, least + HeightsTried) + 1 - least)];
        Parallel.For(0, pages.Length, i =>
        {
            int height = least + i;
            if (breaker.All(0, columns, height) is { } plan)
                pages[i] = new([new(0, null, atoms, plan)], height, plan.Cost + LinePerColumn * columns * height + HeadInColumn * heads);
        });
        return [.. pages.OfType<PagePlan>()];
    }

    /// <summary>Each section in whole columns of its own, its head over all of them.</summary>
    private static PagePlan? SideBySide(Matter matter, PageTemplate template, ColumnRooms rooms, int mostLines)
    {
        int columns = template.Columns.Count;
        SectionColumns[] members = [.. matter.BySection().Select(section => new SectionColumns(section, template, rooms, mostLines))];
        if (members.Length > columns) return null;

        PagePlan? best = null;
        int[] shares = new int[members.Length];
        Try(0, columns);
        return best;

        void Try(int section, int left)
        {
            if (section == members.Length - 1)
            {
                shares[section] = left;
                best = BestOf(members, shares, template, rooms, mostLines, best);
                return;
            }
            for (int share = 1; share <= left - (members.Length - 1 - section); share++)
            {
                shares[section] = share;
                Try(section + 1, left - share);
            }
        }
    }

    private static PagePlan? BestOf(
        SectionColumns[] members, int[] shares, PageTemplate template, ColumnRooms rooms, int mostLines, PagePlan? best)
    {
        int[] first = new int[members.Length];
        int least = rooms.Highest + members.Max(member => member.HeadLines);
        for (int i = 0; i < members.Length; i++)
        {
            if (i > 0) first[i] = first[i - 1] + shares[i - 1];
            least = Math.Max(least, members[i].HeadLines + members[i].LeastHeight(first[i], shares[i]));
        }
        // Alone on its page a section has nothing to be balanced against; over a reservation it goes down to it.
        int mostWhite = members.Length == 1 || rooms.IsReserved ? 0 : MostWhiteTried;
        for (int whole = least; whole <= Math.Min(mostLines, least + HeightsTried); whole++)
        {
            long cost = LinePerColumn * template.Columns.Count * whole;
            for (int i = 0; i < members.Length && cost < ColumnCost.Impossible; i++)
                cost += Within(i, whole)?.Plan.Cost ?? ColumnCost.Impossible;
            if (cost >= ColumnCost.Impossible || best is not null && cost >= best.Cost) continue;
            best = new([.. members.Select((_, i) => Within(i, whole)!)], whole, cost);
        }
        return best;

        ColumnGroup? Within(int i, int whole)
        {
            int height = whole - members[i].HeadLines;
            return members[i].Within(first[i], shares[i], height, height - mostWhite);
        }
    }
}
