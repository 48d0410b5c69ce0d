using System.Diagnostics.CodeAnalysis;

namespace Classifieds.Domain.Identifiers;

/// <summary>统一社会信用代码: the 18 characters that name an organisation (GB 32100-2015).</summary>
public sealed record CreditCode
{
    public const int Length = 18;

    internal const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z

    private const byte NotInAlphabet = byte.MaxValue;

    private static readonly byte[] ValueOf = BuildValues();

    // 3^0 … 3^16 modulo 31, as GB 32100 prints them.
    private static ReadOnlySpan<byte> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private CreditCode(string value) => Value = value; // TryParse is the only way in, so every code checks out

    public string Value { get; }

    /// <summary>The organisation code inside it, nine characters.</summary>
    public string Organization => Value.Substring(8, OrganizationCode.Length);

    /// <summary>The code as it should stand; what a person typed goes to <see cref="IdentifierReader"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CreditCode? code)
    {
        code = text is not null && Passes(text) ? new CreditCode(text) : null;
        return code is not null;
    }

    /// <summary>Form and both check characters: the last one alone lets an error pass that the organisation code's
    /// own makes up for.</summary>
    internal static bool Passes(ReadOnlySpan<char> code) =>
        code.Length == Length
        && IsDigits(code.Slice(2, 6))
        && OrganizationCode.CheckCharacter(code.Slice(8, 8)) == code[16] // the shorter first: hundreds are tried for each repair
        && CheckCharacter(code) == code[17];

    /// <summary>The check character that the first seventeen call for; null where one of them is not of the alphabet.</summary>
    public static char? CheckCharacter(ReadOnlySpan<char> first17)
    {
        int sum = 0;
        ReadOnlySpan<byte> weights = Weights;
        for (int at = 0; at < weights.Length; at++)
        {
            char unit = first17[at];
            int value = unit < ValueOf.Length ? ValueOf[unit] : NotInAlphabet;
            if (value == NotInAlphabet) return null;
            sum += value * weights[at];
        }
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    // Asked hundreds of times for each repair, of six characters: the framework's search is made for longer ones.
    private static bool IsDigits(ReadOnlySpan<char> region)
    {
        foreach (char unit in region)
            if (!char.IsAsciiDigit(unit)) return false;
        return true;
    }

    private static byte[] BuildValues()
    {
        byte[] values = new byte[128];
        Array.Fill(values, NotInAlphabet);
        for (byte value = 0; value < Alphabet.Length; value++) values[Alphabet[value]] = value;
        return values;
    }
}
