namespace Classifieds.Domain.Prices;

/// <summary>What a kind of notice costs that does not cost what the paper's other notices do.</summary>
/// <param name="Minimum">The least that an item costs; null = as for the paper's other notices.</param>
public sealed record KindPrice(PriceRule Rule, decimal? Minimum = null);
