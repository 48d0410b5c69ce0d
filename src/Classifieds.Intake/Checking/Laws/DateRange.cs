using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>A stretch from date to date: “2025年2月7日至2月19日”.</summary>
internal readonly record struct DateRange(DateOnly First, DateOnly Last, int End)
{
    /// <summary>Reads a stretch that begins at a place; the second date takes the year of the first where it has none.</summary>
    public static bool TryRead(string text, int at, out DateRange range)
    {
        range = default;
        if (!WrittenDates.TryRead(text, at, out WrittenDate first) || !first.IsReal) return false;
        int between = at + first.Length;
        int limit = Math.Min(text.Length, between + 12);
        int to = between;
        while (to < limit && !Script.IsRangeMark(text[to]) && !IsDateStart(text, to) && text[to] is not ('，' or '。')) to++;
        if (to >= limit || !Script.IsRangeMark(text[to])) return false;
        while (to < limit && (Script.IsRangeMark(text[to]) || text[to] == ' ')) to++;
        if (!WrittenDates.TryRead(text, to, out WrittenDate last)) return false;
        int end = to + last.Length;
        if (last.Year == 0) last = last with { Year = first.Year };
        if (!last.IsReal || last.Date < first.Date) return false;
        range = new(first.Date, last.Date, end);
        return true;
    }

    // 8:30 between the dates is passed over, another date is not.
    private static bool IsDateStart(string text, int at) => WrittenDates.TryRead(text, at, out _);
}
