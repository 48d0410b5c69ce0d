using System.Diagnostics;

namespace Classifieds.Domain.Calendar;

/// <summary>放假调休: which days are worked, by the yearly notices of the State Council.</summary>
/// <remarks>A year without a notice is judged by its weekends alone; <see cref="Covers"/> says so.</remarks>
/// <param name="years">The years whose notice is known.</param>
/// <param name="daysOff">Days off, weekends among them or not.</param>
/// <param name="daysWorked">调休: Saturdays and Sundays that are worked.</param>
public sealed class HolidayCalendar(IEnumerable<int> years, IEnumerable<DateOnly> daysOff, IEnumerable<DateOnly> daysWorked)
{
    private readonly HashSet<int> covered = [.. years];
    private readonly HashSet<DateOnly> off = [.. daysOff];
    private readonly HashSet<DateOnly> worked = [.. daysWorked];

    /// <summary>Weekends and nothing else.</summary>
    public static HolidayCalendar WeekendsOnly { get; } = new([], [], []);

    public bool Covers(int year) => covered.Contains(year);

    /// <summary>Whether it is a day off by one of the notices; a weekend that no notice names is none.</summary>
    public bool IsHoliday(DateOnly day) => off.Contains(day);

    public bool IsWorkingDay(DateOnly day) =>
        worked.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !off.Contains(day));

    /// <summary>民法典 201: the day that a period of days, months or years ends on by count; the day it starts from is not counted.</summary>
    /// <remarks>Months and years end on the day of the same number, or on the month's last day (民法典 202).</remarks>
    public DateOnly CountedDay(DateOnly start, PeriodLength length) => length.Unit switch
    {
        PeriodUnit.Day => start.AddDays(length.Count),
        PeriodUnit.Month => start.AddMonths(length.Count),
        PeriodUnit.Year => start.AddYears(length.Count),
        PeriodUnit.WorkingDay => AddWorkingDays(start, length.Count),
        _ => throw new UnreachableException("A period has one of the four units above."),
    };

    /// <summary>民法典 203: where the counted day is a day of rest, the first working day after it; else the counted day.</summary>
    public DateOnly LastDay(DateOnly start, PeriodLength length) => NextWorkingDay(CountedDay(start, length));

    /// <summary>Working days from the first day to the last, both counted; 0 where the last is before the first.</summary>
    public int WorkingDays(DateOnly first, DateOnly last)
    {
        int count = 0;
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
            if (IsWorkingDay(day)) count++;
        return count;
    }

    private DateOnly NextWorkingDay(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    private DateOnly AddWorkingDays(DateOnly start, int count)
    {
        DateOnly day = start;
        for (int left = count; left > 0; left--) day = NextWorkingDay(day.AddDays(1));
        return day;
    }
}
