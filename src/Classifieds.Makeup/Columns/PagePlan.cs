namespace Classifieds.Makeup.Columns;

/// <summary>What one page holds: groups of columns side by side.</summary>
/// <param name="Height">In lines of the grid, heads over whole columns included.</param>
internal sealed record PagePlan(IReadOnlyList<ColumnGroup> Groups, int Height, long Cost)
{
    /// <summary>What its columns hold, in lines of the grid.</summary>
    public int Lines => Groups.Sum(group => group.Plan.Columns.Sum(filled => filled.Lines));
}
