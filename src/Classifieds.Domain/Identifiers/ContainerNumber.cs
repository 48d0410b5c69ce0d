namespace Classifieds.Domain.Identifiers;

/// <summary>集装箱箱号: owner's three letters, category, six digits and a check digit (ISO 6346:2022).</summary>
internal static class ContainerNumber
{
    public const int Length = 11;

    // A = 10 … Z = 38, with 11, 22 and 33 passed over: multiples of 11 would leave no trace in the sum.
    private static ReadOnlySpan<byte> LetterValues =>
        [10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38];

    /// <param name="first10">Four letters and six digits; the caller has seen that they are.</param>
    public static char CheckDigit(ReadOnlySpan<char> first10)
    {
        int sum = 0;
        for (int at = 0; at < Length - 1; at++)
        {
            int value = char.IsAsciiDigit(first10[at]) ? first10[at] - '0' : LetterValues[first10[at] - 'A'];
            sum += value << at;
        }
        return (char)('0' + (sum % 11 % 10));
    }

    public static bool HasForm(ReadOnlySpan<char> number) => number.Length == Length
        && !number[..4].ContainsAnyExceptInRange('A', 'Z') && !number[4..].ContainsAnyExceptInRange('0', '9');

    public static bool Passes(ReadOnlySpan<char> number) => HasForm(number) && CheckDigit(number) == number[^1];
}
