namespace Classifieds.Domain.Proofs;

/// <summary>One glyph of a kept setting. Lengths in thousandths of a point.</summary>
/// <param name="Face">Index into <see cref="ApprovedSetting.Faces"/>.</param>
/// <param name="Number">Of the glyph in its face.</param>
/// <param name="X">Of its origin, from the line's left edge.</param>
/// <param name="Advance">The width it takes up, squeeze and stretch included.</param>
/// <param name="Text">The characters it stands for; empty for a further glyph of the same ones.</param>
/// <param name="ScalePermille">Horizontal scaling; 1000 = as drawn.</param>
public readonly record struct ApprovedGlyph(int Face, ushort Number, int X, int Advance, string Text, int ScalePermille);
