using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>价目 of a profile: what is read of it, and what is refused with its line.</summary>
public sealed class RateCardReaderTests
{
    private static readonly string Templates = TemplateFolder.Find().Done();
    private static readonly string Tabloid = File.ReadAllText(Path.Combine(Templates, "papers", "tabloid.yaml"));

    // The tabloid without its rates; a test writes its own at the end.
    private static readonly string Bare =
        Joined(Tabloid.Split('\n').TakeWhile(line => line != "rates:"))
        + Joined(Tabloid.Split('\n').SkipWhile(line => line != "rates:").Skip(1).SkipWhile(line => line.StartsWith(' ')));

    [Test]
    public void The_papers_that_come_with_the_product_charge_by_every_model()
    {
        RateCard[] cards = [.. new PaperFolder(Templates).Names.Select(name => new PaperFolder(Templates).Load(name).Done().Rates)];

        Assert.That(cards.Select(card => card.Rule.GetType()), Is.Unique, "each paper has a rule of its own");
        IEnumerable<PriceRule> rules = cards.SelectMany(card => card.Kinds.Values.Select(kind => kind.Rule).Append(card.Rule));
        Assert.That(rules.Select(rule => rule.GetType()).Distinct(),
            Is.EquivalentTo(new[]
            {
                typeof(PriceRule.ByLine), typeof(PriceRule.ByItem), typeof(PriceRule.ByCharacter), typeof(PriceRule.ByTier),
                typeof(PriceRule.ByArea), typeof(PriceRule.BySlot),
            }));
        Assert.That(cards.SelectMany(card => card.Surcharges).Select(one => one.Kind).Distinct(),
            Is.EquivalentTo(Enum.GetValues<SurchargeKind>()));
    }

    [Test]
    public void A_card_is_read_as_it_is_written()
    {
        RateCard card = Read("""
            rule: { base: 380, characters: 100, perCharacter: 1.8 }
            minimum: 90.5
            count: number
            perItem: { seal: 300 }
            kinds:
              court: { tiers: [{ upTo: 150, price: 300 }, { upTo: 200, price: 400 }], each: 100, eachPrice: 200 }
              personal: { perItem: 50, minimum: 50 }
              public: { perSquareCentimetre: 28.5 }
              missing: { slots: [{ name: 版花, columns: 1, lines: 8, price: 200 }] }
              licence: { perLine: 45 }
            surcharges: { rush: { percent: 30, days: 2 }, frame: { yuan: 20 } }
            discounts: [{ insertions: 3, percent: 10 }, { insertions: 7, percent: 20 }]
            cancellation: 20
            """).Done();

        Assert.That(card.Rule, Is.EqualTo(new PriceRule.ByCharacter(380m, 100, 1.8m)));
        Assert.That((card.Minimum, card.CountsNumbers, card.CancellationPercent), Is.EqualTo((90.5m, true, 20m)));
        Assert.That(card.Kinds, Is.EquivalentTo(new Dictionary<PriceKey, KindPrice>
        {
            [new("seal")] = new(new PriceRule.ByItem(300m)),
            [new("court")] = new(new PriceRule.ByTier([new(150, 300m), new(200, 400m)], 100, 200m)),
            [new("personal")] = new(new PriceRule.ByItem(50m), 50m),
            [new("public")] = new(new PriceRule.ByArea(28.5m)),
            [new("missing")] = new(new PriceRule.BySlot([new("版花", 1, 8, 200m)])),
            [new("licence")] = new(new PriceRule.ByLine(45m)),
        }));
        Assert.That(card.Surcharges, Is.EqualTo(new[]
        {
            Surcharge.OfPercent(SurchargeKind.Rush, 30m) with { Days = 2 }, Surcharge.OfYuan(SurchargeKind.Frame, 20m),
        }));
        Assert.That(card.Discounts, Is.EqualTo(new InsertionDiscount[] { new(3, 10m), new(7, 20m) }));
    }

    [TestCase("perLine: 40\nminimum: 120\nperItem: { saal: 300 }", "rates.perItem.saal：没有一个分类的价目是“saal”，有：", 3,
        TestName = "A price key that no kind has")]
    [TestCase("perLine: 40\nminimum: 120\nkinds:\n  curt: { perLine: 4 }", "rates.kinds.curt：没有一个分类的价目是“curt”，有：", 4,
        TestName = "A price key of a rule that no kind has")]
    [TestCase("perLine: 40\nminimum: 120\nperitem: { seal: 300 }", "rates.peritem：没有这个字段，请检查拼写", 3, TestName = "A misspelt perItem")]
    [TestCase("perLine: 40\nminimum: 120\nperItem: { seal: -3 }", "rates.perItem.seal：应是 0 至 100000 的数，写的是“-3”", 3,
        TestName = "A price below zero")]
    [TestCase("perLine: 40\nminimum: 120\nperItem: { seal: 三百 }", "rates.perItem.seal：应是 0 至 100000 的数，写的是“三百”", 3,
        TestName = "A price in words")]
    [TestCase("perLine: 40\nminimum: 120\nperItem: { seal: 100 }", "rates.perItem.seal：每件 100 元，低于起价 120 元", 3,
        TestName = "An item below the least price")]
    [TestCase("perLine: 40\nminimum: 120\nkinds: { seal: { perItem: 60, minimum: 70 } }", "rates.kinds.seal.perItem：每件 60 元，低于起价 70 元", 3,
        TestName = "An item below its own least price")]
    [TestCase("perLine: 40\nminimum: 120\nperItem: { seal: 300 }\nkinds:\n  seal: { perLine: 4 }",
        "rates.kinds.seal：“seal”在 perItem 里也写了", 5,
        TestName = "A kind with two prices")]
    [TestCase("minimum: 120", "rates.perLine：缺这个字段", 1, TestName = "No rule")]
    [TestCase("perLine: 40\nminimum: 120\nrule: { perItem: 3 }", "rates.rule：与 perLine 只写一个", 3, TestName = "Two rules of the paper")]
    [TestCase("minimum: 120\nrule: { perItem: 3, perLine: 4 }", "rates.rule：计价法应写且只写一个：", 2, TestName = "Two models in a rule")]
    [TestCase("minimum: 120\nrule: { perPage: 3 }", "rates.rule：计价法应写且只写一个：", 2, TestName = "A model that is none")]
    [TestCase("minimum: 120\nrule: { perLine: 3, each: 4 }", "rates.rule.each：没有这个字段", 2, TestName = "A field of another model")]
    [TestCase("minimum: 120\nrule: { base: 380, perCharacter: 1.8 }", "rates.rule.characters：缺这个字段", 2,
        TestName = "A base for nobody knows how many")]
    [TestCase("minimum: 120\nrule: { tiers: [{ upTo: 200, price: 3 }, { upTo: 150, price: 4 }], each: 100, eachPrice: 1 }",
        "rates.rule.tiers：各档的字数应一档比一档多，价钱不能减少", 2, TestName = "Tiers that fall")]
    [TestCase("minimum: 120\nrule: { tiers: [], each: 100, eachPrice: 1 }", "rates.rule.tiers：至少要有一档", 2, TestName = "No tier")]
    [TestCase("minimum: 120\nrule: { slots: [] }", "rates.rule.slots：至少要有一种版位", 2, TestName = "No slot")]
    [TestCase("minimum: 120\nrule: { slots: [{ name: 版花, columns: 0, lines: 3, price: 1 }] }",
        "rates.rule.slots[0].columns：应是 1 至 16 的整数", 2,
        TestName = "A slot of no column")]
    [TestCase("perLine: 40\nminimum: 120\nsurcharges: { rush: { percent: 30, yuan: 3 } }",
        "rates.surcharges.rush：percent（百分之几）和 yuan（几元）写且只写一个",
        3, TestName = "A surcharge of two measures")]
    [TestCase("perLine: 40\nminimum: 120\nsurcharges: { red: { percent: 30 } }", "rates.surcharges.red：没有这个字段", 3,
        TestName = "A surcharge that is none")]
    [TestCase("perLine: 40\nminimum: 120\ndiscounts: [{ insertions: 7, percent: 20 }, { insertions: 3, percent: 10 }]",
        "rates.discounts[1].insertions：应按次数从少到多写", 3, TestName = "Discounts out of order")]
    [TestCase("perLine: 40\nminimum: 120\ndiscounts: [{ insertions: 1, percent: 20 }]", "rates.discounts[0].insertions：应是 2 至 1000 的整数", 3,
        TestName = "A discount for one run")]
    [TestCase("perLine: 40\nminimum: 120\ncancellation: 120", "rates.cancellation：应是 0 至 100 的数，写的是“120”", 3,
        TestName = "A fee of more than the price")]
    [TestCase("perLine: 40\nminimum: 120\ncount: each", "rates.count：应是 thing、number 之一", 3, TestName = "A way to count that is none")]
    public void A_faulty_card_is_refused_with_its_line(string rates, string says, int line)
    {
        Refusal why = Outcomes.Why(Read(rates));

        int first = Bare.Split('\n').Length; // the line of the word rates itself
        Assert.That(why.Code, Is.EqualTo("TEMPLATE-FIELD"));
        Assert.That(why.Message, Does.StartWith($"tabloid.yaml 第 {first + line} 行 ").And.Contain(says));
    }

    [Test]
    public void A_kind_whose_section_the_paper_lacks_is_refused()
    {
        Refusal why = Outcomes.Why(PaperReader.Read(
            "tabloid", Tabloid.Replace("section: 寻人,", "section: 寻入,", StringComparison.Ordinal), catalogue: TestDesk.Catalogue));

        Assert.That(why.Message, Does.Match("^tabloid.yaml 第 [0-9]+ 行 sections：分类“.*”的栏目“寻人”这里没有，有：公告、挂失声明、寻入$"));
    }

    [TestCase("{ section: 公示, columns: 2 }", "shapes：第 1 项的栏目“公示”这里没有")]
    [TestCase("{ kind: lost-seel, columns: 2 }", "shapes：第 1 项的分类“lost-seel”目录里没有")]
    public void A_shape_of_no_kind_or_section_is_refused(string shape, string says) => Assert.That(
        Outcomes.Why(PaperReader.Read("tabloid", $"{Tabloid}shapes: [{shape}]\n", catalogue: TestDesk.Catalogue)).Message,
        Does.Contain(says));

    [Test]
    public void A_number_to_mask_that_no_notice_has_is_refused()
    {
        Refusal why = Outcomes.Why(PaperReader.Read(
            "tabloid", Tabloid.Replace("  bank-card: {", "  bank-crad: {", StringComparison.Ordinal), catalogue: TestDesk.Catalogue));

        Assert.That((why.Code, why.Message), Is.EqualTo(("TEMPLATE-FIELD", why.Message)));
        Assert.That(why.Message, Does.Contain("masking.bank-crad：“bank-crad”不是分类的字段类型，也不是 check --as 的类型"));
    }

    [Test]
    public void A_desk_refuses_a_paper_with_a_price_that_no_kind_has()
    {
        string profile = Path.Combine(Directory.CreateTempSubdirectory("classifieds-").FullName, "mine.yaml");
        File.WriteAllText(profile, Tabloid.Replace("seal: 300", "saal: 300", StringComparison.Ordinal));

        Assert.That(Outcomes.Why(TestDesk.PaperOf(profile)).Message, Does.Contain("mine.yaml").And.Contain("saal"));
        Directory.Delete(Path.GetDirectoryName(profile)!, recursive: true);
    }

    private static string Joined(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static Outcome<RateCard> Read(string rates) => PaperReader.Read(
        "tabloid", $"{Bare}rates:\n{string.Concat(rates.Split('\n').Select(line => $"  {line}\n"))}", catalogue: TestDesk.Catalogue)
        .Then<RateCard>(paper => paper.Rates);
}
