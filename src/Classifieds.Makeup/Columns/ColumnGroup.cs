using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Columns;

/// <summary>Neighbouring columns, under a head that spans them or without one.</summary>
/// <param name="FirstColumn">Counted from 0.</param>
/// <param name="Head">Null where the heads stand in the columns.</param>
/// <param name="Atoms">What the plan's columns count.</param>
internal sealed record ColumnGroup(int FirstColumn, SectionStyle? Head, IReadOnlyList<Atom> Atoms, ColumnPlan Plan)
{
    /// <summary>Notices that span some of the columns, over what they hold.</summary>
    public IReadOnlyList<PlacedBlock> Blocks { get; init; } = [];

    /// <summary>Whether matter that is none of its atoms goes on after its last column, on the next page.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>Whether its matter goes on after its last column, on the next page.</summary>
    public bool RunsOn => IsFollowed || Plan.End < Atoms.Count;

    /// <summary>How many of its columns, from the left, stand under its head, where the matter flows on beyond
    /// them; 0 = all of them.</summary>
    public int HeadColumns { get; init; }

    /// <summary>Its heads over columns, where lines are counted from the top of the page's columns and not from its own; null = they are
    /// counted from its own, below <see cref="Head"/>.</summary>
    public IReadOnlyList<PlacedHead>? Heads { get; init; }

    /// <summary>The line down to which it could go, where others stand below it; null = it may go to the page's foot.</summary>
    public int? Floor { get; init; }

    /// <summary>Columns that begin with the rest of a notice.</summary>
    public int Splits => Plan.Columns.Count(filled => !filled.IsEmpty && Atoms[filled.First].FirstLine > 0);

    /// <summary>Whether a column ends above the line on which its neighbours end. The last may end where the matter does, but not so little
    /// above that line that it looks like a mistake.</summary>
    public bool HasWhite(PageTemplate template) => Plan.Columns.Any(filled => filled.WhiteAtFoot > Length.Zero
        && (filled.End < Atoms.Count || filled.WhiteAtFoot <= ColumnStretch.Most * template.Body.Leading));

    /// <summary>The notices in its columns, by their places in the issue.</summary>
    public IEnumerable<int> Notices
    {
        get
        {
            foreach (FilledColumn filled in Plan.Columns)
                for (int at = filled.First; at < filled.End; at++)
                    if (Atoms[at].Notice is { } notice) yield return notice.Index;
        }
    }

    /// <summary>What of its notices that span columns stands right below one of them.</summary>
    public IEnumerable<PlacedBlock> RightBelow(PlacedBlock block, PageTemplate template) => Blocks.Where(other =>
        other.Top == block.Top + block.Notice.Lines + template.Titled.LinesAfter
        && other.Column < block.Column + block.Notice.Columns && block.Column < other.Column + other.Notice.Columns);

    /// <summary>Over how many of its columns, from its left, matter of its section follows below a notice that spans columns; a head that
    /// follows has rules of its own.</summary>
    public int WidthMetBelow(PlacedBlock block)
    {
        int end = block.Column + block.Notice.Columns;
        bool isOverBlock = Blocks.Any(
            other => other.Top > block.Top && other.Column < end && block.Column < other.Column + other.Notice.Columns);
        int own = Math.Min(end, Plan.Columns.Count);
        bool isOverMatter = false;
        for (int c = block.Column; c < own; c++) isOverMatter |= !Plan.Columns[c].IsEmpty;
        return isOverBlock ? block.Notice.Columns : isOverMatter ? own - block.Column : 0;
    }

    /// <summary>By how much a notice that spans columns stands below its line: see <see cref="PageTemplate.DropOverTitles"/>.</summary>
    public Length DropOf(PlacedBlock block, PageTemplate template)
    {
        if (block.Notice.IsBoxed || !block.Notice.IsTitled || WidthMetBelow(block) == 0) return Length.Zero;
        Length below = Length.Zero;
        foreach (PlacedBlock other in RightBelow(block, template)) below = Length.Max(below, DropOf(other, template));
        return below + template.DropOverTitles;
    }

    /// <summary>What a head over all its columns takes above them; in lines of the grid.</summary>
    public int HeadLines(PageTemplate template) =>
        Head is null || HeadColumns > 0 || Heads is not null ? 0 : template.HeadLines(Head);

    /// <summary>What the page, the group's own blocks and a head over some of its columns leave of them.</summary>
    public ColumnRooms RoomsIn(ColumnRooms page, PageTemplate template)
    {
        if (Heads is not null)
            return ColumnRooms.On(page, [.. Plan.Columns.Select(column => column.Top)], [.. Plan.Columns.Select(column => column.Foot)]);
        int[] tops = new int[Plan.Columns.Count];
        Array.Fill(tops, Head is null ? 0 : template.HeadLines(Head), 0, HeadColumns);
        foreach (PlacedBlock block in Blocks)
        {
            int below = block.Top + block.Notice.Lines + template.Titled.LinesAfter;
            for (int column = block.Column; column < block.Column + block.Notice.Columns; column++)
                tops[column] = Math.Max(tops[column], below);
        }
        return page.Slice(FirstColumn, tops.Length).Under(tops);
    }

    /// <summary>Shares out other atoms, or the same in another order, over the group's columns.</summary>
    public ColumnBreaker BreakerOf(IReadOnlyList<Atom> atoms, ColumnRooms page, PageTemplate template) =>
        new(new AtomSums(atoms), template, RoomsIn(page, template), Heads is not null ? new(Plan.Columns.Count, Head!.Section)
            : HeadColumns == 0 ? null : new(HeadColumns, Head!.Section));
}
