using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>Neighbouring columns, under a head that spans them or without one.</summary>
/// <param name="FirstColumn">Counted from 0.</param>
/// <param name="Head">Null where the heads stand in the columns.</param>
/// <param name="Atoms">What the plan's columns count.</param>
internal sealed record ColumnGroup(int FirstColumn, SectionStyle? Head, IReadOnlyList<Atom> Atoms, ColumnPlan Plan)
{
    /// <summary>Notices that span some of the columns, over what they hold.</summary>
    public IReadOnlyList<PlacedBlock> Blocks { get; init; } = [];

    /// <summary>What the page and the group's own blocks leave of its columns.</summary>
    public ColumnRooms RoomsIn(ColumnRooms page, PageTemplate template)
    {
        int[] tops = new int[Plan.Columns.Count];
        foreach (PlacedBlock block in Blocks)
        {
            int below = block.Top + block.Notice.Lines + template.Titled.LinesAfter;
            for (int column = block.Column; column < block.Column + block.Notice.Columns; column++) tops[column] = Math.Max(tops[column], below);
        }
        return page.Slice(FirstColumn, tops.Length).Under(tops);
    }
}
