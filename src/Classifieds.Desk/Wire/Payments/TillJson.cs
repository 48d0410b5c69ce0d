using System.Text.Json.Serialization;
using Classifieds.Domain.Payments;

namespace Classifieds.Desk.Wire.Payments;

/// <summary>结账: a day's receipts and refunds; in yuan.</summary>
/// <param name="Rows">By clerk and way of paying.</param>
/// <param name="Ways">Each way over all clerks.</param>
/// <param name="Money">What came in less what went back, without what is on account.</param>
public sealed record TillJson(
    [property: JsonPropertyName("day")] DateOnly Day,
    [property: JsonPropertyName("rows")] IReadOnlyList<TillRowJson> Rows,
    [property: JsonPropertyName("ways")] IReadOnlyList<TillRowJson> Ways,
    [property: JsonPropertyName("money")] decimal Money)
{
    public static TillJson Of(DateOnly day, Till till) =>
        new(day, [.. till.Rows.Select(TillRowJson.Of)], [.. till.Ways.Select(TillRowJson.Of)], till.InMoney);
}
