using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Columns;

/// <summary>A block of text as it was set in a column; all lengths in em of the body size.</summary>
/// <param name="Index">From 0, in the order of the file.</param>
public sealed record LaidBlock(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("lines")] IReadOnlyList<LaidLine> Lines);
