namespace Classifieds.Domain.Prices;

/// <summary>报价: what one notice costs, and how that comes about.</summary>
/// <param name="Yuan">The price; exact, never rounded.</param>
/// <param name="Reckoning">As the clerk reads it out: <c>6 行 × 40 元</c>.</param>
public sealed record Quote(decimal Yuan, string Reckoning);
