namespace Classifieds.Intake.Lexis;

/// <summary>A date as it stands in words; it need not be real, for 31 April must be seen to be refused.</summary>
/// <param name="Year">0 where none is written.</param>
/// <param name="Day">0 where only year and month are written.</param>
internal readonly record struct WrittenDate(int Length, int Year, int Month, int Day)
{
    public bool IsReal => Year is >= 1 and <= 9999 && Month is >= 1 and <= 12
        && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);

    public DateOnly Date => new(Year, Month, Day);
}
