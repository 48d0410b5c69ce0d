using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>Makeup stage 5: which notices stand on which page, in which column.</summary>
internal static class PagePlanner
{
    // A page is tried at its least height and at some more lines: a little more height often lets every column end on one line.
    private const int HeightsTried = 8;
    private const long LinePerColumn = 60;

    // A section may end above the page's foot where its columns then end on one line of their own.
    private const long WhiteLine = 60;
    private const long WhiteLineSquared = 20;
    private const int MostWhiteTried = 24;

    // A head over all its section's columns is read at a glance; one in a column is found on the second look.
    private const long HeadInColumn = 700;

    /// <param name="mostLines">What a column of a full page holds.</param>
    /// <returns>The pages, and the atoms for which there was no room.</returns>
    public static (IReadOnlyList<PagePlan> Pages, IReadOnlyList<Atom> Unplaced) Plan(
        IReadOnlyList<Section> sections, PageTemplate template, int mostLines)
    {
        List<PagePlan> pages = [];
        IReadOnlyList<Atom> rest = AtomMaker.Make(sections, template, mostLines);
        while (rest.Count > 0 && pages.Count != template.MostPages)
        {
            var breaker = new ColumnBreaker(rest, template);
            if (Balanced(breaker, rest, template, mostLines) is { } last)
                return ([.. pages, InBestOrder(Better(last, SideBySide(rest, template, mostLines)), template)], []);

            if (breaker.Some(0, template.Columns.Count, mostLines) is not { } full) break;
            (rest, full) = OrderSearch.Improve(rest, full, order => new ColumnBreaker(order, template).Some(0, template.Columns.Count, mostLines));
            pages.Add(new([new(0, null, rest, full)], mostLines, full.Cost));
            rest = Continue(rest, full.End, template);
        }
        return (pages, rest);
    }

    private static PagePlan InBestOrder(PagePlan page, PageTemplate template) => page with
    {
        Groups =
        [
            .. page.Groups.Select(group =>
            {
                (IReadOnlyList<Atom> atoms, ColumnPlan plan) = OrderSearch.Improve(
                    group.Atoms, group.Plan, order => new ColumnBreaker(order, template).All(0, group.Plan.Columns.Count, group.Plan.Height));
                return group with { Atoms = atoms, Plan = plan };
            }),
        ],
    };

    private static PagePlan Better(PagePlan inColumns, PagePlan? sideBySide) =>
        sideBySide is not null && sideBySide.Cost < inColumns.Cost ? sideBySide : inColumns;

    // A section that runs on to the next page is headed again there.
    private static List<Atom> Continue(IReadOnlyList<Atom> atoms, int from, PageTemplate template)
    {
        if (from == atoms.Count) return [];
        List<Atom> rest = [.. atoms.Skip(from)];
        if (rest[0].Head is not null) return rest;
        SectionStyle section = rest[0].Section;
        string head = section.Head.EndsWith(template.SectionHead.Continued, StringComparison.Ordinal)
            ? section.Head
            : section.Head + template.SectionHead.Continued;
        rest[0] = rest[0] with { BreakCost = Atom.Never, GapShares = 0, HasRuleAbove = false, LinesAbove = 0 };
        rest.Insert(0, AtomMaker.HeadOf(section with { Head = head }, template));
        return rest;
    }

    private static PagePlan? Balanced(
        ColumnBreaker breaker, IReadOnlyList<Atom> atoms, PageTemplate template, int mostLines)
    {
        int columns = template.Columns.Count;
        int least = breaker.LeastHeight(0, columns, mostLines);
        int heads = atoms.Count(atom => atom.Head is not null);
        PagePlan? best = null;
        for (int height = least; height <= Math.Min(mostLines, least + HeightsTried); height++)
        {
            if (breaker.All(0, columns, height) is not { } plan) continue;
            long cost = plan.Cost + LinePerColumn * columns * height + HeadInColumn * heads;
            if (best is null || cost < best.Cost) best = new([new(0, null, atoms, plan)], height, cost);
        }
        return best;
    }

    /// <summary>Each section in whole columns of its own, its head over all of them: the best such page, or null.</summary>
    private static PagePlan? SideBySide(IReadOnlyList<Atom> atoms, PageTemplate template, int mostLines)
    {
        int columns = template.Columns.Count;
        int mostBelowHead = mostLines - template.SectionHead.Lines;
        SectionColumns[] members = [.. BySection(atoms).Select(section => new SectionColumns(section, template, mostBelowHead))];
        if (members.Length > columns) return null;

        int[] shares = new int[members.Length];
        PagePlan? best = null;
        Try(0, columns);
        return best;

        void Try(int section, int left)
        {
            if (section == members.Length - 1)
            {
                shares[section] = left;
                best = BestOf(members, shares, template, mostBelowHead, best);
                return;
            }
            for (int share = 1; share <= left - (members.Length - 1 - section); share++)
            {
                shares[section] = share;
                Try(section + 1, left - share);
            }
        }
    }

    // Every section's atoms without its head, which is the first of them.
    private static IEnumerable<List<Atom>> BySection(IReadOnlyList<Atom> atoms)
    {
        List<Atom> section = [];
        foreach (Atom atom in atoms)
        {
            if (atom.Head is not null && section.Count > 0)
            {
                yield return section;
                section = [];
            }
            section.Add(atom);
        }
        yield return section;
    }

    private static PagePlan? BestOf(SectionColumns[] members, int[] shares, PageTemplate template, int most, PagePlan? best)
    {
        int least = 0;
        for (int i = 0; i < members.Length; i++) least = Math.Max(least, members[i].LeastHeight(shares[i]));
        // Alone on its page a section has nothing to be balanced against.
        int mostWhite = members.Length == 1 ? 0 : MostWhiteTried;
        for (int height = least; height <= Math.Min(most, least + HeightsTried); height++)
        {
            int lowest = height - mostWhite;
            int whole = height + template.SectionHead.Lines;
            long cost = LinePerColumn * template.Columns.Count * whole;
            for (int i = 0; i < members.Length && cost < ColumnCost.Impossible; i++)
                cost += members[i].Within(shares[i], height, lowest)?.Cost ?? ColumnCost.Impossible;
            if (cost >= ColumnCost.Impossible || best is not null && cost >= best.Cost) continue;

            var groups = new ColumnGroup[members.Length];
            int column = 0;
            for (int i = 0; i < groups.Length; i++)
            {
                groups[i] = new(column, members[i].Head, members[i].Atoms, members[i].Within(shares[i], height, lowest)!);
                column += shares[i];
            }
            best = new(groups, whole, cost);
        }
        return best;
    }

    /// <summary>One section shared out over some columns, each answer kept.</summary>
    private sealed class SectionColumns(List<Atom> section, PageTemplate template, int most)
    {
        private readonly Dictionary<int, int> leastHeights = [];
        private readonly Dictionary<(int Columns, int Height), ColumnPlan?> plans = [];
        private ColumnBreaker? breaker;

        public SectionStyle Head => section[0].Head!;

        public IReadOnlyList<Atom> Atoms { get; } = [.. section.Skip(1)];

        private ColumnBreaker Breaker => breaker ??= new(Atoms, template);

        public int LeastHeight(int columns)
        {
            if (!leastHeights.TryGetValue(columns, out int height))
                leastHeights.Add(columns, height = Breaker.LeastHeight(0, columns, most));
            return height;
        }

        /// <summary>The best plan between two heights; what stays white below it costs by the line.</summary>
        public ColumnPlan? Within(int columns, int height, int lowest)
        {
            ColumnPlan? best = null;
            for (int own = Math.Max(LeastHeight(columns), lowest); own <= height; own++)
            {
                if (At(columns, own) is not { } plan) continue;
                long cost = plan.Cost + columns * (WhiteLine + WhiteLineSquared * (height - own)) * (height - own);
                if (best is null || cost < best.Cost) best = plan with { Cost = cost };
            }
            return best;
        }

        private ColumnPlan? At(int columns, int height)
        {
            if (!plans.TryGetValue((columns, height), out ColumnPlan? plan))
                plans.Add((columns, height), plan = Breaker.All(0, columns, height));
            return plan;
        }
    }
}
