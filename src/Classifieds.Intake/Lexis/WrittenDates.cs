namespace Classifieds.Intake.Lexis;

/// <summary>Reads dates: 2020年12月14日, 2020-12-14, 2020.12.14, 二〇二〇年十二月十四日, and 12月14日 without its year.</summary>
internal static class WrittenDates
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const int LongestLike = 20;
    private const int AfterMarks = 5;
    private const string LikeDate = " 年月日号〇○零OoＯ一二三四五六七八九十廿卅元正冬腊初壹贰叁肆伍陆柒捌玖拾两";

    public static bool TryRead(ReadOnlySpan<char> text, int at, out WrittenDate date)
    {
        date = default;
        int from = at;
        int year = 0;
        int digits = ReadDigits(text, at, 4, out int first);
        if (digits == 4 && first is >= 1900 and <= 2199)
        {
            int after = SkipBlank(text, at + 4);
            if (after >= text.Length) return false;
            if (text[after] == '年')
            {
                year = first;
                at = SkipBlank(text, after + 1);
            }
            else
            {
                return TryReadParted(text, from, first, out date);
            }
        }
        else if (digits == 0 && ReadChineseYear(text, at, out year) is > 0 and int length)
        {
            at += length;
        }
        else if (digits is 0 or > 2 && ReadChineseNumber(text, at, out _) == 0 && !IsFirstMonth(text, at))
        {
            return false;
        }

        int monthLength = ReadMonth(text, at, out int month);
        int past = SkipBlank(text, at + monthLength);
        if (monthLength == 0 || past >= text.Length || text[past] != '月') return false;
        int dayAt = SkipBlank(text, past + 1);
        int dayLength = ReadNumber(text, dayAt, out int day);
        int end = SkipBlank(text, dayAt + dayLength);
        if (dayLength > 0 && end < text.Length && text[end] is '日' or '号')
        {
            date = new(end + 1 - from, year, month, day);
            return true;
        }
        if (year == 0) return false;
        date = new(past + 1 - from, year, month, 0);
        return true;
    }

    /// <summary>Whether what is made like a date may end in this character.</summary>
    public static bool MayEndLike(char unit) => LikeDate.IndexOf(unit, StringComparison.Ordinal) > 0;

    /// <summary>Whether a short line is made like a date, though none may be read in it: 2O26年11月24日, 二〇二六年冬月廿四.</summary>
    public static bool IsLike(ReadOnlySpan<char> line)
    {
        line = line.Trim(' ');
        if (line.StartsWith("日期")) line = line[2..].TrimStart("：: ");
        if (line.Length is < 4 or > LongestLike) return false;
        bool hasYear = false, hasMonth = false;
        foreach (char unit in line)
        {
            hasYear |= unit == '年';
            hasMonth |= unit == '月';
            if (!Script.IsDigit(unit) && !LikeDate.Contains(unit, StringComparison.Ordinal)) return false;
        }
        return hasYear && hasMonth && (Script.IsDigit(line[0]) || LikeDate.IndexOf(line[0], StringComparison.Ordinal) >= AfterMarks);
    }

    /// <summary>The day that ends a stretch whose first day is written in parts: 2026.11.25-2026.12.3, 2026/11/25—12/3.</summary>
    /// <param name="end">Where the first ends.</param>
    /// <param name="start">Where the second begins.</param>
    public static bool TryReadBehind(ReadOnlySpan<char> text, int end, WrittenDate first, out int start, out WrittenDate last)
    {
        last = default;
        start = end;
        int from = end - first.Length;
        if (from + 4 >= text.Length || text[from + 4] is not ('-' or '/' or '.')) return false;
        char mark = text[from + 4];
        while (start < text.Length && start - end < 3 && (Script.IsRangeMark(text[start]) || text[start] == ' ')) start++;
        if (start == end || start >= text.Length) return false;
        if (ReadDigits(text, start, 4, out int year) == 4) return year is >= 1900 and <= 2199
            && TryReadParts(text, start, year, mark, out last);
        int monthLength = ReadDigits(text, start, 2, out int month);
        int dayAt = start + monthLength + 1;
        if (monthLength is 0 or > 2 || dayAt >= text.Length || text[dayAt - 1] != mark || mark == '-') return false;
        int dayLength = ReadDigits(text, dayAt, 2, out int day);
        int past = dayAt + dayLength;
        if (dayLength is 0 or > 2 || (past < text.Length && (Script.IsAlphanumeric(text[past]) || text[past] == mark))) return false;
        last = new(past - start, first.Year, month, day);
        return last.IsReal && last.Date >= first.Date;
    }

    /// <summary>Of a day without its year the year in which it lies nearest to a day; 0 where it is real in none of those around
    /// it.</summary>
    public static int NearestYear(WrittenDate date, DateOnly to)
    {
        int nearest = 0, least = int.MaxValue;
        for (int year = to.Year - 1; year <= to.Year + 1; year++)
        {
            WrittenDate dated = date with { Year = year };
            if (!dated.IsReal) continue;
            int days = Math.Abs(dated.Date.DayNumber - to.DayNumber);
            if (days < least) (nearest, least) = (year, days);
        }
        return nearest;
    }

    /// <summary>Whether a line says a whole date and nothing else, perhaps after the word 日期.</summary>
    public static bool IsWholly(ReadOnlySpan<char> line)
    {
        line = line.Trim(' ');
        if (line.StartsWith("日期")) line = line[2..].TrimStart("：: ");
        return TryRead(line, 0, out WrittenDate date) && date.Year > 0 && date.Day > 0 && date.Length == line.Length;
    }

    // 2020-12-14, 2020/12/14, 2020.12.14, each part with the same mark; right behind a mark it is a part of something longer.
    private static bool TryReadParted(ReadOnlySpan<char> text, int from, int year, out WrittenDate date)
    {
        date = default;
        char mark = text[from + 4];
        if (mark is not ('-' or '/' or '.')) return false;
        if (from > 0 && (Script.IsAlphanumeric(text[from - 1]) || text[from - 1] is '-' or '.' or '/')) return false;
        return TryReadParts(text, from, year, mark, out date);
    }

    private static bool TryReadParts(ReadOnlySpan<char> text, int from, int year, char mark, out WrittenDate date)
    {
        date = default;
        if (from + 4 >= text.Length || text[from + 4] != mark) return false;
        int monthLength = ReadDigits(text, from + 5, 2, out int month);
        int second = from + 5 + monthLength;
        if (monthLength == 0 || second >= text.Length || text[second] != mark) return false;
        int dayLength = ReadDigits(text, second + 1, 2, out int day);
        int end = second + 1 + dayLength;
        if (dayLength == 0 || (end < text.Length && Script.IsAlphanumeric(text[end]))) return false;
        // 2026-11-25-001 is a number; 2026-11-25-2026-12-03 is a stretch.
        if (end < text.Length && text[end] == mark
            && !(ReadDigits(text, end + 1, 4, out int next) == 4 && next is >= 1900 and <= 2199
                && TryReadParts(text, end + 1, next, mark, out _))) return false;
        date = new(end - from, year, month, day);
        return true;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    // 元月 is January; in 租金800元月付 the 元 is money.
    private static bool IsFirstMonth(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '元' && text[at + 1] == '月'
        && !(at > 0 && (Script.IsDigit(text[at - 1]) || text[at - 1] is '万' or '千' or '百' or '亿' or '十'));

    private static int ReadMonth(ReadOnlySpan<char> text, int at, out int month)
    {
        if (!IsFirstMonth(text, at)) return ReadNumber(text, at, out month);
        month = 1;
        return 1;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, int at, out int value)
    {
        int length = ReadDigits(text, at, 2, out value);
        return length > 0 ? length : ReadChineseNumber(text, at, out value);
    }

    /// <returns>How many digits stand there, at most one more than <paramref name="most"/>, so that longer runs show.</returns>
    private static int ReadDigits(ReadOnlySpan<char> text, int at, int most, out int value)
    {
        value = 0;
        int length = 0;
        while (length <= most && at + length < text.Length && Script.IsDigit(text[at + length]))
            value = value * 10 + (text[at + length++] - '0');
        return length;
    }

    private static int ReadChineseYear(ReadOnlySpan<char> text, int at, out int year)
    {
        year = 0;
        if (at + 4 >= text.Length) return 0;
        for (int digit = 0; digit < 4; digit++)
        {
            int value = ChineseDigit(text[at + digit]);
            if (value < 0) return 0;
            year = year * 10 + value;
        }
        return text[at + 4] == '年' ? 5 : 0;
    }

    // 一 to 九十九, and 廿, 廿一, 卅 as old hands write days.
    private static int ReadChineseNumber(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        int length = 0;
        while (at + length < text.Length && length < 3 && text[at + length] is '零' or '〇' && length == 0) length++;
        int tens = 0, ones = 0, read = 0;
        if (at + length < text.Length && ChineseDigit(text[at + length]) is >= 1 and int lead)
        {
            ones = lead;
            length++;
            read++;
        }
        if (read == 0 && at + length < text.Length && text[at + length] is '廿' or '卅')
        {
            tens = text[at + length++] == '廿' ? 2 : 3;
            read++;
            if (at + length < text.Length && ChineseDigit(text[at + length]) is >= 1 and int after)
            {
                ones = after;
                length++;
            }
        }
        else if (at + length < text.Length && text[at + length] is '十' or '拾')
        {
            tens = read == 0 ? 1 : ones;
            ones = 0;
            length++;
            read++;
            if (at + length < text.Length && ChineseDigit(text[at + length]) is >= 1 and int last)
            {
                ones = last;
                length++;
            }
        }
        value = tens * 10 + ones;
        return read == 0 ? 0 : length;
    }

    private static int ChineseDigit(char unit) => unit switch
    {
        '○' or 'Ｏ' or 'O' or 'o' => 0,
        _ => Math.Max(ChineseDigits.IndexOf(unit, StringComparison.Ordinal), FormalDigits.IndexOf(unit, StringComparison.Ordinal)),
    };
}
