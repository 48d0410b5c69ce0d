using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Clerk;

/// <summary>改稿, 更正: a draft that begins from the notice's words.</summary>
internal static class RewordDeeds
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder notice = routes.MapGroup("/clerk/notices/{id}").For(DeskDeed.Take).DisableAntiforgery();
        notice.MapPost("/revise", (string id, Workbench desk, SignedIn who, CancellationToken stop) =>
            BeginAsync(id, DraftPurpose.Revise, desk, who, stop));
        notice.MapPost("/correct", (string id, Workbench desk, SignedIn who, CancellationToken stop) =>
            BeginAsync(id, DraftPurpose.Correct, desk, who, stop));
    }

    private static async Task<IResult> BeginAsync(string id, DraftPurpose purpose, Workbench desk, SignedIn who, CancellationToken stop)
    {
        // Who begins from the manuscript reads it, and the ledger has that.
        Outcome<ShowNotice.Shown> found = await new ShowNotice(desk).RunAsync(new()
        {
            Id = id, Words = purpose == DraftPurpose.Revise ? WordsShown.Manuscript : WordsShown.Printed, By = who.By,
        }, stop);
        if (found.IsRefused(out Refusal? why, out ShowNotice.Shown? shown)) return Refusals.Of(why);
        Outcome<ShowCalendar.Told> asked = await new ShowCalendar(desk).RunAsync(new() { Days = ClerkList.DaysAhead }, stop);
        if (asked.IsRefused(out why, out ShowCalendar.Told? days)) return Refusals.Of(why);
        var content = new DraftContent
        {
            Text = shown.Content?.Manuscript ?? "",
            Purpose = purpose,
            Of = shown.Notice.Id,
            Days = purpose == DraftPurpose.Revise ? [shown.Notice.Issue.Date] : days.Next is { } next ? [next] : [],
        };
        Outcome<NoticeDraft> starting = await new StartDraft(desk).RunAsync(new() { Content = content, By = who.By }, stop);
        return starting.IsRefused(out why, out NoticeDraft? draft) ? Refusals.Of(why) : Results.LocalRedirect($"/clerk/drafts/{draft.Id}");
    }
}
