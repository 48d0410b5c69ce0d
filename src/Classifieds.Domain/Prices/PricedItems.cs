using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Prices;

/// <summary>件数: how many items a notice is charged for. Two certificates in one notice are two.</summary>
public static class PricedItems
{
    // A count that is read beyond this is no count of papers that somebody pays for one by one.
    private const int MostCounted = 10_000;

    /// <param name="countsNumbers">Whether each number of a thing, or each piece that is counted, is an item: 收据三张，号码… is three.</param>
    /// <returns>At least 1.</returns>
    public static int Of(CheckedNotice notice, bool countsNumbers)
    {
        Fact[] facts = [.. notice.Facts.OrderBy(fact => fact.Span.Start)];
        int[] things = [.. facts.Index().Where(one => IsThing(one.Item)).Select(one => one.Index)];
        if (!countsNumbers || things.Length == 0) return Math.Max(1, things.Length);
        int items = 0;
        for (int at = 0; at < things.Length; at++)
        {
            int end = at + 1 < things.Length ? things[at + 1] : facts.Length;
            Fact[] about = facts[(things[at] + 1)..end];
            int numbers = about.Where(fact => IsNumberOfThing(fact.Type))
                .GroupBy(fact => fact.Type, fact => fact.Value, (_, values) => values.Distinct(StringComparer.Ordinal).Count())
                .DefaultIfEmpty().Max();
            items += Math.Max(1, Math.Max(numbers, Counted(about)));
        }
        return items;
    }

    // The count that follows a thing is its own: 收据三张.
    private static int Counted(Fact[] about) =>
        about.FirstOrDefault(fact => fact.Type == FactType.Count) is { } count
        && int.TryParse(count.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int counted)
        && counted <= MostCounted
            ? counted : 0;

    private static bool IsThing(Fact fact) => fact.Type is FactType.Document or FactType.Seal or FactType.Receipt;

    private static bool IsNumberOfThing(string type) => type is FactType.DocumentNumber or FactType.SealNumber or FactType.ReceiptNumber
        or FactType.InvoiceNumber or FactType.BillNumber or FactType.PolicyNumber;
}
