namespace Classifieds.Makeup.Layouts;

/// <summary>Neighbouring columns, under a head that spans them or without one.</summary>
/// <param name="FirstColumn">Counted from 0.</param>
/// <param name="Height">Of the columns, in lines of the grid.</param>
public sealed record GroupLayout(int FirstColumn, int Height, IReadOnlyList<ColumnLayout> Columns)
{
    /// <summary>The section whose head spans the columns; null where heads stand in them.</summary>
    public string? Head { get; init; }

    /// <summary>How many of its columns, from the left, stand under its head; 0 = all of them.</summary>
    public int HeadColumns { get; init; }

    /// <summary>Its heads over columns, where lines are counted from the top of the page's columns and not from its own; null = they are
    /// counted from its own, below <see cref="Head"/>.</summary>
    public IReadOnlyList<HeadLayout>? Heads { get; init; }

    /// <summary>The line down to which it could go, where others stand below it; null = it may go to the page's foot.</summary>
    public int? Floor { get; init; }

    /// <summary>Whether the matter goes on after the last column, so that this one may not end where it likes.</summary>
    public bool RunsOn { get; init; }

    /// <summary>Whether its last notice goes on on the next page, and says so on a line of its own.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The column at whose foot that line stands, counted from 0: those behind it are white; null where no line does.</summary>
    public int? JumpColumn
    {
        get
        {
            if (!IsCarried) return null;
            int last = Columns.Count - 1;
            while (last > 0 && Columns[last].Items.Count == 0) last--;
            return last;
        }
    }

    /// <summary>Notices that span some of the columns.</summary>
    public IReadOnlyList<BlockLayout> Blocks { get; init; } = [];
}
