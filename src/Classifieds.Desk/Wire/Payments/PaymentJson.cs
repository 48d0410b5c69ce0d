using System.Text.Json.Serialization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>Money that came in for a notice, or went back.</summary>
/// <param name="Number">From 1 within the notice.</param>
/// <param name="Refund">Whether it went back; left out where it came in.</param>
/// <param name="Amount">In yuan, above nought.</param>
/// <param name="Receipt">收据号 within the paper; left out where it is on account.</param>
/// <param name="Customer">Whose account; left out where it is on none.</param>
/// <param name="Payer">Who paid, or was given it back.</param>
/// <param name="Note">Of a refund its reason.</param>
/// <param name="At">In UTC.</param>
public sealed record PaymentJson(
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("refund"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Refund,
    [property: JsonPropertyName("amount")] decimal Amount,
    [property: JsonPropertyName("way")] PaymentWay Way,
    [property: JsonPropertyName("receipt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Receipt,
    [property: JsonPropertyName("customer"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] string? Customer,
    [property: JsonPropertyName("payer")] string Payer,
    [property: JsonPropertyName("note")] string Note,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("at")] string At)
{
    public static PaymentJson Of(Payment payment) => new(payment.Number, payment.IsRefund, payment.Yuan, payment.Way, payment.Receipt ?? 0,
        payment.Customer, payment.Payer, payment.Note, payment.By, Timestamp.Write(payment.At));
}
