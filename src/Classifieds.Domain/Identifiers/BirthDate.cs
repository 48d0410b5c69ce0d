namespace Classifieds.Domain.Identifiers;

/// <summary>出生日期码: the eight digits of a date of birth inside a number.</summary>
internal static class BirthDate
{
    /// <summary>Older than anybody on record; a person may still have been registered so.</summary>
    public const int MostYears = 120;

    /// <summary>No number was given to anybody born before this year.</summary>
    public const int EarliestYear = 1800;

    /// <param name="digits">Eight digits, YYYYMMDD; the caller has seen that they are.</param>
    /// <returns>Whether there is such a day, in 1800 or later.</returns>
    public static bool TryRead(ReadOnlySpan<char> digits, out DateOnly date)
    {
        int year = ((digits[0] - '0') * 1000) + ((digits[1] - '0') * 100) + ((digits[2] - '0') * 10) + digits[3] - '0';
        int month = ((digits[4] - '0') * 10) + digits[5] - '0';
        int day = ((digits[6] - '0') * 10) + digits[7] - '0';
        bool exists = year >= EarliestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }

    /// <summary>Completed years on a day, 周岁.</summary>
    public static int AgeOn(DateOnly today, DateOnly birth)
    {
        int years = today.Year - birth.Year;
        return birth.AddYears(years) > today ? years - 1 : years;
    }

    /// <summary>Whether more than 120 years have passed.</summary>
    public static bool IsVeryOld(DateOnly today, DateOnly birth) =>
        today.Year - birth.Year >= MostYears && birth.AddYears(MostYears) < today;
}
