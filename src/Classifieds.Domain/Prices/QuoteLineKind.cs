namespace Classifieds.Domain.Prices;

/// <summary>What a line of a quote charges, or takes off.</summary>
public enum QuoteLineKind
{
    /// <summary>The runs themselves.</summary>
    Run,

    /// <summary>加价.</summary>
    Surcharge,

    /// <summary>多次刊登优惠; below zero.</summary>
    Discount,

    /// <summary>撤稿费.</summary>
    Cancellation,

    /// <summary>更正免费; below zero.</summary>
    FreeCorrection,
}
