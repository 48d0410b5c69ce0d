using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Dates;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>A stretch from date to date: “2025年2月7日至2月19日”, “11月25日-12月3日”, “2026.11.25-12.3”.</summary>
internal readonly record struct DateRange(DateOnly First, DateOnly Last, int End)
{
    // Between the dates: 起, the hour, the day of the week in brackets.
    private const int LongestBetween = 20;
    private const string Between = "起，, 0123456789:：时分点整半上下午早晚（()）周星期礼拜一二三四五六日天零凌晨";

    /// <summary>Reads a stretch that begins at a place; the second date takes the year of the first where it has none.</summary>
    /// <param name="printDate">Of a stretch without a year the one nearest to this day is meant.</param>
    public static bool TryRead(string text, int at, DateOnly printDate, out DateRange range)
    {
        range = default;
        if (LunarDates.IsBehindWord(text, at)) return false;
        bool whole = WrittenDates.TryRead(text, at, out WrittenDate first) && first.Day > 0;
        if (!whole && !TryReadPoints(text, at, 0, out first)) return false;
        if (first.Year == 0) first = first with { Year = WrittenDates.NearestYear(first, printDate) };
        if (!first.IsReal) return false;
        int end = at + first.Length;
        if (whole && WrittenDates.TryReadBehind(text, end, first, out int start, out WrittenDate last))
            return Make(first, last, start, out range);

        int limit = Math.Min(text.Length, end + LongestBetween);
        int to = end;
        while (to < limit && !Script.IsRangeMark(text[to]) && Between.Contains(text[to], StringComparison.Ordinal)
            && !IsDateStart(text, to)) to++;
        if (to >= limit || !Script.IsRangeMark(text[to])) return false;
        while (to < limit && (Script.IsRangeMark(text[to]) || text[to] == ' ')) to++;
        bool isDay = (WrittenDates.TryRead(text, to, out last) && last.Day > 0)
            || (whole ? TryReadDay(text, to, first, out last) : TryReadPoints(text, to, first.Year, out last));
        if (!isDay) return false;
        if (last.Year == 0) last = last with { Year = first.Year };
        if (last.Month < first.Month && last.Year == first.Year
            && !HasYear(text, at)) last = last with { Year = first.Year + 1 }; // 12月25日至1月8日
        return Make(first, last, to, out range);
    }

    private static bool Make(WrittenDate first, WrittenDate last, int start, out DateRange range)
    {
        range = default;
        if (!last.IsReal || last.Date < first.Date) return false;
        range = new(first.Date, last.Date, start + last.Length);
        return true;
    }

    private static bool HasYear(string text, int at) => WrittenDates.TryRead(text, at, out WrittenDate date) && date.Year > 0;

    // 11月25日至30日
    private static bool TryReadDay(string text, int at, WrittenDate first, out WrittenDate day)
    {
        day = default;
        int end = at, value = 0;
        while (end < text.Length && end - at < 3 && Script.IsDigit(text[end])) value = (value * 10) + (text[end++] - '0');
        if (end - at is 0 or > 2 || end >= text.Length || text[end] is not ('日' or '号')) return false;
        day = new(end + 1 - at, first.Year, first.Month, value);
        return true;
    }

    // 11.25-12.3: a month and a day, parted by a point.
    private static bool TryReadPoints(string text, int at, int year, out WrittenDate date)
    {
        date = default;
        if (at > 0 && (Script.IsAlphanumeric(text[at - 1]) || text[at - 1] is '.' or '/')) return false;
        int month = Number(text, at, out int monthEnd), day = 0, end = monthEnd;
        if (monthEnd > at && monthEnd < text.Length && text[monthEnd] is '.' or '/') day = Number(text, monthEnd + 1, out end);
        if (month is < 1 or > 12 || day is < 1 or > 31 || end == monthEnd + 1) return false;
        if (end < text.Length && (Script.IsAlphanumeric(text[end]) || text[end] is '.' or '/' or '元' or '万')) return false;
        date = new(end - at, year, month, day);
        return true;
    }

    private static int Number(string text, int at, out int end)
    {
        int value = 0;
        for (end = at; end < text.Length && end - at < 2 && Script.IsDigit(text[end]); end++) value = (value * 10) + (text[end] - '0');
        return end < text.Length && Script.IsDigit(text[end]) ? 0 : value;
    }

    // 8:30 between the dates is passed over, another date is not.
    private static bool IsDateStart(string text, int at) => WrittenDates.TryRead(text, at, out _);
}
