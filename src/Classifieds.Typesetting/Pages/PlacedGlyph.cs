namespace Classifieds.Typesetting.Pages;

/// <summary>One glyph of a run.</summary>
/// <param name="GlyphId">Its number in the run's face.</param>
/// <param name="X">Its origin, from the run's origin.</param>
/// <param name="Text">The characters it stands for, as the approved text has them; empty for a further glyph
/// of the same characters.</param>
public readonly record struct PlacedGlyph(ushort GlyphId, Length X, string Text);
