using System.Globalization;

namespace Classifieds.Domain.Calendar;

/// <summary>期间: 45日, 三十日, 10个工作日, 三个月, 1年.</summary>
/// <param name="Count">1 to 9999.</param>
public readonly record struct PeriodLength(int Count, PeriodUnit Unit)
{
    private const string Numerals = "零一二三四五六七八九";

    // Longest first: 个工作日 before 个, 日历天 before 日.
    private static readonly (string Word, PeriodUnit Unit)[] Words =
    [
        ("个工作日", PeriodUnit.WorkingDay), ("工作日", PeriodUnit.WorkingDay), ("个自然日", PeriodUnit.Day), ("个日历日", PeriodUnit.Day),
        ("日历天", PeriodUnit.Day), ("个月", PeriodUnit.Month), ("日", PeriodUnit.Day), ("天", PeriodUnit.Day), ("年", PeriodUnit.Year),
    ];

    /// <summary>About how many days it is; for comparing periods of different units only.</summary>
    public int RoughDays => Unit switch
    {
        PeriodUnit.WorkingDay => Count * 7 / 5,
        PeriodUnit.Month => Count * 30,
        PeriodUnit.Year => Count * 365,
        _ => Count,
    };

    /// <summary>Reads a period that begins at a place of a text; a date's 7日 is for the caller to leave out.</summary>
    /// <param name="length">How many characters it takes; 0 where none stands there.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out PeriodLength period, out int length)
    {
        period = default;
        length = 0;
        int digits = ReadCount(text, at, out int count);
        if (digits == 0 || count is < 1 or > 9999) return false;
        int from = at + digits;
        if (from < text.Length && text[from] == ' ') from++;
        foreach (var (word, unit) in Words)
        {
            if (!text[from..].StartsWith(word, StringComparison.Ordinal)) continue;
            period = new(count, unit);
            length = from + word.Length - at;
            return true;
        }
        return false;
    }

    /// <summary>Whether it is as long as another or longer, as far as their units let one say: 一个月 is at least 30日,
    /// and 30日 at least 一个月.</summary>
    public bool IsAtLeast(PeriodLength other) =>
        Unit == other.Unit ? Count >= other.Count : RoughDays >= other.RoughDays - (other.RoughDays / 60);

    /// <summary>45日, 10个工作日, 3个月, 1年.</summary>
    public override string ToString() => Count.ToString(CultureInfo.InvariantCulture) + UnitWord;

    /// <summary>四十五日, 十个工作日, 三个月, 一年; in digits where it is a thousand or more.</summary>
    public string InNumerals => Count < 1000 ? Numeral(Count) + UnitWord : ToString();

    private string UnitWord => Unit switch
    {
        PeriodUnit.WorkingDay => "个工作日",
        PeriodUnit.Month => "个月",
        PeriodUnit.Year => "年",
        _ => "日",
    };

    private static int ReadCount(ReadOnlySpan<char> text, int at, out int count)
    {
        count = 0;
        int length = 0;
        while (length < 5 && at + length < text.Length && text[at + length] is >= '0' and <= '9')
            count = count * 10 + (text[at + length++] - '0');
        if (length > 0) return length <= 4 ? length : 0;

        int digit = -1;
        for (; length < 7 && at + length < text.Length; length++)
        {
            char unit = text[at + length];
            int weight = unit switch { '十' or '拾' => 10, '百' or '佰' => 100, _ => 0 };
            if (weight > 0)
            {
                count += (digit < 0 ? 1 : digit) * weight;
                digit = -1;
            }
            else if (DigitOf(unit) is >= 0 and int read)
            {
                digit = read;
            }
            else
            {
                break;
            }
        }
        if (digit > 0) count += digit;
        return length;
    }

    private static int DigitOf(char unit) => unit switch
    {
        '两' => 2,
        '〇' => 0,
        '壹' => 1,
        '贰' => 2,
        '叁' => 3,
        '肆' => 4,
        '伍' => 5,
        '陆' => 6,
        '柒' => 7,
        '捌' => 8,
        '玖' => 9,
        _ => Numerals.IndexOf(unit, StringComparison.Ordinal),
    };

    private static string Numeral(int number)
    {
        int hundreds = number / 100, tens = number / 10 % 10, ones = number % 10;
        string words = hundreds > 0 ? $"{Numerals[hundreds]}百" : "";
        if (tens > 0) words += tens == 1 && hundreds == 0 ? "十" : $"{Numerals[tens]}十";
        else if (hundreds > 0 && ones > 0) words += "零";
        return ones > 0 ? words + Numerals[ones] : words;
    }
}
