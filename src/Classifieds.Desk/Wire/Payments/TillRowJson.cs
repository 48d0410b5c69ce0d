using System.Text.Json.Serialization;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>One line of a day's till; in yuan.</summary>
/// <param name="By">The clerk; empty over all of them.</param>
/// <param name="Receipts">How many times.</param>
/// <param name="Returned">Above nought.</param>
/// <param name="Refunds">How many times.</param>
/// <param name="Net">Received less returned.</param>
public sealed record TillRowJson(
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("way")] PaymentWay Way,
    [property: JsonPropertyName("received")] decimal Received,
    [property: JsonPropertyName("receipts")] int Receipts,
    [property: JsonPropertyName("returned")] decimal Returned,
    [property: JsonPropertyName("refunds")] int Refunds,
    [property: JsonPropertyName("net")] decimal Net)
{
    public static TillRowJson Of(TillRow row) =>
        new(row.By, row.Way, row.Received, row.Receipts, row.Returned, row.Refunds, row.Net);
}
