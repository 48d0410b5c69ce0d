namespace Classifieds.Intake.Reading.Dates;

/// <summary>农历日期: days of the old calendar, 农历十月廿九日, 丙午年腊月初八; none of them is a day of ours.</summary>
internal static class LunarDates
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Numerals = "一二三四五六七八九十廿卅〇零";
    private const string Months = "正冬腊";
    private const string Joins = "至到-—－～~、和或及与";

    // Between the first day and the word that joins the second: 上午8时.
    private const string OfTheHour = "上下午早晚中时分点半整:：0123456789起";
    private const int LongestHour = 10;

    private static readonly string[] Words = ["农历", "阴历", "夏历", "旧历", "古历", "老历"];
    private static readonly string[] OurCalendar = ["公历", "阳历", "西历", "新历"];

    /// <summary>Where the days of the old calendar end that a word for it, or a year of its cycle, opens there.</summary>
    /// <returns>The place itself where none stand.</returns>
    public static int End(string text, int at)
    {
        int from = PastWord(text, at);
        if (from == at) from = PastCycleYear(text, at);
        else if (at > 0 && text[at - 1] is '（' or '(' && from < text.Length && text[from] is '）' or ')') from++; // （农历）十月廿九日
        if (from == at) return at;
        int end = PartEnd(text, from, mayBeDayOnly: true);
        if (end == from) return at;
        while (Joined(text, end) is var next && next > end) end = next;
        return end;
    }

    /// <summary>十月廿九日（农历）: whether a bracket behind a date says that it is one of the old calendar and nothing more.</summary>
    public static bool IsBeforeWord(string text, int end)
    {
        if (end + 3 >= text.Length || text[end] is not ('（' or '(') || text[end + 3] is not ('）' or ')')) return false;
        return PastWord(text, end + 1) == end + 3;
    }

    /// <summary>Whether the date that begins at a place is one of the old calendar by the words right before it.</summary>
    public static bool IsBehindWord(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd("：: 的为是于");
        if (before.Length >= 3 && before[^1] == '年' && Stems.Contains(before[^3]) && Branches.Contains(before[^2])) return true;
        if (before.EndsWith("年")) before = before[..^1].TrimEnd("今本明去来每0123456789〇零一二三四五六七八九");
        foreach (string word in Words)
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static int PastWord(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '历') return at;
        foreach (string word in Words)
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) return at + word.Length;
        return at;
    }

    private static int PastCycleYear(string text, int at) =>
        at + 2 < text.Length && Stems.Contains(text[at]) && Branches.Contains(text[at + 1]) && text[at + 2] == '年' ? at + 3 : at;

    // 丙午年闰六月初八日, 十月廿九, 每月初一; and 十五日 alone behind another.
    private static int PartEnd(string text, int at, bool mayBeDayOnly)
    {
        int from = Past(text, at, "：: 的为是于");
        int year = PastCycleYear(text, from);
        if (year == from)
        {
            int digits = Past(text, from, "今本明去来每0123456789〇零一二三四五六七八九");
            if (digits > from && digits < text.Length && text[digits] == '年') year = digits + 1;
        }
        from = Past(text, year, " ");
        if (PastWord(text, from) is var again && again > from) from = Past(text, again, "：: 的");
        int month = from < text.Length && text[from] == '闰' ? from + 1 : from;
        int number = month < text.Length && (Months.Contains(text[month]) || text[month] == '每') ? month + 1 : NumberEnd(text, month);
        if (number > month && Past(text, number, " ") is var unit && unit < text.Length && text[unit] == '月')
        {
            int day = Past(text, unit + 1, "份 的");
            int end = DayEnd(text, day, out _);
            return end > day ? end : unit + 1;
        }
        if (!mayBeDayOnly) return at;
        int past = DayEnd(text, from, out bool isDay);
        return isDay ? past : at;
    }

    private static int DayEnd(string text, int at, out bool isDay)
    {
        isDay = at < text.Length && text[at] == '初';
        int end = isDay ? NumberEnd(text, at + 1) : NumberEnd(text, at);
        if (end == at) return at;
        isDay |= text[at] is '廿' or '卅';
        int unit = Past(text, end, " ");
        if (unit >= text.Length || text[unit] is not ('日' or '号')) return end;
        isDay = true;
        return unit + 1;
    }

    private static int NumberEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end])) end++;
        if (end > at) return end;
        while (end < text.Length && end - at < 3 && Numerals.Contains(text[end])) end++;
        return end;
    }

    // 至十月十八日, 上午8时至二十日, 、十六日: what joins two days joins them in one calendar.
    private static int Joined(string text, int end)
    {
        int at = end;
        while (at < text.Length && at - end < LongestHour && OfTheHour.Contains(text[at])) at++;
        int joined = Past(text, at, Joins);
        if (joined == at) return end;
        foreach (string word in OurCalendar)
            if (text.AsSpan(joined).StartsWith(word, StringComparison.Ordinal)) return end;
        return PartEnd(text, joined, mayBeDayOnly: true) is var past && past > joined ? past : end;
    }

    private static int Past(string text, int at, string units)
    {
        while (at < text.Length && units.Contains(text[at])) at++;
        return at;
    }
}
