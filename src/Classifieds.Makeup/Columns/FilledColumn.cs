using Classifieds.Typesetting;

namespace Classifieds.Makeup.Columns;

/// <summary>Which atoms a column holds, from <paramref name="First"/> up to but not including <paramref name="End"/>.</summary>
/// <param name="Lines">What they take, the line that sends the reader to the next page included.</param>
/// <param name="Slack">What its gaps share, beyond the grid's own air.</param>
/// <param name="Gaps">Into how many shares it is parted, one for each gap between two items.</param>
/// <param name="WhiteAtFoot">What stays white between its last line and the line its neighbours end on.</param>
internal sealed record FilledColumn(int First, int End, int Lines, Length Slack, int Gaps, Length WhiteAtFoot)
{
    /// <summary>Where it begins below the blocks over it, in lines of the grid.</summary>
    public int Top { get; init; }

    /// <summary>What blocks at its foot take, in lines of the grid.</summary>
    public int Foot { get; init; }

    /// <summary>The atoms that stand tighter or looser than they were given.</summary>
    public IReadOnlyList<(int Atom, Setting.SetNotice Notice)> Reset { get; init; } = [];

    /// <summary>The part of the slack above each atom, where a late change left the gaps of one column unlike one
    /// another; null = they are alike.</summary>
    public IReadOnlyList<Length>? Shifts { get; init; }

    /// <summary>What a late change says of its gaps; null = they speak for themselves.</summary>
    public string? Why { get; init; }

    public bool IsEmpty => First == End;

    /// <summary>The part of the slack above an atom.</summary>
    /// <param name="gap">The shares above it.</param>
    public Length ShiftOf(int atom, int gap) =>
        Shifts is { } shifts ? shifts[atom - First] : Gaps == 0 ? Length.Zero : Slack.Times(gap, Gaps);
}
