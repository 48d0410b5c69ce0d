namespace Classifieds.Domain.Prices;

/// <summary>字数档: what a notice of so many characters costs.</summary>
/// <param name="UpTo">字数, the last that the price is for.</param>
/// <param name="Yuan">For the whole notice.</param>
public sealed record WordTier(int UpTo, decimal Yuan);
