namespace Classifieds.Domain.Calendar;

/// <summary>One day of a series.</summary>
/// <param name="Planned">The day that was asked for.</param>
/// <param name="Issue">The day it runs on: the same, or the next that could be had.</param>
public sealed record PlannedRun(DateOnly Planned, DateOnly Issue)
{
    public bool IsShifted => Planned != Issue;
}
