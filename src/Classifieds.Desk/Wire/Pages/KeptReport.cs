using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>Of a report, what a late change starts from.</summary>
internal sealed record KeptReport([property: JsonPropertyName("kept")] KeptPageJson? Kept);
