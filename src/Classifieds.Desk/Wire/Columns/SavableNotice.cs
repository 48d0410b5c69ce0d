using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Columns;

/// <summary>A notice in house style, the lines it takes, and what could go.</summary>
/// <param name="Index">From 0, in the order of the file.</param>
/// <param name="Text">In house style.</param>
public sealed record SavableNotice(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("lines")] int Lines,
    [property: JsonPropertyName("savings")] IReadOnlyList<Saving> Savings);
