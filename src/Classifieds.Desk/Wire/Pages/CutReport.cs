using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>Characters that an advice would leave out.</summary>
/// <param name="Index">Of the notice.</param>
/// <param name="Start">In UTF-16 units of the printed text.</param>
public sealed record CutReport(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("text")] string Text);
