using System.Text.Json.Serialization;
using Classifieds.Desk.Payments;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>What was taken or given back for a notice, and its bill then.</summary>
/// <param name="Id">稿号, such as 20261125-0007.</param>
/// <param name="Repeated">Whether it had been done before, under the same key; left out where it was done now.</param>
public sealed record PaidNoticeJson(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("payment")] PaymentJson Payment,
    [property: JsonPropertyName("bill")] BillJson Bill,
    [property: JsonPropertyName("repeated"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Repeated)
{
    public static PaidNoticeJson Of(PaidNotice paid) => new(
        paid.Payment.Notice.ToString(), PaymentJson.Of(paid.Payment), BillJson.Of(paid.Bill), paid.IsRepeated);
}
