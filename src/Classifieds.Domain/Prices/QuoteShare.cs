namespace Classifieds.Domain.Prices;

/// <summary>What one insertion has of a quote.</summary>
/// <param name="Insertion">Its number within the notice.</param>
/// <param name="Yuan">Never below zero.</param>
public sealed record QuoteShare(int Insertion, decimal Yuan);
