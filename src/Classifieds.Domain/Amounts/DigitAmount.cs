namespace Classifieds.Domain.Amounts;

/// <summary>小写金额: an amount in digits as a notice writes it, such as <c>10,000.00元</c> or <c>123.4567万元</c>.</summary>
/// <param name="Yuan">Exact; decimal arithmetic throughout.</param>
/// <param name="Length">How much of the text it takes, in UTF-16 units.</param>
/// <param name="Currency">The one that its last unit names; null where it is 元 or nothing.</param>
internal readonly record struct DigitAmount(
    decimal Yuan, int Length, bool HasOddGroups, bool HasSubFen, bool HasUnit, bool IsTooLarge, Currency? Currency = null)
{
    private static readonly (string Name, decimal Yuan)[] Units =
    [
        ("万亿", 1_000_000_000_000m), ("千亿", 100_000_000_000m), ("百亿", 10_000_000_000m), ("十亿", 1_000_000_000m), ("亿", 100_000_000m),
        ("千万", 10_000_000m), ("百万", 1_000_000m), ("十万", 100_000m), ("万", 10_000m), ("仟万", 10_000_000m), ("佰万", 1_000_000m),
        ("萬", 10_000m), ("億", 100_000_000m), ("千", 1_000m), ("仟", 1_000m), ("百", 100m),
    ];

    private const decimal Most = ChineseNumerals.MostFen / 100m;

    // More digits than this cannot be an amount, and would not fit a decimal.
    private const int MostDigits = 20;

    /// <summary>Reads from the start of a half-width text; null where no amount begins there.</summary>
    public static DigitAmount? Read(ReadOnlySpan<char> text)
    {
        decimal sum = 0m, above = decimal.MaxValue;
        int at = 0;
        bool odd = false, any = false, hasUnit = false, large = false;
        while (ReadNumber(text[at..], ref odd, ref large) is (var number, var length) && length > 0)
        {
            int next = at + length;
            next += Blanks(text[next..]);
            var (unit, unitLength, ends) = ReadUnit(text[next..]);
            // 5千3百元 goes down; a number that does not belong begins a new amount.
            if (any && (unit >= above || (unitLength == 0))) break;
            any = true;
            above = unit;
            large |= number > Most / unit;
            if (!large) sum += number * unit;
            hasUnit |= unitLength > 0;
            at = next + unitLength;
            if (ends && unit == 1m && !FollowedByJiao(text[at..])) break;
            if (unitLength == 0) break;
        }
        if (!any) return null;
        int end = at;
        int behind = end + Spaces(text[end..]);
        Currency? currency = Currency.At(text[behind..], out int named);
        if (named > 0 && (currency!.IsForeign || behind == end)) end = behind + named;
        if (end < text.Length && text[end] is '整' or '正') end++;
        return new DigitAmount(sum, end, odd, decimal.Round(sum, 2) != sum, hasUnit, large || sum > Most, currency);
    }

    private static (decimal Number, int Length)? ReadNumber(ReadOnlySpan<char> text, ref bool odd, ref bool large)
    {
        if (ReadMisparted(text) is var (read, taken))
        {
            odd = true;
            return (read, taken);
        }
        decimal number = 0m, scale = 1m;
        int at = 0, digits = 0, group = 0;
        bool point = false, grouped = false;
        for (; at < text.Length; at++)
        {
            char unit = text[at];
            if (unit is >= '0' and <= '9')
            {
                if (++digits > MostDigits)
                {
                    large = true;
                    continue;
                }
                number = (number * 10m) + (unit - '0');
                if (point) scale *= 10m;
                group++;
            }
            else if (unit == ',' && digits > 0 && !point && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                odd |= grouped ? group != 3 : group > 3;
                (grouped, group) = (true, 0);
            }
            else if (unit == '.' && digits > 0 && !point && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                odd |= grouped && group != 3;
                (point, grouped) = (true, false);
            }
            else
            {
                break;
            }
        }
        odd |= grouped && group != 3;
        return digits == 0 ? null : (number / scale, at);
    }

    // 12.345.67 and 12,345,67: groups of three and two last places, parted by one mark throughout, or by both the wrong way round.
    private static (decimal Number, int Length)? ReadMisparted(ReadOnlySpan<char> text)
    {
        int at = 0, group = 0, marks = 0, last = -1;
        Span<char> kept = stackalloc char[MostDigits];
        int digits = 0;
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                if (digits == MostDigits) return null;
                kept[digits++] = text[at];
                group++;
                continue;
            }
            if (text[at] is not (',' or '.') || at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1])) break;
            if (marks == 0 ? group is 0 or > 3 : group != 3) return null;
            (marks, last, group) = (marks + 1, at, 0);
        }
        if (marks == 0 || group != 2 || digits == 0) return null;
        bool isRight = text[last] == '.' && text[..last].IndexOf('.') < 0;
        if (isRight || (marks == 1 && text[last] == ',')) return null; // 12,34 may be either
        decimal number = 0m;
        foreach (char digit in kept[..digits]) number = (number * 10m) + (digit - '0');
        return (number / 100m, at);
    }

    // 元 may follow a multiple: 万元. 角 and 分 stand alone.
    private static (decimal Yuan, int Length, bool Ends) ReadUnit(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] == '角') return (0.1m, 1, false);
        if (text.Length > 0 && text[0] == '分') return (0.01m, 1, true);
        foreach (var (name, yuan) in Units)
        {
            if (!text.StartsWith(name)) continue;
            bool ends = text.Length > name.Length && IsYuan(text[name.Length]);
            return (yuan, name.Length + (ends ? 1 : 0), false);
        }
        bool isYuan = text.Length > 0 && IsYuan(text[0]);
        return (1m, isYuan ? 1 : 0, isYuan);
    }

    private static bool IsYuan(char unit) => unit is '元' or '圆' or '圓' or '块';

    // 10元5角: the amount goes on after 元.
    private static bool FollowedByJiao(ReadOnlySpan<char> text) =>
        text.Length >= 2 && char.IsAsciiDigit(text[0]) && text[1] is '角' or '分';

    private static int Spaces(ReadOnlySpan<char> text) => text.Length - text.TrimStart(' ').Length;

    private static int Blanks(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && text[count] == ' ') count++;
        return count < text.Length && ReadUnit(text[count..]).Length > 0 ? count : 0;
    }
}
