using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Desk.Issues;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Clerk;

/// <summary>新稿: a draft for the first day that is open.</summary>
internal static class NewDraft
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/clerk/drafts", OpenAsync).For(DeskDeed.Take).DisableAntiforgery();

    private static async Task<IResult> OpenAsync(HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        Outcome<ShowCalendar.Told> asked = await new ShowCalendar(desk).RunAsync(new() { Days = ClerkList.DaysAhead }, stop);
        if (asked.IsRefused(out Refusal? why, out ShowCalendar.Told? days)) return Refusals.Of(why);
        var content = new DraftContent { Text = form["text"].ToString(), Days = days.Next is { } next ? [next] : [] };
        Outcome<NoticeDraft> starting = await new StartDraft(desk).RunAsync(new() { Content = content, By = who.By }, stop);
        return starting.IsRefused(out why, out NoticeDraft? draft) ? Refusals.Of(why) : Results.LocalRedirect($"/clerk/drafts/{draft.Id}");
    }
}
