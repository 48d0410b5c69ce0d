namespace Classifieds.Domain.Prices;

/// <summary>What an insertion costs, as its customer was told last.</summary>
/// <param name="Lines">Of one column.</param>
/// <param name="Yuan">The insertion's own share.</param>
public sealed record ListedPrice(int Lines, decimal Yuan);
