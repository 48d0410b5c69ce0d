using System.Text.Json.Serialization;
using Classifieds.Domain.Findings;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>核对结果: one thing a clerk must know about a text.</summary>
/// <param name="Code">Stable; docs/findings.md lists every one.</param>
/// <param name="Message">One Chinese sentence.</param>
/// <param name="Start">Where it stands in the text, in UTF-16 units; null where the whole is meant.</param>
/// <param name="Length">Null where <c>start</c> is.</param>
/// <param name="Fixes">Whole replacements for the text there, likeliest first.</param>
public sealed record FindingJson(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("severity")] Severity Severity,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("start")] int? Start,
    [property: JsonPropertyName("length")] int? Length,
    [property: JsonPropertyName("fixes")] IReadOnlyList<string> Fixes)
{
    public static FindingJson Of(Finding finding) => new(
        finding.Code, finding.Severity, finding.Message, finding.Where?.Start, finding.Where?.Length, finding.Fixes);

    internal static FindingJson[] Of(IReadOnlyList<Finding> findings) => [.. findings.Select(Of)];
}
