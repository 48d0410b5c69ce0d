using System.Text.Json.Serialization;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Wire.Issues;

/// <summary>What keeps a notice off the plate.</summary>
/// <param name="Message">In Chinese, with what would help.</param>
public sealed record MissingJson(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("message")] string Message)
{
    public static IReadOnlyList<MissingJson> Of(IReadOnlyList<Refusal> missing) =>
        [.. missing.Select(one => new MissingJson(one.Code, one.Message))];
}
