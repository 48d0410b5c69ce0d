using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>A page of the greatest height, filled from the left with as much as it holds; the rest goes on on the next.</summary>
/// <remarks>
/// A section with notices that span columns begins a column, its head over them; sections without any flow on in one another's columns.
/// </remarks>
internal sealed class FullPage(PageTemplate template, ColumnRooms rooms, int mostLines, bool mayCarry)
{
    private readonly List<ColumnGroup> groups = [];
    private long cost;

    /// <returns>The page and what is left; the page is null where nothing of the matter goes on it.</returns>
    public (PagePlan? Page, Matter Left) Fill(Matter matter)
    {
        int column = 0;
        while (column < template.Columns.Count && !matter.IsEmpty)
        {
            bool hasBlocks = matter.BlocksOf(matter.Atoms[0].Head!).Count > 0;
            (int taken, matter) = !hasBlocks ? Flow(matter, column) : FlowUnderBlocks(matter, column) ?? FillUnderBlocks(matter, column);
            if (taken == 0) break;
            column += taken;
        }
        return (groups.Count == 0 ? null : new(groups, mostLines, cost), matter);
    }

    private (int Columns, Matter Left) Flow(Matter matter, int column)
    {
        int left = template.Columns.Count - column;
        int end = matter.EndOfRun(0, isOneSection: false);
        bool isAll = end == matter.Atoms.Count;
        IReadOnlyList<Atom> run = isAll ? matter.Atoms : [.. matter.Atoms.Take(end)];
        for (int columns = 1; !isAll && columns < left; columns++)
        {
            if (new ColumnBreaker(run, template, rooms.Slice(column, columns)).All(0, columns, mostLines) is not { } whole) continue;
            Add(new(column, null, run, whole));
            return (columns, matter.From(end, false, template));
        }

        ColumnRooms own = rooms.Slice(column, left);
        if (new ColumnBreaker(run, template, own).Some(0, left, mostLines, mayCarry) is not { } full) return (0, matter);
        (run, full) = OrderSearch.Improve(run, full, order => new ColumnBreaker(order, template, own).Some(0, left, mostLines, mayCarry));
        Add(new(column, null, run, full));
        Matter ordered = matter with { Atoms = isAll ? run : [.. run, .. matter.Atoms.Skip(end)] };
        return (left, ordered.From(full.End, full.IsCarried, template));
    }

    /// <summary>The section's head over its blocks at the top of the next columns, its other notices below and beside them, and then the
    /// sections that follow.</summary>
    /// <returns>Null where the page does not hold all its blocks.</returns>
    private (int Columns, Matter Left)? FlowUnderBlocks(Matter matter, int column)
    {
        int left = template.Columns.Count - column;
        SectionStyle head = matter.Atoms[0].Head!;
        IReadOnlyList<SetNotice> blocks = matter.BlocksOf(head);
        int end = matter.EndOfRun(0, isOneSection: false);
        bool isAll = end == matter.Atoms.Count;
        Atom[] run = [.. matter.Atoms.Take(end).Skip(1)];
        ColumnGroup? best = null;
        for (int span = blocks.Max(block => block.Columns); span <= left; span++)
        {
            int over = template.SectionHead.Lines;
            if (BlockShelf.Of(blocks, span, template) is not { } shelf
                || over + shelf.Height + rooms.Slice(column, left).Feet.Max() > mostLines) continue;
            ColumnGroup empty = new(column, head, run, new([], mostLines, 0, 0)) { Blocks = shelf.BlocksUnder(over), HeadColumns = span };
            for (int columns = span; !isAll && columns < left; columns++)
                if (Planned(empty, columns, isWhole: true) is { } whole) Keep(whole);
            if (best is null || isAll) Keep(Planned(empty, left, isWhole: false));
        }
        if (best is null) return null;

        (IReadOnlyList<Atom> atoms, ColumnPlan plan) = OrderSearch.Improve(
            run, best.Plan, order =>
                Planned(best with { Atoms = order }, best.Plan.Columns.Count, isWhole: best.Plan.End == run.Length)?.Plan);
        Add(best with { Atoms = atoms, Plan = plan });
        Matter ordered = matter with { Atoms = [matter.Atoms[0], .. atoms, .. matter.Atoms.Skip(end)] };
        return (plan.Columns.Count, ordered.WithBlocks(head, []).From(plan.End + 1, plan.IsCarried, template));

        void Keep(ColumnGroup? group)
        {
            if (group is not null && (best is null || Weight(group).CompareTo(Weight(best)) < 0)) best = group;
        }

        // Fewer columns for what ends here leave more to what follows.
        (int, long) Weight(ColumnGroup group) => (group.Plan.Columns.Count, group.Plan.Cost);

        ColumnGroup? Planned(ColumnGroup group, int columns, bool isWhole)
        {
            group = group with { Plan = new(new FilledColumn[columns], mostLines, 0, 0) };
            ColumnBreaker breaker = group.BreakerOf(group.Atoms, rooms, template);
            return (isWhole ? breaker.All(0, columns, mostLines) : breaker.Some(0, columns, mostLines, mayCarry)) is { } plan
                ? group with { Plan = plan } : null;
        }
    }

    private (int Columns, Matter Left) FillUnderBlocks(Matter matter, int column)
    {
        int left = template.Columns.Count - column;
        int most = mostLines - template.SectionHead.Lines;
        SectionStyle head = matter.Atoms[0].Head!;
        IReadOnlyList<SetNotice> blocks = matter.BlocksOf(head);
        int end = matter.EndOfRun(0, isOneSection: true);
        var section = new SectionColumns([.. matter.Atoms.Take(end)], blocks, template, rooms, most);
        for (int columns = 1; columns <= left; columns++)
        {
            if (section.Within(column, columns, most, most) is not { } whole) continue;
            Add(whole);
            return (columns, matter.WithBlocks(head, []).From(end, false, template));
        }

        ColumnRooms own = rooms.Slice(column, left);
        var shelf = new BlockShelf(left, template);
        List<SetNotice> waiting = [];
        foreach (SetNotice block in blocks)
            if (!shelf.TryAdd(block, most - own.Feet.Max())) waiting.Add(block);
        own = own.Under(shelf.Tops);
        if (section.Atoms.Count == 0 || new ColumnBreaker(section.Atoms, template, own).Some(0, left, most, mayCarry) is not { } full)
        {
            if (shelf.Blocks.Count == 0) return (0, matter);
            full = new ColumnBreaker([], template, own).All(0, left, most)!;
        }
        Add(new ColumnGroup(column, head, section.Atoms, full) { Blocks = shelf.Blocks });
        Matter rest = matter.From(full.End + 1, full.IsCarried, template);
        // Only blocks are left of the section: its head goes before them.
        if (waiting.Count > 0 && (rest.IsEmpty || rest.Atoms[0].Section.Section != head.Section))
            rest = rest with { Atoms = [AtomMaker.HeadOf(AtomMaker.Continued(head, template), template), .. rest.Atoms] };
        return (left, rest.WithBlocks(head, waiting));
    }

    private void Add(ColumnGroup group)
    {
        groups.Add(group);
        cost += group.Plan.Cost;
    }
}
