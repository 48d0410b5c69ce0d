using System.Text.Json.Serialization;
using Classifieds.Desk.Pages;
using Classifieds.Domain.Findings;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>One thing that a plant would say of a file.</summary>
/// <param name="Code">Stable; docs/findings.md lists every one.</param>
/// <param name="Message">One Chinese sentence.</param>
/// <param name="Page">From 1; null where the file as a whole is meant.</param>
public sealed record PreflightFindingJson(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("severity")] Severity Severity,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("page")] int? Page)
{
    public static PreflightFindingJson Of(PageFinding found) =>
        new(found.Finding.Code, found.Finding.Severity, found.Finding.Message, found.Page);
}
