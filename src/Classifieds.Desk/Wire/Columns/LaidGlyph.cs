using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Columns;

/// <summary>One glyph and the room it takes on the line.</summary>
/// <param name="X">Where its room begins, from the column's left edge; a trimmed opening mark has its origin further left.</param>
/// <param name="Advance">How wide its room is; the next glyph's begins where it ends.</param>
public sealed record LaidGlyph(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("x")] decimal X,
    [property: JsonPropertyName("advance")] decimal Advance);
