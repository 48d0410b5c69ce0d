namespace Classifieds.Fonts;

/// <summary>补字: an outline that a paper has approved for a character that no font has, or for one that Unicode has
/// only as a description.</summary>
/// <param name="Text">The character, or its ideographic description sequence such as ⿰金寿; this is what is read back.</param>
/// <param name="Outline">In thousandths of an em, x right from the left edge of the em box, y up from the baseline.</param>
public sealed record RegisteredGlyph(string Text, IReadOnlyList<OutlineStep> Outline);
