namespace Classifieds.Desk;

/// <summary>A block of text as it was set in a column. All lengths in em of the body size.</summary>
public sealed record LaidBlock(int Index, IReadOnlyList<LaidLine> Lines);

/// <summary>One line.</summary>
/// <param name="Text">The block's characters on this line.</param>
/// <param name="Width">As it stands.</param>
/// <param name="Natural">Before it was justified, trimmed at both edges.</param>
/// <param name="Stretch">What was added to each gap between characters; 0 where the line was squeezed or left alone.</param>
public sealed record LaidLine(string Text, decimal Width, decimal Natural, decimal Stretch, IReadOnlyList<LaidGlyph> Glyphs);

/// <summary>One glyph: its characters, where its origin is from the column's left edge, how far it moves the next.</summary>
public sealed record LaidGlyph(string Text, decimal X, decimal Advance);
