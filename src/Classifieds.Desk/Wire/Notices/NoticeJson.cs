using System.Text.Json.Serialization;
using Classifieds.Desk.Prices;
using Classifieds.Domain.Notices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>A notice as it was read and checked.</summary>
/// <param name="Index">From 0, in the order of the file.</param>
/// <param name="Kind">The catalogue's id of its kind.</param>
/// <param name="Text">In house style; facts, findings and changes count its UTF-16 units.</param>
/// <param name="Materials">What the clerk must see before taking it, in Chinese.</param>
/// <param name="Instructions">设置行.</param>
public sealed record NoticeJson(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("facts")] IReadOnlyList<FactJson> Facts,
    [property: JsonPropertyName("findings")] IReadOnlyList<FindingJson> Findings,
    [property: JsonPropertyName("changes")] IReadOnlyList<ChangeJson> Changes,
    [property: JsonPropertyName("materials")] IReadOnlyList<string> Materials,
    [property: JsonPropertyName("settings")] IReadOnlyList<InstructionJson> Instructions)
{
    /// <summary>Of one column; left out where it cannot be set.</summary>
    [JsonPropertyName("lines"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Lines { get; init; }

    /// <summary>In yuan, for one run in good time; left out where there is none.</summary>
    [JsonPropertyName("price"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Price { get; init; }

    /// <summary>How the price comes about; left out where there is none.</summary>
    [JsonPropertyName("quote"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuoteLineJson>? Quote { get; init; }

    /// <param name="price">Null where it cannot be set.</param>
    public static NoticeJson Of(int index, CheckedNotice notice, PricedNotice? price = null) => new(
        index, notice.Kind.ToString(), notice.Text, [.. notice.Facts.Select(FactJson.Of)], FindingJson.Of(notice.Findings),
        [.. notice.Changes.Select(ChangeJson.Of)], notice.Materials, [.. notice.Instructions.Select(InstructionJson.Of)])
    {
        Lines = price?.Basis.ColumnLines,
        Price = price?.Quote.Total,
        Quote = price is null ? null : QuoteLineJson.Of(price.Quote),
    };
}
