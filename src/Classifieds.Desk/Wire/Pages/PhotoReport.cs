using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>照片 of a notice as it stands on the page.</summary>
/// <param name="Ppi">Pixels to the inch as printed.</param>
/// <param name="Hash">Of its pixels, as the proof's hash holds it.</param>
public sealed record PhotoReport(
    [property: JsonPropertyName("x")] decimal X,
    [property: JsonPropertyName("y")] decimal Y,
    [property: JsonPropertyName("width")] decimal Width,
    [property: JsonPropertyName("height")] decimal Height,
    [property: JsonPropertyName("ppi")] int Ppi,
    [property: JsonPropertyName("colour")] PhotoColour Colour,
    [property: JsonPropertyName("hash")] string Hash);
