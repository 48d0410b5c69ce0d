namespace Classifieds.Domain.Prices;

/// <summary>One line of a quote.</summary>
/// <param name="Words">As the clerk reads it out: <c>6 行 × 40 元</c>.</param>
/// <param name="Yuan">Whole fen; below zero where something is taken off.</param>
public sealed record QuoteLine(QuoteLineKind Kind, string Words, decimal Yuan);
