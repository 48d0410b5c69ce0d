namespace Classifieds.Domain.Masking;

/// <summary>How much of a number is printed; the characters between are printed as asterisks.</summary>
/// <param name="First">Letters and digits kept at its start.</param>
/// <param name="Last">Letters and digits kept at its end.</param>
public sealed record MaskRule(int First, int Last)
{
    /// <summary>What is printed of a number that the catalogue masks and no rule names: enough for its holder to know it again.</summary>
    public static MaskRule Otherwise { get; } = new(4, 4);
}
