namespace Classifieds.Fonts;

/// <summary>One glyph as the face shaped it.</summary>
/// <param name="GlyphId">The glyph's number in the face.</param>
/// <param name="Start">Where its characters begin in the text that was shaped, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units of the text it stands for; 0 for a further glyph of the same cluster.</param>
/// <param name="Advance">In the face's design units.</param>
public readonly record struct ShapedGlyph(ushort GlyphId, int Start, int Length, int Advance);
