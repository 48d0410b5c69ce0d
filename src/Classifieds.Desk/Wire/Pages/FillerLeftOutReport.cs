using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>A filler of the paper that does not run.</summary>
/// <param name="Reason">In Chinese.</param>
public sealed record FillerLeftOutReport(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("reason")] string Reason);
