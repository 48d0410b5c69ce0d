using System.Text.Json.Serialization;
using Classifieds.Desk.Payments;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>还款: what a customer paid on the account; in yuan.</summary>
/// <param name="Paper">Whose receipt it is.</param>
/// <param name="Receipt">收据号 within the paper.</param>
/// <param name="Balance">What stands open now.</param>
/// <param name="At">In UTC.</param>
/// <param name="Repeated">Whether it had been done before, under the same key; left out where it was done now.</param>
public sealed record CustomerPaymentJson(
    [property: JsonPropertyName("customer")] string Customer,
    [property: JsonPropertyName("amount")] decimal Amount,
    [property: JsonPropertyName("way")] PaymentWay Way,
    [property: JsonPropertyName("paper")] string Paper,
    [property: JsonPropertyName("receipt")] int Receipt,
    [property: JsonPropertyName("balance")] decimal Balance,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("repeated"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Repeated)
{
    public static CustomerPaymentJson Of(ReceiveFromCustomer.Received received) => new(
        received.Payment.Customer, received.Payment.Yuan, received.Payment.Way, received.Payment.Paper.ToString(), received.Payment.Receipt,
        received.Account.Balance, received.Payment.By, Timestamp.Write(received.Payment.At), received.IsRepeated);
}
