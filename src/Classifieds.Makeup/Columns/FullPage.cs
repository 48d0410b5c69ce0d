using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>A page of the greatest height, filled from the left with as much as it holds; the rest goes on on the next.</summary>
/// <remarks>
/// A section with notices that span columns has columns of its own, as few as will do; sections without any flow on in one another's columns.
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
            (int taken, matter) = hasBlocks ? FillUnderBlocks(matter, column) : Flow(matter, column);
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
            Add(section.Group(column, whole));
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
