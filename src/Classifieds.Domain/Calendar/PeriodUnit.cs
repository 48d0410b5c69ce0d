namespace Classifieds.Domain.Calendar;

/// <summary>What a period is counted in.</summary>
public enum PeriodUnit
{
    Day,

    /// <summary>工作日.</summary>
    WorkingDay,
    Month,
    Year,
}
