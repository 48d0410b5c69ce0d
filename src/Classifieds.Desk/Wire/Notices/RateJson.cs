using System.Text.Json.Serialization;
using Classifieds.Desk.Prices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>价目 of the kinds of one price key.</summary>
/// <param name="Key">As the catalogue and the paper's card write it.</param>
/// <param name="Kinds">The catalogue's ids.</param>
/// <param name="Own">Whether the card has a price for them; else they take the paper's rule.</param>
/// <param name="Rule">In Chinese: 每行 40 元.</param>
/// <param name="Minimum">The least that an item costs, in yuan.</param>
public sealed record RateJson(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("kinds")] IReadOnlyList<string> Kinds,
    [property: JsonPropertyName("own")] bool Own,
    [property: JsonPropertyName("rule")] string Rule,
    [property: JsonPropertyName("minimum")] decimal Minimum)
{
    public static RateJson Of(CheckPrices.Line line) => new(
        line.Key.ToString(), [.. line.Kinds.Select(kind => kind.Id.ToString())], line.IsOwn, line.Rule.Words, line.Minimum);
}
