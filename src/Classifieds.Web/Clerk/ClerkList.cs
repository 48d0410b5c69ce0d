using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Clerk;

/// <summary>稿件清单: the drafts that are being typed, and the notices of one issue with what each still lacks.</summary>
internal static class ClerkList
{
    /// <summary>So many days ahead can be chosen.</summary>
    public const int DaysAhead = 14;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/clerk", ShowAsync).ForTheDesk();

    private static async Task<IResult> ShowAsync(
        string? issue, string? discarded, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<ShowCalendar.Told> asked = await new ShowCalendar(desk).RunAsync(new() { Days = DaysAhead }, stop);
        if (asked.IsRefused(out Refusal? why, out ShowCalendar.Told? days)) return Refusals.Of(why);
        Outcome<IReadOnlyList<NoticeDraft>> typed = await new ListDrafts(desk).RunAsync(new(), stop);
        if (typed.IsRefused(out why, out IReadOnlyList<NoticeDraft>? drafts)) return Refusals.Of(why);
        typed = await new ListDrafts(desk).RunAsync(new() { AreDiscarded = true }, stop);
        if (typed.IsRefused(out why, out IReadOnlyList<NoticeDraft>? thrown)) return Refusals.Of(why);
        DateOnly day = IsoDate.TryRead(issue, out DateOnly chosen) ? chosen : days.Next ?? days.Today;
        Outcome<ListNotices.Listed> listing = await new ListNotices(desk).RunAsync(new(day, days.Paper.ToString()), stop);
        if (listing.IsRefused(out why, out ListNotices.Listed? listed)) return Refusals.Of(why);
        Outcome<ShowIssue.Shown> running = listed.Items.Any(one => one.Insertion.Withdrawn is null)
            ? await new ShowIssue(desk).RunAsync(new(day, null), stop)
            : new ShowIssue.Shown(new(new(days.Paper, day), default, null), []);
        if (running.IsRefused(out why, out ShowIssue.Shown? shown)) return Refusals.Of(why);
        return new RazorComponentResult<ClerkListPage>(new
        {
            Who = who, Days = days, Day = day, Drafts = drafts, Listed = listed, Lines = shown.Lines.ToDictionary(line => line.Name),
            Discarded = thrown, JustDiscarded = thrown.FirstOrDefault(draft => draft.Id.ToString() == discarded),
        });
    }
}
