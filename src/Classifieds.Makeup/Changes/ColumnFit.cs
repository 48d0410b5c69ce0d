using Classifieds.Typesetting;

namespace Classifieds.Makeup.Changes;

/// <summary>Items at their places in a column, or by how much they miss it.</summary>
/// <param name="Cost">Of what moved, in <see cref="ColumnFitter"/>'s measure.</param>
/// <param name="Lines">What they take, in lines of the grid.</param>
/// <param name="Shifts">The air above each item beyond the grid's own.</param>
internal sealed record ColumnFit(long Cost, int Lines, IReadOnlyList<Length> Shifts, Length WhiteAtFoot)
{
    /// <summary>Lines that do not fit, or that stay white beyond what may; 0 = it is a column of the page.</summary>
    public int Excess { get; init; }

    public bool IsValid => Excess == 0;

    /// <summary>What it may come to cost when further notices are moved: lines missing or over are as many notices to
    /// move, not yet a fault.</summary>
    public long Promise => Cost - Excess * (ColumnFitter.MissingLine - 2 * ColumnFitter.Moved);

    public Length Slack => Shifts.Count == 0 ? Length.Zero : Shifts[^1];
}
