namespace Classifieds.Makeup.Proofs;

/// <summary>A character that the paper's own faces lack, and the family that answered for it.</summary>
/// <param name="Text">The character, with its variation selector where it has one; or a description sequence.</param>
/// <param name="Family">Such as HanaMinB; 补字 for a registered glyph.</param>
public sealed record FaceAnswer(string Text, string Family);
