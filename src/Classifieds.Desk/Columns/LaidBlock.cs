namespace Classifieds.Desk.Columns;

/// <summary>A block of text as it was set in a column. All lengths in em of the body size.</summary>
public sealed record LaidBlock(int Index, IReadOnlyList<LaidLine> Lines);

/// <summary>One line.</summary>
/// <param name="Text">The block's characters on this line.</param>
/// <param name="Width">As it stands.</param>
/// <param name="Natural">Before it was justified, trimmed at both edges.</param>
/// <param name="Stretch">What was added to each gap between characters; 0 where the line was squeezed or left alone.</param>
public sealed record LaidLine(string Text, decimal Width, decimal Natural, decimal Stretch, IReadOnlyList<LaidGlyph> Glyphs);

/// <summary>One glyph and the room it takes on the line.</summary>
/// <param name="X">Where its room begins, from the column's left edge; an opening mark that was trimmed has its origin to the left of that.</param>
/// <param name="Advance">How wide its room is; the next glyph's begins where it ends.</param>
public sealed record LaidGlyph(string Text, decimal X, decimal Advance);
