using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>栏题: a section's head, centred between 文武线 above and a thin rule below.</summary>
/// <param name="Lines">The head's whole height in lines of the grid.</param>
/// <param name="LinesAbove">Air above it in lines of the grid, where it does not stand at a column's top.</param>
public sealed record SectionHeadStyle(Length Size, int Lines, int LinesAbove)
{
    /// <summary>The white between its characters, in thousandths of <see cref="Size"/>.</summary>
    public int LetterSpacingPermille { get; init; }

    public Length ThickRule { get; init; }

    public Length ThinRule { get; init; }

    /// <summary>Between the thick and the thin rule of the 文武线.</summary>
    public Length RuleGap { get; init; }

    /// <summary>Between the thin rule below the head and the foot of its last line's em box.</summary>
    public Length AirBelow { get; init; }

    /// <summary>Added to the head where a section goes on from the page before, such as （续）.</summary>
    public string Continued { get; init; } = "";
}
