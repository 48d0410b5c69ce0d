namespace Classifieds.Domain.Calendar;

/// <summary>出版周期: the weekdays on which a paper appears, from a day on.</summary>
/// <param name="Days">At least one.</param>
public sealed record WeeklyRule(DateOnly Since, IReadOnlySet<DayOfWeek> Days)
{
    /// <summary>日报: every day of the week, since ever.</summary>
    public static WeeklyRule Daily { get; } = new(DateOnly.MinValue, new HashSet<DayOfWeek>(Enum.GetValues<DayOfWeek>()));
}
