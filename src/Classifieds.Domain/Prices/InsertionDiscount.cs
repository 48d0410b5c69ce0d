namespace Classifieds.Domain.Prices;

/// <summary>多次刊登优惠.</summary>
/// <param name="Insertions">From how many runs on; at least 2.</param>
/// <param name="Percent">Off each of them; 0 to 100.</param>
public sealed record InsertionDiscount(int Insertions, decimal Percent);
