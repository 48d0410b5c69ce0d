namespace Classifieds.Domain.Prices;

/// <summary>价目: what a paper charges for a notice, in yuan (广告法 35 asks for a public rate card).</summary>
/// <remarks>
/// The paper has one rule, and rules of their own for kinds that cost otherwise, with a least price for each item: two certificates in one
/// notice are two items. A kind that is charged by the item costs no less than the paper's rule asks for the room it takes, where that rule
/// is by line or area.
/// </remarks>
public sealed record RateCard
{
    /// <summary>For every kind without a price of its own.</summary>
    public required PriceRule Rule { get; init; }

    /// <summary>起价: the least that an item costs.</summary>
    public required decimal Minimum { get; init => field = Money.NotNegative(value); }

    /// <summary>Whether each number of a thing, or each piece that is counted, is an item, and not the thing alone.</summary>
    public bool CountsNumbers { get; init; }

    /// <summary>By the catalogue's price key.</summary>
    public IReadOnlyDictionary<PriceKey, KindPrice> Kinds { get; init; } = new Dictionary<PriceKey, KindPrice>();

    /// <summary>Each kind once.</summary>
    public IReadOnlyList<Surcharge> Surcharges { get; init; } = [];

    public IReadOnlyList<InsertionDiscount> Discounts { get; init; } = [];

    /// <summary>撤稿费, of what the run would have cost, where it was withdrawn after it was set; 0 to 100.</summary>
    public decimal CancellationPercent { get; init => field = Money.NotNegative(value); }

    /// <returns>Null where the paper charges no such thing.</returns>
    public Surcharge? Find(SurchargeKind kind) => Surcharges.FirstOrDefault(surcharge => surcharge.Kind == kind);

    /// <summary>加急: whether a run is ordered so late that the paper charges for it.</summary>
    public bool IsRush(DateOnly ordered, DateOnly runs) =>
        Find(SurchargeKind.Rush) is { Days: > 0 and var days } && ordered > runs.AddDays(-days);

    /// <summary>For a notice that runs once, in good time.</summary>
    public Quote Quote(PriceBasis basis) => Quote(basis, [new(1, default)]);

    /// <param name="runs">By number; at least one.</param>
    /// <param name="free">更正免费: why the first run that is not cancelled costs nothing; null for nearly all.</param>
    public Quote Quote(PriceBasis basis, IReadOnlyList<PricedRun> runs, string? free = null)
    {
        QuoteLine run = PriceOf(basis);
        Surcharge[] extras =
            basis.Extras.Count == 0 ? []
            : [.. basis.Extras.Where(kind => kind != SurchargeKind.Rush).Distinct().Order().Select(Find).OfType<Surcharge>()];
        Surcharge? rush = Find(SurchargeKind.Rush);
        bool isRushAsked = basis.Extras.Contains(SurchargeKind.Rush);
        decimal plain = run.Yuan + extras.Sum(extra => extra.On(run.Yuan));

        PricedRun[] charged = [.. runs.Where(one => one.End == RunEnd.Runs && one.Kept is null)];
        PricedRun[] rushed = rush is null ? [] : [.. charged.Where(one => one.IsRush || isRushAsked)];
        InsertionDiscount? discount = Discounts
            .Where(step => step.Insertions <= runs.Count(one => one.End == RunEnd.Runs)).MaxBy(step => step.Insertions);

        List<QuoteLine> lines = [];
        List<QuoteShare> shares = [];
        string times = charged.Length > 1 ? $"，刊 {charged.Length} 次" : "";
        if (charged.Length > 0)
        {
            lines.Add(run with { Words = run.Words + times, Yuan = run.Yuan * charged.Length });
            foreach (Surcharge extra in extras)
                lines.Add(new(QuoteLineKind.Surcharge, extra.Words + times, extra.On(run.Yuan) * charged.Length));
        }
        if (rushed.Length > 0)
        {
            string which = runs.Count > 1 ? $"（第 {string.Join('、', rushed.Select(one => one.Number))} 次）" : "";
            lines.Add(new(QuoteLineKind.Surcharge, rush!.Words + which, rush.On(run.Yuan) * rushed.Length));
        }
        decimal off = 0;
        foreach (PricedRun one in runs)
        {
            decimal whole = rushed.Contains(one) ? plain + rush!.On(run.Yuan) : plain;
            string name = runs.Count > 1 ? $"第 {one.Number} 次" : "";
            if (one.End == RunEnd.CancelledBefore)
            {
                shares.Add(new(one.Number, 0));
            }
            else if (one.End == RunEnd.CancelledAfter)
            {
                decimal fee = Money.ToFen(plain * CancellationPercent / 100);
                shares.Add(new(one.Number, fee));
                lines.Add(new(QuoteLineKind.Cancellation, $"{name}撤稿，已排版，收 {Money.Show(CancellationPercent)}%", fee));
            }
            else if (one.Kept is { } kept)
            {
                shares.Add(new(one.Number, kept));
                lines.Add(new(QuoteLineKind.Run, $"{name}已见报，按见报时的报价", kept));
            }
            else
            {
                decimal less = Money.ToFen(whole * (discount?.Percent ?? 0) / 100);
                off += less;
                shares.Add(new(one.Number, whole - less));
            }
        }
        if (discount is not null && charged.Length > 0)
            lines.Add(new(QuoteLineKind.Discount, $"刊 {discount.Insertions} 次起优惠 {Money.Show(discount.Percent)}%", -off));
        if (free is not null && charged.Length > 0)
        {
            int at = shares.FindIndex(share => share.Insertion == charged[0].Number);
            lines.Add(new(QuoteLineKind.FreeCorrection, $"更正免费一次，{free}", -shares[at].Yuan));
            shares[at] = shares[at] with { Yuan = 0 };
        }
        if (lines.Count == 0) lines.Add(new(QuoteLineKind.Cancellation, "撤稿，未排版，不收", 0));
        return new(lines, shares);
    }

    /// <summary>What one run costs, without what is charged beside it.</summary>
    private QuoteLine PriceOf(PriceBasis basis)
    {
        KindPrice own = Kinds.GetValueOrDefault(basis.Key) ?? new(Rule);
        QuoteLine price = own.Rule.Price(basis);
        bool isByRoom = Rule is PriceRule.ByLine or PriceRule.ByArea;
        if (own.Rule is PriceRule.ByItem && isByRoom && Rule.Price(basis) is var byLength && byLength.Yuan > price.Yuan) price = byLength;
        decimal minimum = own.Minimum ?? Minimum;
        return minimum * basis.Items > price.Yuan
            ? new(QuoteLineKind.Run, $"起价 {basis.Items} 件 × {Money.Show(minimum)} 元", Money.ToFen(minimum * basis.Items))
            : price;
    }
}
