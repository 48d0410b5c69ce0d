namespace Classifieds.Domain.Identifiers;

/// <summary>车辆识别代号: the check of GB 16735-2019, which ISO 3779 leaves to each country.</summary>
internal static class Vin
{
    public const int Length = 17;

    /// <summary>Where the check character stands.</summary>
    public const int CheckPlace = 8;

    public const string Alphabet = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"; // no I, O, Q

    // A–H 1–8, J–N 1–5, P 7, R 9, S–Z 2–9; digits count as themselves. In the order of the alphabet.
    private static ReadOnlySpan<byte> Values =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9];

    private static ReadOnlySpan<byte> Weights => [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

    /// <summary>The check character that the other sixteen call for; null where one of them is not of the alphabet.</summary>
    public static char? CheckCharacter(ReadOnlySpan<char> vin)
    {
        int sum = 0;
        for (int at = 0; at < Length; at++)
        {
            int place = Alphabet.IndexOf(vin[at], StringComparison.Ordinal);
            if (place < 0) return null;
            sum += Values[place] * Weights[at];
        }
        return sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11));
    }
}
