using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;

namespace Classifieds.Web.Clerk;

/// <summary>删草稿: it goes to the list, where it can be put back.</summary>
internal static class ThrowAway
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/clerk/drafts/{id}/discard", DiscardAsync).For(DeskDeed.Take).DisableAntiforgery();
        routes.MapPost("/clerk/drafts/{id}/put-back", PutBackAsync).For(DeskDeed.Take).DisableAntiforgery();
    }

    private static async Task<IResult> DiscardAsync(string id, Workbench desk, SignedIn _, CancellationToken stop)
    {
        Outcome<NoticeDraft> discarding = await new DiscardDraft(desk).RunAsync(new(id), stop);
        return discarding.IsRefused(out Refusal? why, out NoticeDraft? draft)
            ? Refusals.Of(why) : Results.LocalRedirect($"/clerk?discarded={draft.Id}");
    }

    private static async Task<IResult> PutBackAsync(string id, Workbench desk, SignedIn _, CancellationToken stop)
    {
        Outcome<NoticeDraft> putting = await new PutBackDraft(desk).RunAsync(new(id), stop);
        return putting.IsRefused(out Refusal? why, out NoticeDraft? draft)
            ? Refusals.Of(why) : Results.LocalRedirect($"/clerk/drafts/{draft.Id}");
    }
}
