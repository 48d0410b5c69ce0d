using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Issues;

/// <summary>刊期表: the days that a notice can still be taken for, and until when.</summary>
public sealed class ListIssueDays(Workbench desk)
{
    /// <param name="Paper">By the name of its profile; null for the usual one.</param>
    /// <param name="Count">How many days, from today.</param>
    public sealed record Request(string? Paper, int Count);

    /// <param name="Deadline">截稿, on Beijing's clock.</param>
    /// <param name="IsLate">Whether that has passed: then a manager alone takes a notice for it.</param>
    /// <param name="State">Open where nothing was taken for the day yet.</param>
    public sealed record Day(DateOnly Date, DateTimeOffset Deadline, bool IsLate, IssueState State)
    {
        /// <summary>Whether anybody may have a notice taken for it.</summary>
        public bool IsOpen => !IsLate && State == IssueState.Open;
    }

    /// <param name="PaperName">As its folio line has it.</param>
    /// <param name="Today">In Beijing.</param>
    /// <param name="Days">From today.</param>
    public sealed record Listed(PaperId Paper, string PaperName, DateOnly Today, IReadOnlyList<Day> Days)
    {
        /// <summary>The first day that is open; null where none of them is.</summary>
        public Day? Next => Days.FirstOrDefault(day => day.IsOpen);
    }

    public async Task<Outcome<Listed>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Profile(request.Paper).IsRefused(out Refusal? why, out Paper? paper)) return why;
        DateTimeOffset now = desk.Clock.GetUtcNow();
        DateOnly today = BeijingTime.DayOf(now);
        return await desk.ReadStoreAsync<Listed>(async work =>
        {
            List<Day> days = [];
            for (int ahead = 0; ahead < request.Count; ahead++)
            {
                DateOnly date = today.AddDays(ahead);
                Issue? issue = await work.Issues.FindAsync(new(paper.Id, date));
                DateTimeOffset deadline = issue?.Deadline ?? new(paper.Deadline.For(date), BeijingTime.Offset);
                days.Add(new(date, deadline.ToOffset(BeijingTime.Offset), now > deadline, issue?.State ?? IssueState.Open));
            }
            return new Listed(paper.Id, paper.Page.PaperName, today, days);
        }, stop);
    }
}
