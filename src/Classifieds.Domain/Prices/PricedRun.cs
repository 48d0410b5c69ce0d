namespace Classifieds.Domain.Prices;

/// <summary>A run of a notice as it is charged.</summary>
/// <param name="Number">Of the insertion.</param>
/// <param name="Date">On which it runs.</param>
public sealed record PricedRun(int Number, DateOnly Date)
{
    /// <summary>加急: whether it was ordered late.</summary>
    public bool IsRush { get; init; }

    public RunEnd End { get; init; }

    /// <summary>What it cost when it ran, which no later change of words or prices touches; null while it is still to run.</summary>
    public decimal? Kept { get; init; }
}
