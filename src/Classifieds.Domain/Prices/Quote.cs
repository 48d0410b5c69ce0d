namespace Classifieds.Domain.Prices;

/// <summary>报价: what a notice costs, line by line, and what each of its insertions has of it.</summary>
/// <param name="Lines">At least one where anything runs.</param>
/// <param name="Shares">One an insertion, by number; they come to what the lines come to.</param>
public sealed record Quote(IReadOnlyList<QuoteLine> Lines, IReadOnlyList<QuoteShare> Shares)
{
    /// <summary>In yuan, in whole fen; never below zero.</summary>
    public decimal Total => Lines.Sum(line => line.Yuan);

    /// <summary>As the clerk reads it out: <c>6 行 × 40 元；加框加 30%：72 元</c>.</summary>
    public string Reckoning => string.Join('；', Lines.Select((line, at) => at == 0 && line.Kind == QuoteLineKind.Run
        ? line.Words
        : $"{line.Words}：{Money.Show(line.Yuan)} 元"));

    /// <returns>0 where the notice has no such insertion.</returns>
    public decimal ShareOf(int insertion) => Shares.FirstOrDefault(share => share.Insertion == insertion)?.Yuan ?? 0;

    public bool Equals(Quote? other) => other is not null && Lines.SequenceEqual(other.Lines) && Shares.SequenceEqual(other.Shares);

    public override int GetHashCode() => HashCode.Combine(Lines.Count, Total);
}
