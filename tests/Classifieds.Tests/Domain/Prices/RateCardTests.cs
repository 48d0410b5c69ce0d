using Classifieds.Domain.Prices;

namespace Classifieds.Tests.Domain.Prices;

/// <summary>Sums reckoned by hand, model by model.</summary>
public sealed class RateCardTests
{
    private static readonly PriceKey Court = new("court"), Personal = new("personal"), Public = new("public"), Seal = new("seal");

    private static readonly RateCard ByLine = new()
    {
        Rule = new PriceRule.ByLine(40m),
        Minimum = 120m,
        Kinds = new Dictionary<PriceKey, KindPrice> { [Seal] = new(new PriceRule.ByItem(300m)) },
    };

    private static readonly PriceRule Tiers =
        new PriceRule.ByTier([new(150, 200m), new(200, 300m), new(400, 600m)], each: 100, yuanForEach: 150m);

    private static readonly PriceRule Slots =
        new PriceRule.BySlot([new("版花", 1, 8, 200m), new("半通栏", 3, 20, 1500m), new("通栏", 5, 20, 2400m)]);

    [TestCase("personal", 6, 1, 240, "6 行 × 40 元", TestName = "By the line")]
    [TestCase("personal", 2, 1, 120, "起价 1 件 × 120 元", TestName = "A short notice pays the least price")]
    [TestCase("personal", 5, 2, 240, "起价 2 件 × 120 元", TestName = "Two certificates in one notice are two items")]
    [TestCase("personal", 3, 1, 120, "3 行 × 40 元", TestName = "At the least price the lines are named")]
    [TestCase("personal", 0, 1, 120, "起价 1 件 × 120 元", TestName = "What has no line pays the least price")]
    [TestCase("seal", 3, 1, 300, "1 件 × 300 元", TestName = "A seal has its own price")]
    [TestCase("seal", 4, 3, 900, "3 件 × 300 元", TestName = "Three seals cost three times as much")]
    [TestCase("seal", 12, 1, 480, "12 行 × 40 元", TestName = "A long notice of a priced kind pays by the line")]
    public void A_notice_is_priced_by_line_or_item(string priceKey, int lines, int items, decimal yuan, string reckoning) =>
        AssertCosts(ByLine.Quote(Basis(new(priceKey), lines: lines, items: items)), yuan, reckoning);

    [Test]
    public void A_line_over_two_columns_is_two_lines() =>
        AssertCosts(ByLine.Quote(Basis(Public, columns: 2, lines: 7)), 560, "14 行 × 40 元");

    [TestCase(60, 380, "100 字以内 380 元")]
    [TestCase(100, 380, "100 字以内 380 元")]
    [TestCase(101, 381.8, "100 字以内 380 元，超出 1 字 × 1.8 元")]
    [TestCase(145, 461, "100 字以内 380 元，超出 45 字 × 1.8 元")]
    public void A_notice_is_priced_by_a_base_and_the_characters_beyond(int characters, decimal yuan, string reckoning) =>
        AssertCosts(Card(new PriceRule.ByCharacter(380m, 100, 1.8m)).Quote(Basis(Public, characters: characters)), yuan, reckoning);

    [TestCase(150, 200, "150 字，150 字以内 200 元")]
    [TestCase(151, 300, "151 字，200 字以内 300 元")]
    [TestCase(400, 600, "400 字，400 字以内 600 元")]
    [TestCase(401, 750, "400 字以内 600 元，超出 1 字，每 100 字 150 元")]
    [TestCase(620, 1050, "400 字以内 600 元，超出 220 字，每 100 字 150 元")]
    public void A_notice_is_priced_by_the_tier_of_its_words(int characters, decimal yuan, string reckoning) =>
        AssertCosts(Card(Tiers).Quote(Basis(Court, characters: characters)), yuan, reckoning);

    [Test]
    public void A_notice_is_priced_by_its_area_to_the_fen() =>
        AssertCosts(Card(new PriceRule.ByArea(25.5m)).Quote(Basis(Public, area: 17.35m)), 442.43m, "17.35 平方厘米 × 25.5 元");

    [TestCase(1, 8, 200, "版花（1 栏 × 8 行）200 元")]
    [TestCase(1, 9, 400, "版花（1 栏 × 8 行）2 个 × 200 元")]
    [TestCase(2, 8, 400, "版花（1 栏 × 8 行）2 个 × 200 元")]
    [TestCase(3, 20, 1500, "半通栏（3 栏 × 20 行）1500 元")]
    [TestCase(5, 20, 2400, "通栏（5 栏 × 20 行）2400 元")]
    [TestCase(5, 41, 6000, "版花（1 栏 × 8 行）30 个 × 200 元")]
    [TestCase(1, 0, 200, "版花（1 栏 × 8 行）200 元")]
    public void A_notice_takes_the_cheapest_slots_that_hold_it(int columns, int lines, decimal yuan, string reckoning) =>
        AssertCosts(Card(Slots).Quote(Basis(Public, columns: columns, lines: lines)), yuan, reckoning);

    [Test]
    public void A_kind_of_its_own_rule_may_have_its_own_least_price()
    {
        RateCard card = ByLine with
        {
            Kinds = new Dictionary<PriceKey, KindPrice> { [Personal] = new(new PriceRule.ByItem(60m), 60m), [Court] = new(Tiers) },
        };

        AssertCosts(card.Quote(Basis(Personal, lines: 1)), 60, "1 件 × 60 元");
        AssertCosts(card.Quote(Basis(Court, lines: 30, characters: 100)), 200, "100 字，150 字以内 200 元");
        AssertCosts(card.Quote(Basis(Public, lines: 1)), 120, "起价 1 件 × 120 元");
    }

    [Test]
    public void Surcharges_are_shares_of_the_run_or_fixed_amounts()
    {
        RateCard card = ByLine with
        {
            Surcharges =
            [
                Surcharge.OfPercent(SurchargeKind.Position, 20m), Surcharge.OfPercent(SurchargeKind.TypeSize, 100m),
                Surcharge.OfPercent(SurchargeKind.SecondColour, 30m), Surcharge.OfYuan(SurchargeKind.Frame, 25m),
            ],
        };
        SurchargeKind[] all =
            [SurchargeKind.Frame, SurchargeKind.Position, SurchargeKind.SecondColour, SurchargeKind.TypeSize, SurchargeKind.Rush];

        Quote quote = card.Quote(Basis(Personal, lines: 6) with { Extras = all });

        Assert.That(quote.Lines.Select(line => (line.Kind, line.Words, line.Yuan)), Is.EqualTo(new (QuoteLineKind, string, decimal)[]
        {
            (QuoteLineKind.Run, "6 行 × 40 元", 240m), (QuoteLineKind.Surcharge, "指定位置加 20%", 48m),
            (QuoteLineKind.Surcharge, "大字号加 100%", 240m), (QuoteLineKind.Surcharge, "套红加 30%", 72m),
            (QuoteLineKind.Surcharge, "加框加 25 元", 25m),
        }));
        Assert.That(quote.Total, Is.EqualTo(625m));
        Assert.That(quote.Reckoning, Is.EqualTo("6 行 × 40 元；指定位置加 20%：48 元；大字号加 100%：240 元；套红加 30%：72 元；加框加 25 元：25 元"));
    }

    [Test]
    public void Several_runs_share_what_they_cost_with_their_discount()
    {
        RateCard card = ByLine with
        {
            Surcharges = [Surcharge.OfPercent(SurchargeKind.Rush, 30m) with { Days = 2 }],
            Discounts = [new(3, 10m), new(7, 20m)],
        };
        PricedRun[] runs = [Run(1) with { IsRush = true }, Run(2), Run(3)];

        Quote quote = card.Quote(Basis(Personal, lines: 6), runs);

        // 3 × 240 = 720; 30 % of one run = 72; a tenth of 792 = 79.2
        Assert.That(quote.Lines.Select(line => (line.Words, line.Yuan)), Is.EqualTo(new[]
        {
            ("6 行 × 40 元，刊 3 次", 720m), ("加急加 30%（第 1 次）", 72m), ("刊 3 次起优惠 10%", -79.2m),
        }));
        Assert.That(quote.Shares, Is.EqualTo(new QuoteShare[] { new(1, 280.8m), new(2, 216m), new(3, 216m) }));
        Assert.That(card.Quote(Basis(Personal, lines: 6), runs[..2]).Total, Is.EqualTo(552m), "two runs have no discount");
        Assert.That(card.Quote(Basis(Personal, lines: 6), [.. Enumerable.Range(1, 8).Select(Run)]).Total, Is.EqualTo(1536m));
    }

    [TestCase(11, 23, false)]
    [TestCase(11, 24, true)]
    [TestCase(11, 25, true)]
    public void A_run_that_is_ordered_too_late_is_rushed(int month, int day, bool isRush)
    {
        RateCard card = ByLine with { Surcharges = [Surcharge.OfPercent(SurchargeKind.Rush, 30m) with { Days = 2 }] };

        Assert.That(card.IsRush(new(2026, month, day), new(2026, 11, 25)), Is.EqualTo(isRush));
        Assert.That(ByLine.IsRush(new(2026, month, day), new(2026, 11, 25)), Is.False, "who charges nothing for it rushes nothing");
    }

    [Test]
    public void What_is_withdrawn_costs_nothing_before_it_was_set_and_a_fee_after()
    {
        RateCard card = ByLine with { CancellationPercent = 20m };

        Quote after = card.Quote(Basis(Personal, lines: 6), [Run(1), Run(2) with { End = RunEnd.CancelledAfter }]);
        Quote before = card.Quote(Basis(Personal, lines: 6), [Run(1) with { End = RunEnd.CancelledBefore }]);

        Assert.That(after.Lines.Select(line => (line.Words, line.Yuan)),
            Is.EqualTo(new[] { ("6 行 × 40 元", 240m), ("第 2 次撤稿，已排版，收 20%", 48m) }));
        Assert.That(after.ShareOf(2), Is.EqualTo(48m));
        Assert.That(before.Lines.Select(line => (line.Words, line.Yuan)), Is.EqualTo(new[] { ("撤稿，未排版，不收", 0m) }));
    }

    [Test]
    public void What_has_run_keeps_what_it_cost()
    {
        Quote quote = ByLine.Quote(Basis(Personal, lines: 10), [Run(1) with { Kept = 240m }, Run(2)]);

        Assert.That(quote.Shares, Is.EqualTo(new QuoteShare[] { new(1, 240m), new(2, 400m) }));
        Assert.That(quote.Lines.Select(line => (line.Words, line.Yuan)),
            Is.EqualTo(new[] { ("10 行 × 40 元", 400m), ("第 1 次已见报，按见报时的报价", 240m) }));
    }

    [Test]
    public void A_free_correction_costs_nothing_in_its_first_run()
    {
        Quote quote = ByLine.Quote(Basis(Personal, lines: 6), [Run(1), Run(2)], free: "底稿作“李建国”，见报作“李健国”");

        Assert.That(quote.Shares, Is.EqualTo(new QuoteShare[] { new(1, 0m), new(2, 240m) }));
        Assert.That(quote.Lines[^1],
            Is.EqualTo(new QuoteLine(QuoteLineKind.FreeCorrection, "更正免费一次，底稿作“李建国”，见报作“李健国”", -240m)));
    }

    [Test]
    public void Fen_are_kept_exactly() =>
        AssertCosts(Card(new PriceRule.ByLine(0.1m)).Quote(Basis(Public, lines: 3)), 0.3m, "3 行 × 0.1 元");

    [Test]
    public void A_price_below_zero_is_no_price()
    {
        Assert.That(() => new PriceRule.ByLine(-1m), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => ByLine with { Minimum = -1m }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Surcharge.OfPercent(SurchargeKind.Rush, -1m), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Tiers_rise() =>
        Assert.That(() => new PriceRule.ByTier([new(150, 200m), new(150, 300m)], 100, 1m), Throws.ArgumentException);

    [Test]
    public void A_notice_has_an_item() =>
        Assert.That(() => Basis(Seal, items: 0), Throws.TypeOf<ArgumentOutOfRangeException>());

    /// <summary>Whatever the card and the notice: nothing is below zero, the least price holds, the shares are the lines, and more of
    /// anything costs no less.</summary>
    [Test]
    public void Sums_of_any_card_hold_together()
    {
        var random = new Random(14);
        for (int round = 0; round < 3000; round++)
        {
            PriceRule rule = AnyRule(random);
            var card = new RateCard
            {
                Rule = rule,
                Minimum = random.Next(0, 200),
                Kinds = random.Next(2) == 0
                    ? new Dictionary<PriceKey, KindPrice>()
                    : new Dictionary<PriceKey, KindPrice>
                    {
                        [Seal] = new(AnyRule(random), random.Next(2) == 0 ? null : random.Next(0, 90)),
                    },
                Surcharges = [.. Enum.GetValues<SurchargeKind>().Where(_ => random.Next(2) == 0).Select(kind => random.Next(2) == 0
                    ? Surcharge.OfPercent(kind, random.Next(0, 1001) / 10m)
                    : Surcharge.OfYuan(kind, random.Next(0, 10_000) / 100m))],
                Discounts = random.Next(2) == 0 ? [] : [new(2, random.Next(0, 30)), new(4, random.Next(30, 101))],
                CancellationPercent = random.Next(0, 101),
            };
            PriceBasis basis = Basis(
                random.Next(2) == 0 ? Seal : Public, random.Next(1, 6), random.Next(0, 60), random.Next(1, 5), random.Next(0, 900),
                random.Next(0, 40_000) / 100m) with
            {
                Extras = [.. Enum.GetValues<SurchargeKind>().Where(_ => random.Next(3) == 0)],
            };
            PricedRun[] runs = [.. Enumerable.Range(1, random.Next(1, 6)).Select(number => Run(number) with
            {
                IsRush = random.Next(3) == 0, End = (RunEnd)random.Next(3), Kept = random.Next(6) == 0 ? random.Next(0, 500) : null,
            })];

            Quote quote = card.Quote(basis, runs, random.Next(8) == 0 ? "底稿为证" : null);
            decimal minimum = (card.Kinds.GetValueOrDefault(basis.Key)?.Minimum ?? card.Minimum) * basis.Items;
            decimal once = card.Quote(basis).Total;

            Assert.That(quote.Lines, Is.Not.Empty);
            Assert.That(quote.Shares.Select(share => share.Insertion), Is.EqualTo(runs.Select(run => run.Number)));
            Assert.That(quote.Shares.Sum(share => share.Yuan), Is.EqualTo(quote.Total), quote.Reckoning);
            Assert.That(quote.Shares, Has.All.Property(nameof(QuoteShare.Yuan)).GreaterThanOrEqualTo(0m), quote.Reckoning);
            Assert.That(quote.Lines.All(line => decimal.Round(line.Yuan, 2) == line.Yuan), quote.Reckoning);
            Assert.That(once, Is.GreaterThanOrEqualTo(minimum));
            Assert.That(card.Quote(basis with { Lines = basis.Lines + 1 }).Total, Is.GreaterThanOrEqualTo(once));
            Assert.That(card.Quote(basis with { Items = basis.Items + 1 }).Total, Is.GreaterThanOrEqualTo(once));
            Assert.That(card.Quote(basis with { Characters = basis.Characters + 1 }).Total, Is.GreaterThanOrEqualTo(once));
            Assert.That(card.Quote(basis with { Columns = basis.Columns + 1 }).Total, Is.GreaterThanOrEqualTo(once));
            Assert.That(card.Quote(basis with { SquareCentimetres = basis.SquareCentimetres + 1 }).Total, Is.GreaterThanOrEqualTo(once));
        }
    }

    private static PriceRule AnyRule(Random random) => random.Next(6) switch
    {
        0 => new PriceRule.ByLine(random.Next(0, 6000) / 100m),
        1 => new PriceRule.ByItem(random.Next(0, 500)),
        2 => new PriceRule.ByCharacter(random.Next(0, 500), random.Next(0, 200), random.Next(0, 300) / 100m),
        3 => Tiers,
        4 => new PriceRule.ByArea(random.Next(0, 4000) / 100m),
        _ => Slots,
    };

    private static RateCard Card(PriceRule rule) => new() { Rule = rule, Minimum = 0m };

    private static PricedRun Run(int number) => new(number, new DateOnly(2026, 11, 24).AddDays(number));

    private static PriceBasis Basis(
        PriceKey key, int columns = 1, int lines = 1, int items = 1, int characters = 30, decimal area = 3.21m) =>
        new() { Key = key, Columns = columns, Lines = lines, Items = items, Characters = characters, SquareCentimetres = area };

    private static void AssertCosts(Quote quote, decimal yuan, string reckoning)
    {
        Assert.That((quote.Total, quote.Reckoning), Is.EqualTo((yuan, reckoning)));
        Assert.That(quote.Shares, Is.EqualTo(new QuoteShare[] { new(1, yuan) }));
    }
}
