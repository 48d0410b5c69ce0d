using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>The white of one column.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Size">Of each gap of the column, on average, in mm.</param>
/// <param name="WhiteAtFoot">In mm.</param>
/// <param name="Reason">In Chinese.</param>
public sealed record GapReport(
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("column")] int Column,
    [property: JsonPropertyName("size")] decimal Size,
    [property: JsonPropertyName("count")] int Count,
    [property: JsonPropertyName("whiteAtFoot")] decimal WhiteAtFoot,
    [property: JsonPropertyName("reason")] string Reason)
{
    /// <summary>Where a late change left the gaps of one column unlike one another, the smallest, in mm.</summary>
    [JsonPropertyName("narrowest")]
    public decimal Narrowest { get; init; } = Size;

    /// <summary>The greatest, in mm.</summary>
    [JsonPropertyName("widest")]
    public decimal Widest { get; init; } = Size;
}
