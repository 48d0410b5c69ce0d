using System.Text.Json.Serialization;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Submissions;

/// <summary>What became of one form that was to be written.</summary>
/// <param name="Line">Where the form stands in the file, from 1.</param>
/// <param name="Text">The words to print; null where the form has an error.</param>
public sealed record WrittenFormJson(
    [property: JsonPropertyName("line")] int Line,
    [property: JsonPropertyName("text")] string? Text,
    [property: JsonPropertyName("findings")] IReadOnlyList<FieldFindingJson> Findings)
{
    public static WrittenFormJson Of(AnsweredForm answered) => answered.Form switch
    {
        JudgedForm.Written(var text, var remarks) => new(answered.Line, text, Of(remarks)),
        JudgedForm.Returned(var findings) => new(answered.Line, null, Of(findings)),
        _ => throw new InvalidOperationException("A form is written or returned."),
    };

    private static FieldFindingJson[] Of(IReadOnlyList<FieldFinding> findings) => [.. findings.Select(FieldFindingJson.Of)];
}
