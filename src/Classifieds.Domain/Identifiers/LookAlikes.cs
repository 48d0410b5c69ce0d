namespace Classifieds.Domain.Identifiers;

/// <summary>Characters that a hand or an eye takes for one another.</summary>
internal static class LookAlikes
{
    // Roman numeral ten, signs of multiplication, Cyrillic and Greek capitals, the zero of Chinese dates.
    private const string Strange = "Ⅹⅹ×✕✖╳ХхΧАВЕКМНОРСТУΑΒΕΖΗΙΚΜΝΟΡΤΥ〇○◯";
    private const string Familiar = "XXXXXXXXXABEKMHOPCTYABEZHIKMNOPTY000";

    // Pairs that are misread for one another, digit and letter first; a pair reads both ways.
    private static readonly string[] AsLetters = ["0O", "1I", "2Z", "5S", "8B", "0D", "0Q", "1L", "6G", "UV", "7T", "4A"];
    private static readonly string[] AsShapes =
        ["17", "38", "56", "68", "06", "08", "09", "14", "27", "35", "39", "49", "89", "69", "CG", "EF", "MN", "PR", "UW", "XY", "KX", "HN", "BR", "DQ"];

    /// <summary>The Latin capital or digit that a foreign character is taken for, or null.</summary>
    public static char? Latin(char unit)
    {
        if (unit < '\u0080') return null;
        int at = Strange.IndexOf(unit, StringComparison.Ordinal);
        return at >= 0 ? Familiar[at] : null;
    }

    /// <summary>Whether two characters differ as 0 and O do: the same sign to an eye in a hurry.</summary>
    public static bool AreTwins(char one, char other) => Pairs(AsLetters, one, other);

    /// <summary>Whether two characters are often misread for each other in handwriting or on a bad copy.</summary>
    public static bool AreSimilar(char one, char other) => Pairs(AsShapes, one, other);

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
