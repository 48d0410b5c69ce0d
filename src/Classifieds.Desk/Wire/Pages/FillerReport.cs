using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>补白: a filler at the foot of a column.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Reason">In Chinese.</param>
public sealed record FillerReport(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("column")] int Column,
    [property: JsonPropertyName("x")] decimal X,
    [property: JsonPropertyName("y")] decimal Y,
    [property: JsonPropertyName("width")] decimal Width,
    [property: JsonPropertyName("height")] decimal Height,
    [property: JsonPropertyName("lines")] int Lines,
    [property: JsonPropertyName("reason")] string Reason);
