using System.Text.Json.Serialization;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>挂账客户, and what stands open; in yuan.</summary>
/// <param name="Balance">What stands open.</param>
/// <param name="Disabled">Left out while the account is open.</param>
public sealed record CustomerJson(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("limit")] decimal Limit,
    [property: JsonPropertyName("balance")] decimal Balance,
    [property: JsonPropertyName("disabled"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Disabled)
{
    public static CustomerJson Of(CustomerAccount account) =>
        new(account.Customer.Name, account.Customer.Limit, account.Balance, account.Customer.Disabled is not null);
}
