namespace Classifieds.Domain.Identifiers;

/// <summary>The check of ISO/IEC 7812-1, annex B, on bank cards.</summary>
internal static class Luhn
{
    /// <param name="digits">Digits alone, the last of which is the check digit.</param>
    public static bool Passes(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int at = digits.Length - 1, place = 0; at >= 0; at--, place++)
        {
            int value = digits[at] - '0';
            if (place % 2 == 1) value = value > 4 ? (value * 2) - 9 : value * 2;
            sum += value;
        }
        return sum % 10 == 0;
    }
}
