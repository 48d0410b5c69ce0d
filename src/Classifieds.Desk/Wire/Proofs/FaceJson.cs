using System.Text.Json.Serialization;
using Classifieds.Desk.Proofs;

namespace Classifieds.Desk.Wire.Proofs;

/// <summary>A character that is not from the paper's own faces.</summary>
/// <param name="CodePoints">Such as <c>U+20BB7</c>, parted by blanks.</param>
/// <param name="Family">The family it is from; 补字 for a registered glyph.</param>
public sealed record FaceJson(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("codePoints")] string CodePoints,
    [property: JsonPropertyName("family")] string Family)
{
    public static FaceJson Of(FaceShown face) =>
        new(face.Text, string.Join(' ', face.Text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}")), face.Family);
}
