namespace Classifieds.Desk.Papers;

/// <summary>截稿: so many days before the print date, at a time of day in the paper's city.</summary>
public sealed record CopyDeadline(int DaysBefore, TimeOnly Time)
{
    public DateTime For(DateOnly printDate) => printDate.AddDays(-DaysBefore).ToDateTime(Time);
}
