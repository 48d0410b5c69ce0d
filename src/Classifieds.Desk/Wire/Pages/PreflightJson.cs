using System.Text.Json.Serialization;
using Classifieds.Desk.Pages;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>预检 of a PDF.</summary>
/// <param name="Standard">As the file claims, such as PDF/X-1a:2003; empty where it claims none.</param>
public sealed record PreflightJson(
    [property: JsonPropertyName("standard")] string Standard,
    [property: JsonPropertyName("pages")] int Pages,
    [property: JsonPropertyName("findings")] IReadOnlyList<PreflightFindingJson> Findings)
{
    public static PreflightJson Of(PreflightReport report) =>
        new(report.Standard, report.Pages, [.. report.Findings.Select(PreflightFindingJson.Of)]);
}
