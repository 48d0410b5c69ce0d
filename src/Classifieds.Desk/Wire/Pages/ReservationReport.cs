using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>预留: room kept free for a late advertisement.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record ReservationReport(
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("column")] int Column,
    [property: JsonPropertyName("x")] decimal X,
    [property: JsonPropertyName("y")] decimal Y,
    [property: JsonPropertyName("width")] decimal Width,
    [property: JsonPropertyName("height")] decimal Height);
