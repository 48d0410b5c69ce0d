using Classifieds.Domain.Payments;

namespace Classifieds.Tests.Domain.Payments;

/// <summary>A day's money, added up.</summary>
public sealed class TillTests
{
    [Test]
    public void Receipts_and_refunds_are_added_up_by_clerk_and_way_and_what_is_on_account_is_no_money()
    {
        var till = Till.Of(
        [
            new("王丽", PaymentWay.WeChat, 70.10m, false), new("王丽", PaymentWay.Cash, 50, false), new("王丽", PaymentWay.Cash, 30.05m, false),
            new("周正", PaymentWay.Cash, 120, false), new("周正", PaymentWay.Cash, 20, true), new("周正", PaymentWay.Account, 240, false),
            new("周正", PaymentWay.Account, 40, true),
        ]);

        Assert.That(till.Rows, Is.EqualTo(new TillRow[]
        {
            new("周正", PaymentWay.Cash, 120, 1, 20, 1), new("周正", PaymentWay.Account, 240, 1, 40, 1),
            new("王丽", PaymentWay.Cash, 80.05m, 2, 0, 0), new("王丽", PaymentWay.WeChat, 70.10m, 1, 0, 0),
        }));
        Assert.That(till.Rows.Select(row => row.Net), Is.EqualTo((decimal[])[100, 200, 80.05m, 70.10m]));
        Assert.That(till.Ways.Select(row => (row.Way, row.Received, row.Receipts, row.Returned, row.Refunds)), Is.EqualTo(new[]
        {
            (PaymentWay.Cash, 200.05m, 3, 20m, 1), (PaymentWay.WeChat, 70.10m, 1, 0m, 0), (PaymentWay.Account, 240m, 1, 40m, 1),
        }));
        Assert.That(till.InMoney, Is.EqualTo(250.15m));
    }

    [Test]
    public void A_day_without_money_has_no_rows() => Assert.That((Till.Of([]).Rows.Count, Till.Of([]).InMoney), Is.EqualTo((0, 0m)));

    [TestCase("0.01", true)]
    [TestCase("9999999.99", true)]
    [TestCase("10000000", false)]
    [TestCase("0", false)]
    [TestCase("-1", false)]
    [TestCase("0.005", false)]
    [TestCase("1.50", true)]
    public void Money_is_above_nought_and_kept_to_the_fen(string yuan, bool isSum) => Assert.That(
        PaidSum.Is(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(isSum));

    [Test]
    public void A_sum_is_the_same_after_it_was_kept() => Assert.That(
        Sums.Select(yuan => PaidSum.OfFen(PaidSum.ToFen(yuan))), Is.EqualTo(Sums));

    private static readonly decimal[] Sums = [0.01m, 240, 99.99m, 9_999_999.99m];
}
