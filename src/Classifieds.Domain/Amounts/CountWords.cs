namespace Classifieds.Domain.Amounts;

/// <summary>Whole numbers as a notice counts with them: 25, 二十五, 贰拾伍, 3万.</summary>
public static class CountWords
{
    /// <summary>More than any count in a notice; a longer run of digits is a number of something.</summary>
    public const int LongestDigits = 7;

    private const string Digits = "零一二三四五六七八九";
    private const string FormalDigits = "〇壹贰叁肆伍陆柒捌玖";

    /// <summary>Whether a unit may stand in a count that is written in numerals.</summary>
    public static bool IsNumeral(char unit) => ValueOf(unit) >= 0 || Weight(unit) > 0;

    /// <summary>Reads the whole text as one count, in digits or in numerals, not both.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        if (text.Length == 0) return false;
        return char.IsAsciiDigit(text[0]) ? TryReadDigits(text, out count) : TryReadNumerals(text, out count);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        if (text.Length > LongestDigits || (text[0] == '0' && text.Length > 1)) return false;
        foreach (char unit in text)
        {
            if (!char.IsAsciiDigit(unit)) return false;
            count = count * 10 + (unit - '0');
        }
        return true;
    }

    // 一千零二十五, 贰拾伍, 十五, 三万二千; 二五 is no count.
    private static bool TryReadNumerals(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        int section = 0, digit = -1, lastWeight = int.MaxValue;
        foreach (char unit in text)
        {
            int weight = Weight(unit);
            if (weight == 10_000)
            {
                if (count > 0 || section + Math.Max(digit, 0) is 0 or > 99) return false;
                count = (section + Math.Max(digit, 0)) * 10_000;
                (section, digit, lastWeight) = (0, -1, int.MaxValue);
            }
            else if (weight > 0)
            {
                if (weight >= lastWeight || digit == 0 || (digit < 0 && weight != 10)) return false;
                section += Math.Max(digit, 1) * weight;
                (digit, lastWeight) = (-1, weight);
            }
            else if (ValueOf(unit) is >= 0 and int value)
            {
                if (digit > 0) return false;
                digit = value;
            }
            else
            {
                return false;
            }
        }
        count += section + Math.Max(digit, 0);
        return count > 0;
    }

    private static int Weight(char unit) => unit switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' or '萬' => 10_000,
        _ => 0,
    };

    private static int ValueOf(char unit) => unit switch
    {
        '两' => 2,
        '貳' => 2,
        '叄' or '參' => 3,
        '陸' => 6,
        _ => Digits.IndexOf(unit, StringComparison.Ordinal) is >= 0 and int value
            ? value
            : FormalDigits.IndexOf(unit, StringComparison.Ordinal),
    };
}
