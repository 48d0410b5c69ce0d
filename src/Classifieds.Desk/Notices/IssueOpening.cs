using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Notices;

/// <summary>开期: an issue is there from the first notice that is taken for it.</summary>
internal static class IssueOpening
{
    public static async Task<Issue> OpenAsync(Work work, Paper paper, DateOnly date, Actor by, DateTimeOffset now)
    {
        var id = new IssueId(paper.Id, date);
        if (await work.Issues.FindAsync(id) is { } there) return there;
        var issue = new Issue(id, IssueState.Open, new DateTimeOffset(paper.Deadline.For(date), BeijingTime.Offset));
        await work.Issues.PutAsync(issue);
        await work.RecordAsync(new(now, by.Name, "open-issue") { Issue = id, Detail = id.ToString() });
        return issue;
    }

    /// <summary>Whether somebody may have a notice taken for an issue now: late copy is a manager's to take.</summary>
    /// <returns>The person; or ISSUE-LATE, which names the next day that can still be had.</returns>
    public static Outcome<Actor> MayTake(Issue issue, Paper paper, Actor by, DateTimeOffset now)
    {
        if (issue.State != IssueState.Open || issue.TakesNoticesAt(now)) return by; // what is closed is refused by the notice itself
        if (!Permissions.Of(by, DeskDeed.TakeLate).IsRefused(out _)) return by;
        DateOnly next = issue.Id.Date;
        do next = next.AddDays(1);
        while (now > new DateTimeOffset(paper.Deadline.For(next), BeijingTime.Offset));
        return new Refusal("ISSUE-LATE",
            $"{IsoDate.Write(issue.Id.Date)} 一期已过截稿时间，最早可登 {IsoDate.Write(next)}，要赶这一期请找主管")
        {
            Kind = RefusalKind.Conflict,
        };
    }
}
