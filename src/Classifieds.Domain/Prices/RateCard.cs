namespace Classifieds.Domain.Prices;

/// <summary>价目: what a paper charges for a notice, in yuan (广告法 35 asks for a public rate card).</summary>
/// <remarks>
/// By the line of the column, with a least price for each item: two certificates in one notice are two items.
/// Kinds with a price of their own, such as seals and business licences, cost that for each item;
/// where the lines come to more, the lines are charged.
/// </remarks>
public sealed record RateCard
{
    /// <summary>For each line the notice takes in the paper's column.</summary>
    public required decimal PerLine { get; init => field = NotNegative(value); }

    /// <summary>The least that an item costs.</summary>
    public required decimal Minimum { get; init => field = NotNegative(value); }

    /// <summary>By the catalogue's price key, for each item.</summary>
    public IReadOnlyDictionary<PriceKey, decimal> PerItem
    {
        get;
        init
        {
            foreach (decimal price in value.Values) NotNegative(price);
            field = value;
        }
    } = new Dictionary<PriceKey, decimal>();

    /// <param name="priceKey">The price key of the notice's kind in the catalogue.</param>
    /// <param name="lines">As set in the paper's column; at least 1.</param>
    /// <param name="items">Documents, seals or receipts that the notice declares void; at least 1.</param>
    public Quote Quote(PriceKey priceKey, int lines, int items)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lines, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        decimal byLines = PerLine * lines;
        if (PerItem.TryGetValue(priceKey, out decimal price) && price * items >= byLines)
            return new(price * items, $"{items} 件 × {Yuan(price)} 元");
        return Minimum * items > byLines
            ? new(Minimum * items, $"起价 {items} 件 × {Yuan(Minimum)} 元")
            : new(byLines, $"{lines} 行 × {Yuan(PerLine)} 元");
    }

    private static decimal NotNegative(decimal yuan) =>
        yuan >= 0 ? yuan : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "A price is not below zero.");

    private static string Yuan(decimal yuan) => yuan.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
