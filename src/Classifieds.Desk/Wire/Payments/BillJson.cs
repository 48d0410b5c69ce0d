using System.Text.Json.Serialization;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>What a notice costs with all of its runs, and what was paid for it; in yuan.</summary>
/// <param name="Paid">Less what went back; what is on account is part of it.</param>
/// <param name="OnAccount">What of it is on a customer's account.</param>
public sealed record BillJson(
    [property: JsonPropertyName("price")] decimal Price,
    [property: JsonPropertyName("paid")] decimal Paid,
    [property: JsonPropertyName("owed")] decimal Owed,
    [property: JsonPropertyName("toReturn")] decimal ToReturn,
    [property: JsonPropertyName("onAccount")] decimal OnAccount)
{
    public static BillJson Of(NoticeBill bill) =>
        new(bill.Price, bill.Paid, bill.Owed, bill.ToReturn, bill.OnAccount);
}
