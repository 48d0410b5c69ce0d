using Classifieds.Typesetting;

namespace Classifieds.Makeup.Templates;

/// <summary>启事: a notice with a title of its own, signature and date.</summary>
/// <param name="Sizes">Of the title, largest first; a smaller one is taken where the title would need three lines.</param>
/// <param name="RuleThickness">Of the hairline after the notice.</param>
public sealed record TitledStyle(IReadOnlyList<Length> Sizes, Length RuleThickness)
{
    /// <summary>Of the title's own lines, in thousandths of its size.</summary>
    public int LeadingPermille { get; init; } = 1200;

    /// <summary>The least air above and below the title.</summary>
    public Length TitleAir { get; init; }

    /// <summary>段首缩进, in thousandths of the body's em.</summary>
    public int IndentPermille { get; init; } = 2000;

    /// <summary>Kept free at the right of signature and date, in thousandths of the body's em.</summary>
    public int SignatureIndentPermille { get; init; } = 1000;

    /// <summary>How much of a column's white the air about the hairline takes, beside that of a gap between two items.</summary>
    public int GapShares { get; init; } = 1;

    /// <summary>Air in which the hairline stands, in lines of the grid.</summary>
    public int LinesAfter { get; init; } = 1;

    /// <summary>The same between two notices in one column, of which one has a title and none a frame; then the hairline stands midway
    /// between the words above and the title. Null = <see cref="LinesAfter"/>, the hairline in the middle of them.</summary>
    public int? LinesBetween { get; init; }
}
