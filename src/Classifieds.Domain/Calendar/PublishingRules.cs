namespace Classifieds.Domain.Calendar;

/// <summary>出版规则: when a paper appears and until when copy may come in, as its profile has it.</summary>
public sealed record PublishingRules
{
    /// <summary>By the day from which each holds, at least one; before the first the first holds too.</summary>
    public IReadOnlyList<WeeklyRule> Weekly { get; init; } = [WeeklyRule.Daily];

    /// <summary>Whether it stays away on public holidays; weekends are the week's matter.</summary>
    public bool IsClosedOnHolidays { get; init; }

    public IReadOnlyList<ClosedSpan> Closed { get; init; } = [];

    /// <summary>加出: days on which it appears whatever is said above.</summary>
    public IReadOnlySet<DateOnly> Extra { get; init; } = new HashSet<DateOnly>();

    public required CutOff CutOff { get; init; }

    /// <summary>By the weekday of the print date, in the place of <see cref="CutOff"/>.</summary>
    public IReadOnlyDictionary<DayOfWeek, CutOff> CutOffByWeekday { get; init; } = new Dictionary<DayOfWeek, CutOff>();

    /// <summary>By the print date, in the place of every other; a moment on Beijing's clock.</summary>
    public IReadOnlyDictionary<DateOnly, DateTime> CutOffByDay { get; init; } = new Dictionary<DateOnly, DateTime>();
}
