using System.Text.Json.Serialization;
using Classifieds.Desk.Prices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>计价 of a stored notice.</summary>
/// <param name="Revision">The number of the revision it is reckoned for.</param>
/// <param name="Lines">Of one column.</param>
/// <param name="Price">In yuan, all runs.</param>
/// <param name="Quote">How it comes about.</param>
/// <param name="Shares">What each run has of it.</param>
/// <param name="Told">What the customer was told last, in yuan; null where nobody was told anything.</param>
/// <param name="ToldAt">In UTC.</param>
/// <param name="Stands">Whether that price stands: words, setting and runs are those it was told for.</param>
/// <param name="Difference">Above zero is to be paid beside what was told, below zero to be returned.</param>
public sealed record PriceJson(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("revision")] int Revision,
    [property: JsonPropertyName("lines")] int Lines,
    [property: JsonPropertyName("price")] decimal Price,
    [property: JsonPropertyName("quote")] IReadOnlyList<QuoteLineJson> Quote,
    [property: JsonPropertyName("shares")] IReadOnlyList<QuoteShareJson> Shares,
    [property: JsonPropertyName("told")] decimal? Told,
    [property: JsonPropertyName("toldAt")] string? ToldAt,
    [property: JsonPropertyName("stands")] bool Stands,
    [property: JsonPropertyName("difference")] decimal Difference)
{
    public static PriceJson Of(PriceNotice.Priced priced)
    {
        NoticeCost cost = priced.Cost;
        Quote now = cost.Now.Quote;
        return new(
            priced.Notice.Id.ToString(), cost.Now.Revision, cost.Now.Basis.ColumnLines, now.Total, QuoteLineJson.Of(now),
            [.. now.Shares.Select(share => new QuoteShareJson(share.Insertion, share.Yuan))], cost.Told?.Quote.Total,
            cost.Told is { } told ? Timestamp.Write(told.MadeAt) : null, cost.Stands, cost.Difference);
    }
}
