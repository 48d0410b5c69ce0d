namespace Classifieds.Domain.Identifiers;

/// <summary>The two check systems of ISO 7064 that Chinese numbers use.</summary>
internal static class Iso7064
{
    private const string Mod11Characters = "10X98765432";

    // 2^17 … 2^1 modulo 11, as GB 11643 prints them.
    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>ISO 7064:1983 MOD 11-2 over the 17 digits of a resident's number (GB 11643).</summary>
    /// <param name="digits">At least seventeen digits, of which the first seventeen count.</param>
    public static char Mod11Dash2(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<byte> weights = Weights;
        int sum = 0;
        for (int at = 0; at < weights.Length; at++) sum += (digits[at] - '0') * weights[at];
        return Mod11Characters[sum % 11];
    }

    /// <summary>ISO 7064 MOD 11,10: the hybrid system of the 15-digit registration number (GS 15-2006).</summary>
    public static char Mod11Comma10(ReadOnlySpan<char> digits)
    {
        int product = 10;
        foreach (char digit in digits)
        {
            int sum = product + digit - '0'; // 1 to 19: a product is never 0
            product = 2 * (sum > 10 ? sum - 10 : sum);
            if (product > 10) product -= 11;
        }
        return (char)('0' + (11 - product) % 10);
    }
}
