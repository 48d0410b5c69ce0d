namespace Classifieds.Domain.Proofs;

/// <summary>A face that a kept setting is printed with.</summary>
/// <param name="Name">PostScript name.</param>
/// <param name="Fingerprint">Of the font's data: another font of the same name has another,
/// and its glyph numbers mean nothing here.</param>
public sealed record ApprovedFace(string Name, string Fingerprint);
