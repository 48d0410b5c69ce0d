namespace Classifieds.Domain.Payments;

/// <summary>结账: a day's receipts and refunds, by clerk and way of paying.</summary>
/// <param name="Rows">By clerk, then in the order of the ways.</param>
public sealed record Till(IReadOnlyList<TillRow> Rows)
{
    /// <summary>Each way over all clerks, 挂账 last.</summary>
    public IReadOnlyList<TillRow> Ways =>
    [
        .. Rows.GroupBy(row => row.Way).OrderBy(group => group.Key).Select(group => Sum("", group.Key, group)),
    ];

    /// <summary>What came in less what went back, in money: what is on account is no money.</summary>
    public decimal InMoney => Rows.Where(row => row.Way != PaymentWay.Account).Sum(row => row.Net);

    public static Till Of(IEnumerable<TillEntry> entries) => new(
    [
        .. entries.GroupBy(one => (one.By, one.Way))
            .OrderBy(group => group.Key.By, StringComparer.Ordinal).ThenBy(group => group.Key.Way)
            .Select(group => new TillRow(group.Key.By, group.Key.Way,
                group.Where(one => !one.IsRefund).Sum(one => one.Yuan), group.Count(one => !one.IsRefund),
                group.Where(one => one.IsRefund).Sum(one => one.Yuan), group.Count(one => one.IsRefund))),
    ]);

    private static TillRow Sum(string by, PaymentWay way, IEnumerable<TillRow> rows) => rows.Aggregate(
        new TillRow(by, way, 0, 0, 0, 0), (sum, row) => sum with
        {
            Received = sum.Received + row.Received,
            Receipts = sum.Receipts + row.Receipts,
            Returned = sum.Returned + row.Returned,
            Refunds = sum.Refunds + row.Refunds,
        });
}
