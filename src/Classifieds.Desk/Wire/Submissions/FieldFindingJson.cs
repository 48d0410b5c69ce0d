using System.Text.Json.Serialization;
using Classifieds.Domain.Findings;

namespace Classifieds.Desk.Wire.Submissions;

/// <summary>核对结果 of one field of a form.</summary>
/// <param name="Path">The field: <c>party</c>, <c>items[1].number</c>; empty where the form as a whole is meant.</param>
/// <param name="Code">Stable; docs/findings.md lists every one.</param>
/// <param name="Message">One Chinese sentence.</param>
/// <param name="Start">Where it stands in the field's words, in UTF-16 units; null where the whole field is meant.</param>
/// <param name="Length">Null where <c>start</c> is.</param>
/// <param name="Fixes">Whole replacements for the words there, likeliest first.</param>
public sealed record FieldFindingJson(
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("severity")] Severity Severity,
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("start")] int? Start,
    [property: JsonPropertyName("length")] int? Length,
    [property: JsonPropertyName("fixes")] IReadOnlyList<string> Fixes)
{
    public static FieldFindingJson Of(FieldFinding found) => new(
        found.Path, found.Finding.Code, found.Finding.Severity, found.Finding.Message,
        found.Finding.Where?.Start, found.Finding.Where?.Length, found.Finding.Fixes);
}
