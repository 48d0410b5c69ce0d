using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>登哪几期: the days that were typed, and the series that goes on from the first of them.</summary>
/// <param name="Dates">At least one.</param>
/// <param name="Series">Null where the days are all.</param>
internal sealed record AskedDates(IReadOnlyList<DateOnly> Dates, RunSeries? Series)
{
    /// <summary>旧报补录: what has run long ago is written down.</summary>
    public bool IsPast { get; init; }

    /// <param name="issues">As asked for; the first is the day of a series that names none.</param>
    /// <param name="series">As asked for.</param>
    /// <returns>What the notice says of its days itself; where it says nothing, what was asked for.</returns>
    public static AskedDates Of(CheckedNotice notice, IReadOnlyList<DateOnly> issues, RunSeries? series) => notice.Runs is not { } own
        ? new(issues, series)
        : new(own.Dates.Count > 0 ? own.Dates : [issues[0]], own.Series);

    /// <returns>One a day, by day; a step of the series that cannot be had goes to the next day that can. Or RUNS-NONE.</returns>
    public Outcome<IReadOnlyList<PlannedRun>> Plan(PublishingCalendar calendar, DateTimeOffset now)
    {
        DateOnly first = Dates.Min();
        IEnumerable<PlannedRun> runs = Dates.Select(day => new PlannedRun(day, day));
        if (Series is { } series)
        {
            if (calendar.Plan(first, series, now) is not { } steps)
                return new Refusal("RUNS-NONE", $"自 {IsoDate.Write(first)} 起排不出 {series}，往后几年没有这么多出报的日子") { Kind = RefusalKind.Usage };
            runs = runs.Concat(steps);
        }
        return Outcome.Of<IReadOnlyList<PlannedRun>>([.. runs.DistinctBy(run => run.Issue).OrderBy(run => run.Issue)]);
    }
}
