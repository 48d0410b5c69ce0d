using Classifieds.Domain.Prices;

namespace Classifieds.Tests.Domain.Prices;

public sealed class RateCardTests
{
    private static readonly RateCard Card = new()
    {
        PerLine = 40m,
        Minimum = 120m,
        PerItem = new Dictionary<PriceKey, decimal> { [new("seal")] = 300m },
    };

    [TestCase("personal", 6, 1, 240, "6 行 × 40 元", TestName = "By the line")]
    [TestCase("personal", 2, 1, 120, "起价 1 件 × 120 元", TestName = "A short notice pays the least price")]
    [TestCase("personal", 5, 2, 240, "起价 2 件 × 120 元", TestName = "Two certificates in one notice are two items")]
    [TestCase("personal", 3, 1, 120, "3 行 × 40 元", TestName = "At the least price the lines are named")]
    [TestCase("seal", 3, 1, 300, "1 件 × 300 元", TestName = "A seal has its own price")]
    [TestCase("seal", 4, 3, 900, "3 件 × 300 元", TestName = "Three seals cost three times as much")]
    [TestCase("seal", 12, 1, 480, "12 行 × 40 元", TestName = "A long notice of a priced kind pays by the line")]
    public void A_notice_is_priced(string priceKey, int lines, int items, decimal yuan, string reckoning) =>
        Assert.That(Card.Quote(new(priceKey), lines, items), Is.EqualTo(new Quote(yuan, reckoning)));

    [Test]
    public void Fen_are_kept_exactly()
    {
        var card = new RateCard { PerLine = 0.1m, Minimum = 0m };

        Assert.That(card.Quote(new("public"), 3, 1), Is.EqualTo(new Quote(0.3m, "3 行 × 0.1 元")));
    }

    [Test]
    public void A_price_below_zero_is_no_price() =>
        Assert.That(() => new RateCard { PerLine = -1m, Minimum = 0m }, Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase(0, 1)]
    [TestCase(1, 0)]
    public void A_notice_has_a_line_and_an_item(int lines, int items) =>
        Assert.That(() => Card.Quote(new("seal"), lines, items), Throws.TypeOf<ArgumentOutOfRangeException>());
}
