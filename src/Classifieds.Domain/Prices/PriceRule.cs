namespace Classifieds.Domain.Prices;

/// <summary>计价法: how the price of one run comes about.</summary>
/// <remarks>No rule asks less of more lines, items or characters.</remarks>
public abstract record PriceRule
{
    private PriceRule()
    {
    }

    /// <summary>按行.</summary>
    /// <param name="PerLine">For each line of one column that the notice takes.</param>
    public sealed record ByLine(decimal PerLine) : PriceRule
    {
        public decimal PerLine { get; } = Money.NotNegative(PerLine);

        public override string Words => $"每行 {Money.Show(PerLine)} 元";

        internal override QuoteLine Price(PriceBasis basis) =>
            Line($"{basis.ColumnLines} 行 × {Money.Show(PerLine)} 元", basis.ColumnLines * PerLine);
    }

    /// <summary>按件.</summary>
    /// <param name="PerItem">For each document, seal or receipt that the notice declares void.</param>
    public sealed record ByItem(decimal PerItem) : PriceRule
    {
        public decimal PerItem { get; } = Money.NotNegative(PerItem);

        public override string Words => $"每件 {Money.Show(PerItem)} 元";

        internal override QuoteLine Price(PriceBasis basis) =>
            Line($"{basis.Items} 件 × {Money.Show(PerItem)} 元", basis.Items * PerItem);
    }

    /// <summary>按字.</summary>
    /// <param name="Base">For the first characters.</param>
    /// <param name="Included">How many the base is for.</param>
    /// <param name="PerCharacter">For each beyond.</param>
    public sealed record ByCharacter(decimal Base, int Included, decimal PerCharacter) : PriceRule
    {
        public decimal Base { get; } = Money.NotNegative(Base);

        public decimal PerCharacter { get; } = Money.NotNegative(PerCharacter);

        public override string Words => $"{Included} 字以内 {Money.Show(Base)} 元，超出的每字 {Money.Show(PerCharacter)} 元";

        internal override QuoteLine Price(PriceBasis basis)
        {
            int beyond = Math.Max(0, basis.Characters - Included);
            string start = $"{Included} 字以内 {Money.Show(Base)} 元";
            return beyond == 0
                ? Line(start, Base)
                : Line($"{start}，超出 {beyond} 字 × {Money.Show(PerCharacter)} 元", Base + beyond * PerCharacter);
        }
    }

    /// <summary>按字数分档.</summary>
    public sealed record ByTier : PriceRule
    {
        /// <param name="tiers">At least one; characters rise and prices do not fall.</param>
        /// <param name="each">Characters beyond the last tier are charged by so many at a time.</param>
        /// <param name="yuanForEach">For each such lot, begun ones counted.</param>
        /// <exception cref="ArgumentException">The tiers do not rise.</exception>
        public ByTier(IReadOnlyList<WordTier> tiers, int each, decimal yuanForEach)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(each, 1);
            if (tiers.Count == 0 || !Rises(tiers)) throw new ArgumentException("Tiers rise.", nameof(tiers));
            Money.NotNegative(tiers[0].Yuan);
            (Tiers, Each, YuanForEach) = (tiers, each, Money.NotNegative(yuanForEach));
        }

        public IReadOnlyList<WordTier> Tiers { get; }

        public int Each { get; }

        public decimal YuanForEach { get; }

        public override string Words => string.Concat(Tiers.Select(tier => $"{tier.UpTo} 字以内 {Money.Show(tier.Yuan)} 元，"))
            + $"超出的每 {Each} 字 {Money.Show(YuanForEach)} 元";

        public static bool Rises(IReadOnlyList<WordTier> tiers) =>
            tiers.Zip(tiers.Skip(1)).All(pair => pair.First.UpTo < pair.Second.UpTo && pair.First.Yuan <= pair.Second.Yuan);

        public bool Equals(ByTier? other) =>
            other is not null && Tiers.SequenceEqual(other.Tiers) && (Each, YuanForEach) == (other.Each, other.YuanForEach);

        public override int GetHashCode() => HashCode.Combine(Tiers.Count, Each, YuanForEach);

        internal override QuoteLine Price(PriceBasis basis)
        {
            if (Tiers.FirstOrDefault(tier => basis.Characters <= tier.UpTo) is { } fits)
                return Line($"{basis.Characters} 字，{fits.UpTo} 字以内 {Money.Show(fits.Yuan)} 元", fits.Yuan);
            WordTier last = Tiers[^1];
            int beyond = basis.Characters - last.UpTo;
            int lots = (beyond + Each - 1) / Each;
            return Line($"{last.UpTo} 字以内 {Money.Show(last.Yuan)} 元，超出 {beyond} 字，每 {Each} 字 {Money.Show(YuanForEach)} 元",
                last.Yuan + lots * YuanForEach);
        }
    }

    /// <summary>按面积.</summary>
    /// <param name="PerSquareCentimetre">Of what the notice takes of the page.</param>
    public sealed record ByArea(decimal PerSquareCentimetre) : PriceRule
    {
        public decimal PerSquareCentimetre { get; } = Money.NotNegative(PerSquareCentimetre);

        public override string Words => $"每平方厘米 {Money.Show(PerSquareCentimetre)} 元";

        internal override QuoteLine Price(PriceBasis basis) => Line(
            $"{Money.Show(basis.SquareCentimetres)} 平方厘米 × {Money.Show(PerSquareCentimetre)} 元",
            basis.SquareCentimetres * PerSquareCentimetre);
    }

    /// <summary>按规格版位: a notice takes the cheapest that holds it, or as many of one as hold it.</summary>
    public sealed record BySlot : PriceRule
    {
        /// <param name="slots">At least one.</param>
        public BySlot(IReadOnlyList<PriceSlot> slots)
        {
            if (slots.Count == 0) throw new ArgumentException("No slot.", nameof(slots));
            foreach (PriceSlot slot in slots)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(slot.Columns, slot.Lines), 1);
                Money.NotNegative(slot.Yuan);
            }
            Slots = slots;
        }

        public IReadOnlyList<PriceSlot> Slots { get; }

        public override string Words =>
            string.Join('，', Slots.Select(slot => $"{slot.Name}（{slot.Columns} 栏 × {slot.Lines} 行）{Money.Show(slot.Yuan)} 元"));

        public bool Equals(BySlot? other) => other is not null && Slots.SequenceEqual(other.Slots);

        public override int GetHashCode() => Slots.Count;

        internal override QuoteLine Price(PriceBasis basis)
        {
            PriceSlot slot = Slots.MinBy(one => one.Yuan * one.CountFor(basis.Columns, basis.Lines))!;
            int count = slot.CountFor(basis.Columns, basis.Lines);
            return Line($"{slot.Name}（{slot.Columns} 栏 × {slot.Lines} 行）{(count > 1 ? $"{count} 个 × " : "")}{Money.Show(slot.Yuan)} 元",
                slot.Yuan * count);
        }
    }

    /// <summary>As a public rate card says it: <c>每行 40 元</c>.</summary>
    public abstract string Words { get; }

    internal abstract QuoteLine Price(PriceBasis basis);

    private static QuoteLine Line(string words, decimal yuan) => new(QuoteLineKind.Run, words, Money.ToFen(yuan));
}
