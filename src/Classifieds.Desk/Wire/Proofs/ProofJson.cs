using System.Text.Json.Serialization;
using Classifieds.Desk.Proofs;

namespace Classifieds.Desk.Wire.Proofs;

/// <summary>清样 of one notice.</summary>
/// <param name="Number">稿号, or the place in the file from 1.</param>
/// <param name="Lines">In the paper's column.</param>
/// <param name="Price">In yuan.</param>
/// <param name="GlyphHash">Names exactly the glyphs that were shown.</param>
/// <param name="OtherFaces">The characters that the paper's own faces lack.</param>
public sealed record ProofJson(
    [property: JsonPropertyName("number")] string Number,
    [property: JsonPropertyName("lines")] int Lines,
    [property: JsonPropertyName("price")] decimal Price,
    [property: JsonPropertyName("glyphHash")] string GlyphHash,
    [property: JsonPropertyName("otherFaces")] IReadOnlyList<FaceJson> OtherFaces)
{
    public static ProofJson Of(ProofMade proof) =>
        new(proof.Number, proof.Lines, proof.Quote.Total, proof.GlyphHash, [.. proof.OtherFaces.Select(FaceJson.Of)]);
}
