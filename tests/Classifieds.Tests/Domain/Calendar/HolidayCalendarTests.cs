using Classifieds.Domain.Calendar;
using Classifieds.Tests.Intake;

namespace Classifieds.Tests.Domain.Calendar;

/// <summary>Days as 民法典 201 to 203 count them, and working days as the State Council's notices have them.</summary>
public sealed class HolidayCalendarTests
{
    private static readonly HolidayCalendar Calendar = House.Catalogue.Law.Calendar;

    [TestCase("2022-06-23", "30日", "2022-07-23")]
    [TestCase("2026-11-24", "45日", "2027-01-08")]
    [TestCase("2026-11-30", "3个月", "2027-02-28")]
    [TestCase("2024-02-29", "1年", "2025-02-28")]
    [TestCase("2025-02-06", "10个工作日", "2025-02-19")]
    public void The_day_a_period_starts_from_is_not_counted(string start, string length, string end) =>
        Assert.That(Calendar.CountedDay(Day(start), Length(length)), Is.EqualTo(Day(end)));

    [TestCase("2026-08-17", "45日", "2026-10-08", TestName = "Into the National Day holiday: the day after it")]
    [TestCase("2026-01-15", "30日", "2026-02-14", TestName = "A Saturday that is worked is a day like others")]
    [TestCase("2026-10-22", "30日", "2026-11-23", TestName = "A Saturday: the Monday after")]
    [TestCase("2026-10-25", "30日", "2026-11-24", TestName = "A working day stays")]
    public void A_last_day_of_rest_moves_to_the_next_working_day(string start, string length, string end) =>
        Assert.That(Calendar.LastDay(Day(start), Length(length)), Is.EqualTo(Day(end)));

    [TestCase("2025-02-07", "2025-02-19", 10)]
    [TestCase("2025-10-01", "2025-10-12", 3)]
    [TestCase("2026-02-14", "2026-02-28", 6)]
    [TestCase("2024-09-28", "2024-10-13", 7)]
    [TestCase("2026-11-25", "2026-11-24", 0)]
    public void Working_days_are_counted_with_make_up_days(string first, string last, int days) =>
        Assert.That(Calendar.WorkingDays(Day(first), Day(last)), Is.EqualTo(days));

    [TestCase(2024, true)]
    [TestCase(2026, true)]
    [TestCase(2027, false)]
    public void Years_without_a_notice_are_known_as_such(int year, bool covered) =>
        Assert.That(Calendar.Covers(year), Is.EqualTo(covered));

    [TestCase("45日", 45, PeriodUnit.Day)]
    [TestCase("四十五天", 45, PeriodUnit.Day)]
    [TestCase("十日", 10, PeriodUnit.Day)]
    [TestCase("一百二十日", 120, PeriodUnit.Day)]
    [TestCase("10 个工作日", 10, PeriodUnit.WorkingDay)]
    [TestCase("三个月", 3, PeriodUnit.Month)]
    [TestCase("两年", 2, PeriodUnit.Year)]
    public void Periods_are_read_in_digits_and_numerals(string text, int count, PeriodUnit unit) =>
        Assert.That(Length(text), Is.EqualTo(new PeriodLength(count, unit)));

    [TestCase(45, "四十五日")]
    [TestCase(10, "十日")]
    [TestCase(105, "一百零五日")]
    [TestCase(120, "一百二十日")]
    public void Periods_are_written_in_numerals(int days, string words) =>
        Assert.That(new PeriodLength(days, PeriodUnit.Day).InNumerals, Is.EqualTo(words));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static PeriodLength Length(string text)
    {
        Assert.That(PeriodLength.TryRead(text, 0, out PeriodLength length, out int taken), Is.True);
        Assert.That(taken, Is.EqualTo(text.Length));
        return length;
    }
}
