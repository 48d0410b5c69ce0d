namespace Classifieds.Desk.Proofs;

/// <summary>A character of a proof that is not from the paper's own faces, and the family it is from; 补字 for a registered glyph.</summary>
public sealed record FaceShown(string Text, string Family);
