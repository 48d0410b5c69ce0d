namespace Classifieds.Makeup.Columns;

/// <summary>Columns of one height with what they hold, and what their looks cost.</summary>
/// <param name="Height">In lines of the grid.</param>
/// <param name="End">The first atom that is not in them.</param>
internal sealed record ColumnPlan(IReadOnlyList<FilledColumn> Columns, int Height, long Cost, int End)
{
    /// <summary>Whether its last notice goes on on the next page, and says so on a line of its own.</summary>
    public bool IsCarried { get; init; }
}
