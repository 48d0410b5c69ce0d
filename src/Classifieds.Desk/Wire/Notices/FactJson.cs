using System.Text.Json.Serialization;
using Classifieds.Domain.Facts;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>要素: something a notice says that a reader will rely on.</summary>
/// <param name="Type">Such as <c>resident-id</c>.</param>
/// <param name="Start">In UTF-16 units of the notice's text.</param>
/// <param name="Text">The words there, to the letter.</param>
/// <param name="Value">Normalised for checking: ISO 8601 for dates, yuan for amounts.</param>
public sealed record FactJson(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("length")] int Length,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("value")] string Value)
{
    /// <summary>What a number itself tells, such as <c>region</c>; left out of facts that tell nothing.</summary>
    [JsonPropertyName("tells"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Tells { get; init; }

    public static FactJson Of(Fact fact) => new(fact.Type, fact.Span.Start, fact.Span.Length, fact.Text, fact.Value)
    {
        Tells = fact.Tells.Count > 0 ? fact.Tells : null,
    };
}
