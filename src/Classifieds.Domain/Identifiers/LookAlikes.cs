namespace Classifieds.Domain.Identifiers;

/// <summary>Characters that a hand or an eye takes for one another.</summary>
internal static class LookAlikes
{
    // Roman numeral ten, signs of multiplication, Cyrillic and Greek capitals, the zero of Chinese dates.
    private const string Strange = "Ⅹⅹ×✕✖╳ХхΧАВЕКМНОРСТУΑΒΕΖΗΙΚΜΝΟΡΤΥ〇○◯";
    private const string Familiar = "XXXXXXXXXABEKMHOPCTYABEZHIKMNOPTY000";

    // A letter and a digit that are one sign to an eye in a hurry; a pair reads both ways.
    private static readonly string[] Twins = ["0O", "1I", "1L", "2Z", "5S", "8B"];

    // Signs that are misread for one another in handwriting or on a bad copy.
    private static readonly string[] Similar =
    [
        "17", "38", "56", "68", "06", "08", "09", "14", "27", "35", "39", "49", "89", "69",
        "0D", "0Q", "6G", "7T", "4A", "UV", "CG", "EF", "MN", "PR", "UW", "XY", "KX", "HN", "BR", "DQ",
    ];

    /// <summary>The Latin capital or digit that a foreign character is taken for, or null.</summary>
    public static char? Latin(char unit)
    {
        if (unit < '\u0080') return null;
        int at = Strange.IndexOf(unit, StringComparison.Ordinal);
        return at >= 0 ? Familiar[at] : null;
    }

    /// <summary>Whether two characters differ as 0 and O do.</summary>
    public static bool AreTwins(char one, char other) => Pairs(Twins, one, other);

    /// <summary>Whether two characters are often misread for each other.</summary>
    public static bool AreSimilar(char one, char other) => Pairs(Similar, one, other);

    /// <summary>The digit that a letter is taken for, or null.</summary>
    public static char? Digit(char letter)
    {
        if (!char.IsAsciiLetter(letter)) return null;
        foreach (string[] pairs in (string[][])[Twins, Similar])
        {
            foreach (string pair in pairs)
            {
                if (pair[1] == letter && char.IsAsciiDigit(pair[0])) return pair[0];
            }
        }
        return null;
    }

    public static bool IsHan(char unit) => unit is (>= '\u3400' and <= '\u9FFF') or '〇' or (>= '\uF900' and <= '\uFAFF');

    private static bool Pairs(string[] pairs, char one, char other)
    {
        foreach (string pair in pairs)
        {
            if ((pair[0] == one && pair[1] == other) || (pair[0] == other && pair[1] == one)) return true;
        }
        return false;
    }
}
