using Classifieds.Domain.Calendar;
using Classifieds.Tests.Intake;
using CsCheck;

namespace Classifieds.Tests.Domain.Calendar;

/// <summary>On which days a paper appears, until when copy may come in, which day comes next: tables, and laws over any calendar.</summary>
public sealed class PublishingCalendarTests
{
    private static readonly HolidayCalendar Holidays = House.Catalogue.Law.Calendar;

    // Monday to Friday, from 2027 on Saturday too; closed at 春节 with one extra edition within; not on public holidays.
    private static readonly PublishingRules Weekdays = new()
    {
        Weekly =
        [
            new(DateOnly.MinValue, new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday,
                DayOfWeek.Friday }),
            new(new(2027, 1, 1), new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Saturday }),
        ],
        IsClosedOnHolidays = true,
        Closed = [new(new(2026, 2, 16), new(2026, 2, 22), "春节休刊")],
        Extra = new HashSet<DateOnly> { new(2026, 2, 19), new(2026, 11, 29) },
        CutOff = new(1, new(16, 0), InWorkingDays: true),
        CutOffByWeekday = new Dictionary<DayOfWeek, CutOff> { [DayOfWeek.Wednesday] = new(2, new(12, 30)) },
        CutOffByDay = new Dictionary<DateOnly, DateTime> { [new(2026, 2, 24)] = new(2026, 2, 13, 12, 0, 0) },
    };

    private static readonly PublishingCalendar Calendar = new(Weekdays, Holidays);

    [TestCase("2026-11-25", null, TestName = "A Wednesday like others")]
    [TestCase("2026-11-28", "周六不出报")]
    [TestCase("2026-11-29", null, TestName = "A Sunday with an extra edition")]
    [TestCase("2026-02-17", "春节休刊", TestName = "Within a closed span, which goes before the holiday")]
    [TestCase("2026-02-19", null, TestName = "An extra edition within a closed span")]
    [TestCase("2026-02-23", "放假日不出报", TestName = "A Monday that is a public holiday")]
    [TestCase("2026-02-28", "周六不出报", TestName = "A Saturday that is worked is a Saturday")]
    [TestCase("2027-01-02", null, TestName = "A Saturday under the rule of the new year")]
    [TestCase("2027-01-05", "周二不出报", TestName = "A Tuesday under the rule of the new year")]
    public void A_day_has_its_paper_or_a_reason(string day, string? why) => Assert.That(Calendar.WhyClosed(Day(day)), Is.EqualTo(why));

    [TestCase("2026-11-26", "2026-11-25 16:00", TestName = "The day before")]
    [TestCase("2026-11-30", "2026-11-27 16:00", TestName = "For a Monday the Friday, where working days are counted")]
    [TestCase("2026-10-08", "2026-09-30 16:00", TestName = "After a holiday the last working day before it")]
    [TestCase("2026-11-25", "2026-11-23 12:30", TestName = "A Wednesday has a rule of its own, in plain days")]
    [TestCase("2026-02-24", "2026-02-13 12:00", TestName = "A day has a moment of its own")]
    public void Copy_is_due_by_the_day_the_weekday_or_the_rule(string day, string cutOff) =>
        Assert.That(Calendar.CutOffOf(Day(day)), Is.EqualTo(Moment(cutOff)));

    [TestCase("2026-11-25", "2026-11-23 12:30", "2026-11-25", TestName = "At the very moment of the cut-off it comes in time")]
    [TestCase("2026-11-25", "2026-11-23 12:31", "2026-11-26", TestName = "A minute later it is the next day")]
    [TestCase("2026-11-28", "2026-11-23 09:00", "2026-11-29", TestName = "A Saturday: the extra edition after it")]
    [TestCase("2026-02-14", "2026-02-13 12:01", "2026-02-19", TestName = "Before a closed span: the extra edition within it")]
    [TestCase("2026-02-20", "2026-02-13 12:01", "2026-02-25", TestName = "The first day back was due before the holiday: the second")]
    [TestCase("2020-01-01", "2026-11-24 09:00", "2026-11-26", TestName = "What is past begins today")]
    public void The_next_day_is_the_first_that_can_still_be_had(string from, string now, string next) =>
        Assert.That(Calendar.NextOpen(Day(from), Moment(now)), Is.EqualTo(Day(next)));

    [TestCase("2026-11-26", "登3次隔7天", "2026-11-26 2026-12-03 2026-12-10")]
    [TestCase("2026-11-27", "连登3次", "2026-11-27 2026-11-29<2026-11-28 2026-11-30<2026-11-29")]
    [TestCase("2026-11-26", "登4次隔天", "2026-11-26 2026-11-29<2026-11-28 2026-11-30 2026-12-02")]
    [TestCase("2026-09-24", "登2次隔7天", "2026-09-24 2026-10-08<2026-10-01")]
    public void A_step_that_falls_on_a_closed_day_goes_to_the_next(string first, string series, string expected)
    {
        Assert.That(RunSeries.TryRead(series, out RunSeries? read, out _), Is.True);

        Assert.That(string.Join(' ', Calendar.Plan(Day(first), read!, Moment("2026-09-01 09:00"))!.Select(run =>
            IsoDate.Write(run.Issue) + (run.IsShifted ? "<" + IsoDate.Write(run.Planned) : ""))), Is.EqualTo(expected));
    }

    [Test]
    public void A_paper_that_never_appears_has_no_next_day_and_no_series()
    {
        var never = new PublishingCalendar(new()
        {
            Closed = [new(DateOnly.MinValue, DateOnly.MaxValue, "停刊")], CutOff = new(1, new(16, 0)),
        }, Holidays);

        Assert.That(never.NextOpen(new(2026, 11, 25), Moment("2026-11-24 09:00")), Is.Null);
        Assert.That(never.Plan(new(2026, 11, 25), new(2, 7), Moment("2026-11-24 09:00")), Is.Null);
    }

    [TestCase("9999-12-31")]
    [TestCase("0001-01-01")]
    public void The_first_and_the_last_day_there_are_end_nothing(string day)
    {
        Assert.That(() => Calendar.CutOffOf(Day(day)), Throws.Nothing);
        Assert.That(() => Calendar.NextOpen(Day(day), Moment("2026-11-24 09:00")), Throws.Nothing);
        Assert.That(() => Calendar.Plan(Day(day), new(60, 366), Moment("2026-11-24 09:00")), Throws.Nothing);
    }

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 500].Select(days => new DateOnly(2026, 1, 1).AddDays(days));

    private static readonly Gen<PublishingCalendar> AnyCalendar =
        from days in Gen.Enum<DayOfWeek>().Array[1, 7]
        from isClosed in Gen.Bool
        from closed in Gen.Select(AnyDay, Gen.Int[0, 20], (first, length) => new ClosedSpan(first, first.AddDays(length), "休刊")).Array[0, 4]
        from extra in AnyDay.Array[0, 5]
        from cutOff in AnyCutOff
        from byWeekday in Gen.Select(Gen.Enum<DayOfWeek>(), AnyCutOff).Array[0, 3]
        select new PublishingCalendar(new()
        {
            Weekly = [new(DateOnly.MinValue, days.ToHashSet())],
            IsClosedOnHolidays = isClosed,
            Closed = closed,
            Extra = extra.ToHashSet(),
            CutOff = cutOff,
            CutOffByWeekday = byWeekday.DistinctBy(one => one.Item1).ToDictionary(one => one.Item1, one => one.Item2),
        }, Holidays);

    private static Gen<CutOff> AnyCutOff =>
        from before in Gen.Int[0, 5]
        from hour in Gen.Int[0, 23]
        from working in Gen.Bool
        select new CutOff(before, new TimeOnly(hour, 0), working);

    private static readonly Gen<DateTimeOffset> AnyMoment =
        Gen.Select(AnyDay, Gen.Int[0, 1439], (day, minutes) => BeijingTime.StartOf(day).AddMinutes(minutes));

    [Test]
    public void The_next_day_can_be_had_and_none_before_it() => Gen.Select(AnyCalendar, AnyDay, AnyMoment).Sample((calendar, from, now) =>
    {
        DateOnly? next = calendar.NextOpen(from, now);
        return next is { } day && day >= from && calendar.IsOpen(day, now)
            && Enumerable.Range(from.DayNumber, day.DayNumber - from.DayNumber).All(before =>
                !calendar.IsOpen(DateOnly.FromDayNumber(before), now));
    });

    [Test]
    public void What_can_be_had_appears_is_not_past_and_was_due_no_earlier_than_now() =>
        Gen.Select(AnyCalendar, AnyDay, AnyMoment).Sample((calendar, day, now) =>
            calendar.IsOpen(day, now) == (calendar.AppearsOn(day) && day >= BeijingTime.DayOf(now) && calendar.CutOffOf(day) >= now));

    [Test]
    public void What_can_be_had_now_could_be_had_an_hour_ago() => Gen.Select(AnyCalendar, AnyDay, AnyMoment).Sample((calendar, day, now) =>
        !calendar.IsOpen(day, now) || calendar.IsOpen(day, now.AddHours(-1)));

    [Test]
    public void A_series_has_its_number_of_days_each_later_than_the_last_none_earlier_than_planned_none_that_cannot_be_had() =>
        Gen.Select(AnyCalendar, AnyDay, Gen.Int[1, 12], Gen.Int[1, 40], AnyMoment).Sample((calendar, first, times, every, now) =>
        {
            IReadOnlyList<PlannedRun> runs = calendar.Plan(first, new(times, every), now)!;
            return runs.Count == times && runs[0] == new PlannedRun(first, first)
                && runs.Index().Skip(1).All(run => run.Item.Planned == first.AddDays(run.Index * every)
                    && run.Item.Issue >= run.Item.Planned && run.Item.Issue > runs[run.Index - 1].Issue
                    && calendar.IsOpen(run.Item.Issue, now)
                    && NoneBetween(calendar, Later(run.Item.Planned, runs[run.Index - 1].Issue.AddDays(1)), run.Item.Issue, now));
        });

    private static bool NoneBetween(PublishingCalendar calendar, DateOnly from, DateOnly to, DateTimeOffset now)
    {
        for (DateOnly day = from; day < to; day = day.AddDays(1))
            if (calendar.IsOpen(day, now)) return false;
        return true;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Day(string text) => IsoDate.Read(text);

    private static DateTimeOffset Moment(string text) => new(DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", null), TimeSpan.FromHours(8));
}
