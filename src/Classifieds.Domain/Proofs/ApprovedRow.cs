namespace Classifieds.Domain.Proofs;

/// <summary>One line of a kept setting. Lengths in thousandths of a point.</summary>
/// <param name="Start">The first UTF-16 unit of its paragraph on the line.</param>
/// <param name="End">The first one after it.</param>
/// <param name="Size">Of the type.</param>
/// <param name="Baseline">From the top of the notice's first em box.</param>
/// <param name="Left">From the notice's left edge.</param>
/// <param name="GridLine">The line of the grid it belongs to, from 0.</param>
/// <param name="Natural">The width before it was justified.</param>
/// <param name="Gap">What was added to each gap to fill the measure.</param>
/// <param name="Fault">Above zero: it falls short of its measure; below: it passes it.</param>
/// <param name="Glyphs">In writing order.</param>
public sealed record ApprovedRow(
    int Start, int End, int Size, int Baseline, int Left, int GridLine, int Natural, int Width, int Gap, int Fault,
    IReadOnlyList<ApprovedGlyph> Glyphs);
