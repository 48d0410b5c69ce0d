namespace Classifieds.Domain.Calendar;

/// <summary>截稿: so many days before the print date, at a time of day in Beijing.</summary>
/// <param name="DaysBefore">0 is the print date itself.</param>
/// <param name="InWorkingDays">Whether only working days are counted: copy for a Monday is then due on Friday.</param>
public sealed record CutOff(int DaysBefore, TimeOnly Time, bool InWorkingDays = false)
{
    /// <summary>The last moment at which copy for a print date comes in time.</summary>
    public DateTimeOffset For(DateOnly printDate, HolidayCalendar holidays)
    {
        DateOnly day = printDate;
        for (int left = DaysBefore; left > 0 && day > DateOnly.MinValue;)
        {
            day = day.AddDays(-1);
            if (!InWorkingDays || holidays.IsWorkingDay(day)) left--;
        }
        // The first days there are begin before any moment in universal time.
        return day.Year > 1 ? new(day, Time, BeijingTime.Offset) : DateTimeOffset.MinValue;
    }
}
