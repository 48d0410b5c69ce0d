namespace Classifieds.Domain.Calendar;

/// <summary>出版日历: on which days a paper appears, until when copy for each may come in, and which day comes next.</summary>
/// <remarks>
/// An extra edition goes before a closed span, a closed span before a public holiday, a holiday before the week. Every answer is of the
/// calendar alone: an issue may have gone to press before its cut-off.
/// </remarks>
public sealed class PublishingCalendar(PublishingRules rules, HolidayCalendar holidays)
{
    /// <summary>How far ahead a day is looked for; a paper that appears on none of them does not appear.</summary>
    public const int MostDaysAhead = 1_100;

    private static readonly string[] DayNames = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>周三.</summary>
    public static string NameOf(DayOfWeek day) => DayNames[(int)day];

    public bool AppearsOn(DateOnly day) => WhyClosed(day) is null;

    /// <returns>Null where the paper appears that day; else why it does not, in a few words: 春节休刊, 放假日不出报, 周日不出报.</returns>
    public string? WhyClosed(DateOnly day)
    {
        if (rules.Extra.Contains(day)) return null;
        if (rules.Closed.FirstOrDefault(span => span.Covers(day)) is { } closed) return closed.Why;
        if (rules.IsClosedOnHolidays && holidays.IsHoliday(day)) return "放假日不出报";
        return WeekOf(day).Days.Contains(day.DayOfWeek) ? null : $"{NameOf(day.DayOfWeek)}不出报";
    }

    /// <summary>截稿: the last moment at which copy for a day comes in time, whether the paper appears then or not.</summary>
    public DateTimeOffset CutOffOf(DateOnly day) => rules.CutOffByDay.TryGetValue(day, out DateTime moment)
        ? new(moment, BeijingTime.Offset)
        : (rules.CutOffByWeekday.TryGetValue(day.DayOfWeek, out CutOff? cutOff) ? cutOff : rules.CutOff).For(day, holidays);

    /// <summary>Whether copy for a day still comes in time: the paper appears then, the day is not past, nor is its cut-off.</summary>
    public bool IsOpen(DateOnly day, DateTimeOffset now) =>
        day >= BeijingTime.DayOf(now) && AppearsOn(day) && now <= CutOffOf(day);

    /// <returns>The first day after another on which the paper appears; null where there is none within <see cref="MostDaysAhead"/> days.
    /// </returns>
    public DateOnly? NextAfter(DateOnly day) => First(day.AddDays(1), AppearsOn);

    /// <returns>The first day from <paramref name="from"/> on for which copy still comes in time; null where there is none
    /// within <see cref="MostDaysAhead"/> days.</returns>
    public DateOnly? NextOpen(DateOnly from, DateTimeOffset now)
    {
        DateOnly today = BeijingTime.DayOf(now);
        return First(from > today ? from : today, day => IsOpen(day, now));
    }

    /// <summary>登几次: the days of a series. A step that falls on a day that cannot be had goes to the next that can.</summary>
    /// <param name="first">Of the series, as asked for; whether it may be had is somebody else's question.</param>
    /// <returns>One a run, each later than the one before; null where there are not so many days
    /// within <see cref="MostDaysAhead"/> days of one another.</returns>
    public IReadOnlyList<PlannedRun>? Plan(DateOnly first, RunSeries series, DateTimeOffset now)
    {
        List<PlannedRun> runs = [new(first, first)];
        while (runs.Count < series.Times)
        {
            if (DateOnly.MaxValue.DayNumber - first.DayNumber <= runs.Count * series.EveryDays) return null;
            DateOnly planned = first.AddDays(runs.Count * series.EveryDays), after = runs[^1].Issue;
            if (after == DateOnly.MaxValue || NextOpen(planned > after ? planned : after.AddDays(1), now) is not { } next) return null;
            runs.Add(new(planned, next));
        }
        return runs;
    }

    private WeeklyRule WeekOf(DateOnly day) => rules.Weekly.LastOrDefault(rule => rule.Since <= day) ?? rules.Weekly[0];

    private static DateOnly? First(DateOnly from, Func<DateOnly, bool> fits)
    {
        int last = Math.Min(DateOnly.MaxValue.DayNumber, from.DayNumber + MostDaysAhead);
        for (int day = from.DayNumber; day <= last; day++)
            if (fits(DateOnly.FromDayNumber(day))) return DateOnly.FromDayNumber(day);
        return null;
    }
}
