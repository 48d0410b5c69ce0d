using Classifieds.Typesetting;

namespace Classifieds.Makeup.Layouts;

/// <summary>The columns into which a page was made up: on others nothing can stay where it stood.</summary>
/// <param name="MostLines">What a column of a full page holds.</param>
public sealed record LayoutFrame(
    Length TrimWidth, Length TrimHeight, Length Left, Length Top, Length Measure, Length Gutter, Length Leading, int Columns,
        int MostLines)
{
    /// <summary>The sections that are printed without a head, by name; empty = none.</summary>
    public string Headless { get; init; } = "";
}
