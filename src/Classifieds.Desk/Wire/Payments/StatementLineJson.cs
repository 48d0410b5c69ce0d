using System.Text.Json.Serialization;
using Classifieds.Desk.Payments;
using Classifieds.Domain.Calendar;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>One line of a statement.</summary>
/// <param name="At">In UTC.</param>
/// <param name="Notice">稿号; left out of what the customer paid.</param>
/// <param name="What">In Chinese.</param>
/// <param name="Amount">What it adds to what stands open; below nought where it takes off.</param>
/// <param name="Balance">What stands open after it.</param>
public sealed record StatementLineJson(
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("notice"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] string? Notice,
    [property: JsonPropertyName("what")] string What,
    [property: JsonPropertyName("amount")] decimal Amount,
    [property: JsonPropertyName("balance")] decimal Balance)
{
    public static StatementLineJson Of(TellStatement.Line line) =>
        new(Timestamp.Write(line.At), line.By, line.Notice?.ToString(), line.What, line.Charged, line.Balance);
}
