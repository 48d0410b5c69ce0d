using Classifieds.Domain.Prices;

namespace Classifieds.Desk.Prices;

/// <summary>What a notice costs, and what that was reckoned from.</summary>
public sealed record PricedNotice(PriceBasis Basis, Quote Quote);
