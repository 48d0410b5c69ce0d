using System.Text.Json.Serialization;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>One line of a quote.</summary>
/// <param name="Words">In Chinese: 6 行 × 40 元.</param>
/// <param name="Yuan">Below zero where something is taken off.</param>
public sealed record QuoteLineJson(
    [property: JsonPropertyName("kind")] QuoteLineKind Kind,
    [property: JsonPropertyName("words")] string Words,
    [property: JsonPropertyName("yuan")] decimal Yuan)
{
    public static IReadOnlyList<QuoteLineJson> Of(Quote quote) =>
        [.. quote.Lines.Select(line => new QuoteLineJson(line.Kind, line.Words, line.Yuan))];
}
