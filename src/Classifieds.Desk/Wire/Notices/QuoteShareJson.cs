using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>What one run has of a quote.</summary>
/// <param name="Insertion">From 1.</param>
public sealed record QuoteShareJson(
    [property: JsonPropertyName("insertion")] int Insertion,
    [property: JsonPropertyName("yuan")] decimal Yuan);
