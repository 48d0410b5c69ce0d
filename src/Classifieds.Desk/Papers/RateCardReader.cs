using Classifieds.Desk.Templates;
using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Papers;

/// <summary>Reads 价目 of a profile: the paper's rule, what some kinds cost otherwise, surcharges, discounts, the cancellation fee.</summary>
internal static class RateCardReader
{
    private const decimal Most = 100_000;
    private const decimal MostPercent = 1000;

    // Every rule is known by the field that only it has.
    private static readonly string[] Rules = ["perLine", "perItem", "base", "tiers", "perSquareCentimetre", "slots"];

    private static readonly (string Name, SurchargeKind Kind)[] SurchargeNames =
    [
        ("rush", SurchargeKind.Rush), ("position", SurchargeKind.Position), ("typeSize", SurchargeKind.TypeSize),
        ("secondColour", SurchargeKind.SecondColour), ("frame", SurchargeKind.Frame),
    ];

    /// <param name="known">The price keys of the catalogue's kinds; null where they are not at hand.</param>
    public static RateCard Read(YamlFields rates, IReadOnlySet<PriceKey>? known)
    {
        decimal minimum = rates.Number("minimum", 0, Most);
        Dictionary<PriceKey, KindPrice> kinds = [];
        ReadItemPrices(rates, kinds, minimum, known);
        if (rates.Has("kinds")) ReadKinds(rates.Group("kinds"), kinds, minimum, known);
        return new()
        {
            // By the line is so common that it needs no group of its own.
            Rule = rates.Has("rule") ? ReadOwnRule(rates) : new PriceRule.ByLine(rates.Number("perLine", 0, Most)),
            Minimum = minimum,
            CountsNumbers = rates.OneOf("count", false, ("thing", false), ("number", true)),
            Kinds = kinds,
            Surcharges = rates.Has("surcharges") ? ReadSurcharges(rates.Group("surcharges")) : [],
            Discounts = rates.Has("discounts") ? ReadDiscounts(rates) : [],
            CancellationPercent = rates.Number("cancellation", 0, 100, 0),
        };
    }

    private static PriceRule ReadOwnRule(YamlFields rates)
    {
        if (rates.Has("perLine")) rates.Blame("rule", "与 perLine 只写一个");
        return ReadRule(rates.Group("rule"), rates, "rule");
    }

    private static void ReadItemPrices(
        YamlFields rates, Dictionary<PriceKey, KindPrice> kinds, decimal minimum, IReadOnlySet<PriceKey>? known)
    {
        if (!rates.Has("perItem")) return;
        YamlFields prices = rates.Group("perItem");
        foreach (string name in prices.Names)
        {
            decimal price = prices.Number(name, 0, Most);
            if (KeyOf(prices, name, known) is not { } key) continue;
            if (price < minimum)
                prices.Blame(name, $"每件 {Money.Show(price)} 元，低于起价 {Money.Show(minimum)} 元，要低于起价请写在 kinds 里并写它的 minimum");
            kinds[key] = new(new PriceRule.ByItem(price));
        }
    }

    private static void ReadKinds(
        YamlFields groups, Dictionary<PriceKey, KindPrice> kinds, decimal minimum, IReadOnlySet<PriceKey>? known)
    {
        foreach (string name in groups.Names)
        {
            YamlFields group = groups.Group(name);
            decimal? own = group.Has("minimum") ? group.Number("minimum", 0, Most) : null;
            PriceRule rule = ReadRule(group, groups, name);
            if (KeyOf(groups, name, known) is not { } key) continue;
            if (rule is PriceRule.ByItem { PerItem: var price } && price < (own ?? minimum))
                group.Blame("perItem", $"每件 {Money.Show(price)} 元，低于起价 {Money.Show(own ?? minimum)} 元");
            if (!kinds.TryAdd(key, new(rule, own))) groups.Blame(name, $"“{name}”在 perItem 里也写了，只写一处");
        }
    }

    private static PriceKey? KeyOf(YamlFields fields, string name, IReadOnlySet<PriceKey>? known)
    {
        if (!PriceKey.TryParse(name, out PriceKey? key)) fields.Blame(name, $"“{name}”不能作门类的名称，应不含空格");
        else if (known?.Contains(key) == false) fields.Blame(name, $"没有一个分类的价目是“{name}”，有：{Listed(known)}");
        else return key;
        return null;
    }

    private static string Listed(IEnumerable<PriceKey> keys) =>
        string.Join('、', keys.Select(key => key.ToString()).Order(StringComparer.Ordinal));

    private static PriceRule ReadRule(YamlFields rule, YamlFields parent, string name)
    {
        string[] named = [.. Rules.Where(rule.Has)];
        if (named.Length != 1)
        {
            string which = named.Length == 0 ? "没有写" : $"写了 {string.Join('、', named)}";
            parent.Blame(name, $"计价法应写且只写一个：{string.Join('、', Rules)}；{which}");
            return new PriceRule.ByLine(0);
        }
        return named[0] switch
        {
            "perLine" => new PriceRule.ByLine(rule.Number("perLine", 0, Most)),
            "perItem" => new PriceRule.ByItem(rule.Number("perItem", 0, Most)),
            "base" => new PriceRule.ByCharacter(
                rule.Number("base", 0, Most), rule.Whole("characters", 0, 10_000), rule.Number("perCharacter", 0, Most)),
            "tiers" => ReadTiers(rule),
            "perSquareCentimetre" => new PriceRule.ByArea(rule.Number("perSquareCentimetre", 0, Most)),
            "slots" => ReadSlots(rule),
            _ => throw new InvalidOperationException($"No rule {named[0]}."),
        };
    }

    private static PriceRule ReadTiers(YamlFields rule)
    {
        WordTier[] tiers =
            [.. rule.Groups("tiers").Select(tier => new WordTier(tier.Whole("upTo", 1, 100_000), tier.Number("price", 0, Most)))];
        int each = rule.Whole("each", 1, 100_000);
        decimal price = rule.Number("eachPrice", 0, Most);
        if (tiers.Length > 0 && PriceRule.ByTier.Rises(tiers)) return new PriceRule.ByTier(tiers, each, price);
        rule.Blame("tiers", tiers.Length == 0 ? "至少要有一档" : "各档的字数应一档比一档多，价钱不能减少");
        return new PriceRule.ByLine(0);
    }

    private static PriceRule ReadSlots(YamlFields rule)
    {
        PriceSlot[] slots =
        [
            .. rule.Groups("slots").Select(slot => new PriceSlot(
                slot.Text("name"), slot.Whole("columns", 1, 16), slot.Whole("lines", 1, 1000), slot.Number("price", 0, Most))),
        ];
        if (slots.Length > 0) return new PriceRule.BySlot(slots);
        rule.Blame("slots", "至少要有一种版位");
        return new PriceRule.ByLine(0);
    }

    private static List<Surcharge> ReadSurcharges(YamlFields groups)
    {
        List<Surcharge> surcharges = [];
        foreach ((string name, SurchargeKind kind) in SurchargeNames)
        {
            if (!groups.Has(name)) continue;
            YamlFields group = groups.Group(name);
            if (group.Has("percent") == group.Has("yuan")) groups.Blame(name, "percent（百分之几）和 yuan（几元）写且只写一个");
            Surcharge surcharge = group.Has("percent")
                ? Surcharge.OfPercent(kind, group.Number("percent", 0, MostPercent))
                : Surcharge.OfYuan(kind, group.Number("yuan", 0, Most, 0));
            surcharges.Add(kind == SurchargeKind.Rush ? surcharge with { Days = group.Whole("days", 0, 60, 0) } : surcharge);
        }
        return surcharges;
    }

    private static List<InsertionDiscount> ReadDiscounts(YamlFields rates)
    {
        List<InsertionDiscount> discounts = [];
        foreach (YamlFields group in rates.Groups("discounts"))
        {
            var discount = new InsertionDiscount(group.Whole("insertions", 2, 1000), group.Number("percent", 0, 100));
            if (discounts.Count > 0 && discounts[^1] is var last
                && (discount.Insertions <= last.Insertions || discount.Percent < last.Percent))
                group.Blame("insertions", "应按次数从少到多写，次数多的优惠不少");
            discounts.Add(discount);
        }
        return discounts;
    }
}
