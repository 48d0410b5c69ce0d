using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>Where a notice begins.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Y">Of the first line, in points from the trim's top.</param>
public sealed record SpotReport(
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("column")] int Column,
    [property: JsonPropertyName("y")] decimal Y);
