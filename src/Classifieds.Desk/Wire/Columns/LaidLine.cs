using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Columns;

/// <summary>One line of a block.</summary>
/// <param name="Text">The block's characters on this line.</param>
/// <param name="Width">As it stands.</param>
/// <param name="Natural">Before it was justified, trimmed at both edges.</param>
/// <param name="Stretch">What was added to each gap between characters; 0 where the line was squeezed or left alone.</param>
public sealed record LaidLine(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("width")] decimal Width,
    [property: JsonPropertyName("natural")] decimal Natural,
    [property: JsonPropertyName("stretch")] decimal Stretch,
    [property: JsonPropertyName("glyphs")] IReadOnlyList<LaidGlyph> Glyphs);
