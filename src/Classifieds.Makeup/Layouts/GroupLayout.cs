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

    /// <summary>Whether the matter goes on after the last column, so that this one may not end where it likes.</summary>
    public bool RunsOn { get; init; }

    /// <summary>Whether its last notice goes on on the next page, and says so on a line of its own.</summary>
    public bool IsCarried { get; init; }

    /// <summary>Notices that span some of the columns.</summary>
    public IReadOnlyList<BlockLayout> Blocks { get; init; } = [];
}
