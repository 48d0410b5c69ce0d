namespace Classifieds.Domain.Identifiers;

/// <summary>组织机构代码: eight characters and a check character (GB 11714-1997).</summary>
/// <remarks>Its letters count A = 10 … Z = 35, unlike the alphabet of the credit code that took it in.</remarks>
public static class OrganizationCode
{
    public const int Length = 9;

    internal const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static ReadOnlySpan<byte> Weights => [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The check character that eight characters of 0–9 and A–Z call for; null where one of them is another.</summary>
    public static char? CheckCharacter(ReadOnlySpan<char> first8)
    {
        int sum = 0;
        for (int at = 0; at < 8; at++)
        {
            int value = first8[at] switch
            {
                >= '0' and <= '9' and var digit => digit - '0',
                >= 'A' and <= 'Z' and var letter => letter - 'A' + 10,
                _ => -1,
            };
            if (value < 0) return null;
            sum += value * Weights[at];
        }
        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            int check => (char)('0' + check),
        };
    }
}
