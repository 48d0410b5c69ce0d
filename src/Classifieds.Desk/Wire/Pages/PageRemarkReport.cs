using System.Text.Json.Serialization;
using Classifieds.Domain.Findings;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>What the page could not do as it was asked.</summary>
/// <param name="Code">Stable; docs/findings.md lists every one.</param>
/// <param name="Message">One Chinese sentence.</param>
/// <param name="Index">Of the notice it is about; null = the page itself.</param>
public sealed record PageRemarkReport(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("severity")] Severity Severity,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("index")] int? Index);
