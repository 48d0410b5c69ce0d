using System.Text.Json.Serialization;
using Classifieds.Desk.Payments;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>对账单: a month of a customer's account; in yuan.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Before">What stood open as it began.</param>
/// <param name="After">What stands open as it ends.</param>
public sealed record StatementJson(
    [property: JsonPropertyName("customer")] string Customer,
    [property: JsonPropertyName("month")] DateOnly Month,
    [property: JsonPropertyName("before")] decimal Before,
    [property: JsonPropertyName("lines")] IReadOnlyList<StatementLineJson> Lines,
    [property: JsonPropertyName("after")] decimal After)
{
    public static StatementJson Of(TellStatement.Statement told) => new(
        told.Customer.Name, told.Month, told.Before, [.. told.Lines.Select(StatementLineJson.Of)], told.After);
}
