using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Issues;

/// <summary>出版日历: the days that a notice may still run on in a paper, with their cut-offs, and why it cannot run on the others.</summary>
public sealed class ShowCalendar(Workbench desk)
{
    public const int MostDays = 366;

    public sealed record Request
    {
        /// <summary>By the name of its profile; null for the usual one.</summary>
        public string? Paper { get; init; }

        /// <summary>Null for today in Beijing.</summary>
        public DateOnly? From { get; init; }

        /// <summary>How many days are told, 1 to <see cref="MostDays"/>.</summary>
        public int Days { get; init; } = 14;
    }

    /// <summary>One day.</summary>
    /// <param name="CutOff">On Beijing's clock; null where the paper does not appear.</param>
    /// <param name="WhyNot">In a few words of Chinese; null where copy still comes in time.</param>
    public sealed record Day(DateOnly Date, DateTimeOffset? CutOff, string? WhyNot)
    {
        public bool Appears => CutOff is not null;

        /// <summary>Whether copy still comes in time.</summary>
        public bool IsOpen => WhyNot is null;
    }

    /// <param name="Next">The first day from the one that was asked for on that can still be had; null where there is none
    /// for years.</param>
    /// <param name="PaperName">As its folio line has it.</param>
    /// <param name="Today">In Beijing.</param>
    public sealed record Told(PaperId Paper, string PaperName, DateOnly Today, DateOnly? Next, IReadOnlyList<Day> Days);

    /// <returns>The days; or CALENDAR-DAYS, and why the paper or the store cannot be had. A store that is not there yet closes no
    /// day.</returns>
    public async Task<Outcome<Told>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.Days is < 1 or > MostDays)
            return new Refusal("CALENDAR-DAYS", $"要看 {request.Days} 天，应是 1 至 {MostDays} 天") { Kind = RefusalKind.Usage };
        if (desk.Profile(request.Paper).IsRefused(out Refusal? why, out Paper? paper)) return why;
        if (desk.Calendar(paper).IsRefused(out why, out PublishingCalendar? calendar)) return why;
        DateTimeOffset now = desk.Clock.GetUtcNow();
        DateOnly from = request.From ?? BeijingTime.DayOf(now);
        int days = Math.Min(request.Days, DateOnly.MaxValue.DayNumber - from.DayNumber + 1);
        Outcome<Told> told = await desk.ReadStoreAsync<Told>(async work =>
        {
            var dates = new IssueDates(work, paper.Id, calendar, Actor.Alone(""), now);
            List<Day> line = [];
            for (int at = 0; at < days; at++)
            {
                DateOnly day = from.AddDays(at);
                line.Add(DayOf(calendar, day, now, await work.Issues.FindAsync(new(paper.Id, day))));
            }
            return new Told(paper.Id, paper.Page.PaperName, BeijingTime.DayOf(now), await dates.NextAsync(from), line);
        }, stop);
        return told.IsRefused(out why) && why.Code is "DB-MISSING" or "DB-EMPTY"
            ? new Told(paper.Id, paper.Page.PaperName, BeijingTime.DayOf(now), calendar.NextOpen(from, now),
                [.. Enumerable.Range(0, days).Select(at => DayOf(calendar, from.AddDays(at), now, null))])
            : told;
    }

    private static Day DayOf(PublishingCalendar calendar, DateOnly day, DateTimeOffset now, Issue? issue)
    {
        if (calendar.WhyClosed(day) is { } closed) return new(day, null, closed);
        DateTimeOffset cutOff = calendar.CutOffOf(day);
        string? whyNot = issue is { State: IssueState.Published } ? "已付印"
            : day < BeijingTime.DayOf(now) ? "已过去"
            : now > cutOff || issue is { State: IssueState.Closed } ? "已截稿"
            : null;
        return new(day, cutOff, whyNot);
    }
}
