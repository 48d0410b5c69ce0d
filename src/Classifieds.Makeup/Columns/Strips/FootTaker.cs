using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Columns.Strips;

/// <summary>Where a section goes on on the next page and its order is free, its notices that have room at the feet of its columns here.
/// </summary>
internal sealed class FootTaker(PageTemplate template)
{
    private readonly ColumnCost cost = new(template);

    public ColumnGroup Fill(ColumnGroup group)
    {
        for (int column = 0; column < group.Plan.Columns.Count; column++)
            while (Better(group, column) is { } better) group = better;
        return group;
    }

    // The column with the highest of the notices that have room in it, or null.
    private ColumnGroup? Better(ColumnGroup group, int number)
    {
        FilledColumn column = group.Plan.Columns[number];
        int room = group.Plan.Height - column.Top - column.Foot;
        int free = room - column.Lines;
        bool isCarried = column.End < group.Atoms.Count && group.Atoms[column.End].FirstLine > 0;
        if (free < 1 || isCarried || !column.IsEmpty && column.WhiteAtFoot == Length.Zero) return null;
        (int At, Atom Atom)? best = null;
        for (int at = group.Plan.End; at < group.Atoms.Count; at++)
        {
            if (!MayCome(group, at)) continue;
            Atom placed = Placed(group, column, at);
            int lines = placed.Notice!.Lines + (column.IsEmpty ? 0 : placed.LinesAbove);
            int gaps = column.Gaps + (column.IsEmpty ? 0 : placed.GapShares);
            if (lines > free || cost.Of(column.Lines + lines, gaps, room, isLast: false) >= ColumnCost.Impossible) continue;
            if (best is null || placed.Notice.Lines > best.Value.Atom.Notice!.Lines) best = (at, placed);
        }
        return best is { } taken ? With(group, number, taken.At, taken.Atom, room) : null;
    }

    // A notice of the section over the columns none of which stands, whatever comes before it.
    private static bool MayCome(ColumnGroup group, int at) => group.Atoms[at] is { Notice.Index: >= 0, Head: null, FirstLine: 0 } atom
        && atom.Section.MayReorder && atom.Section.Section == group.Head!.Section;

    private static int AtomsOf(ColumnGroup group, int at)
    {
        int end = at + 1;
        while (end < group.Atoms.Count && group.Atoms[end].FirstLine > 0) end++;
        return end - at;
    }

    private Atom Placed(ColumnGroup group, FilledColumn column, int at)
    {
        Atom? above = column.IsEmpty ? null : group.Atoms[column.End - 1];
        Atom atom = group.Atoms[at];
        (int lines, int shares, bool hasRule) = above?.Notice is { } before
            ? AtomMaker.AirAbove(atom.Notice!, before, template) : (template.Titled.LinesAfter, 1, false);
        return atom with { LinesAbove = lines, GapShares = shares, HasRuleAbove = hasRule, IsMoved = true, BreakCost = 0 };
    }

    private ColumnGroup With(ColumnGroup group, int number, int from, Atom atom, int room)
    {
        FilledColumn column = group.Plan.Columns[number];
        int parts = AtomsOf(group, from);
        int lines = column.Lines + atom.Notice!.Lines + (column.IsEmpty ? 0 : atom.LinesAbove);
        int gaps = column.Gaps + (column.IsEmpty ? 0 : atom.GapShares);
        (Length slack, Length white) = cost.Share(lines, gaps, room);
        List<Atom> atoms = [.. group.Atoms];
        // What stood behind it has another before it now.
        int after = from + parts;
        if (after < atoms.Count && from > group.Plan.End && atoms[after].Notice is not null && atoms[from - 1].Notice is { } before)
            atoms[after] = AtomMaker.Following(atoms[after], before, template);
        Atom[] moved = [atom, .. atoms[(from + 1)..after]];
        atoms.RemoveRange(from, parts);
        atoms.InsertRange(column.End, moved);
        FilledColumn[] columns = [.. group.Plan.Columns.Select((one, at) => at < number ? one
            : at == number ? one with { End = one.End + parts, Lines = lines, Gaps = gaps, Slack = slack, WhiteAtFoot = white }
            : one with
            {
                First = one.First + parts,
                End = one.End + parts,
                Reset = [.. one.Reset.Select(reset => (reset.Atom + parts, reset.Notice))],
            })];
        return group with { Atoms = atoms, Plan = group.Plan with { Columns = columns, End = group.Plan.End + parts } };
    }
}
