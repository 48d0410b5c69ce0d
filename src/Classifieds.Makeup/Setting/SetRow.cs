using Classifieds.Typesetting;

namespace Classifieds.Makeup.Setting;

/// <summary>One set line of a notice, and where it stands in it.</summary>
/// <param name="Baseline">From the top of the notice's first em box.</param>
/// <param name="GridLine">The line of the grid it belongs to, from 0 at the notice's top.</param>
public sealed record SetRow(SetLine Line, Length Size, Length Baseline, int GridLine)
{
    /// <summary>From the notice's left edge to the line's: the frame and its air.</summary>
    public Length Left { get; init; }
}
