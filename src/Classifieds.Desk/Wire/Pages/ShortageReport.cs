using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>How much the issue is short of the pages asked for.</summary>
/// <param name="Lines">Of one column, that stay white on so many pages.</param>
/// <param name="Reason">In Chinese.</param>
public sealed record ShortageReport(
    [property: JsonPropertyName("lines")] int Lines,
    [property: JsonPropertyName("reason")] string Reason);
