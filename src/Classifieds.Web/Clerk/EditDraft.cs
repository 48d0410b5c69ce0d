using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Scans;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Clerk;

/// <summary>改草稿: the clerk's bench, where a notice is typed and seen as it will print.</summary>
internal static class EditDraft
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/clerk/drafts/{id}", ShowAsync).For(DeskDeed.Take);

    private static async Task<IResult> ShowAsync(string id, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<NoticeDraft> found = await new ShowDraft(desk).RunAsync(new(id), stop);
        if (found.IsRefused(out Refusal? why, out NoticeDraft? draft)) return Refusals.Of(why);
        if (draft.TakenAs is { } taken) return Results.LocalRedirect($"/clerk/notices/{taken}");
        Outcome<ShowCalendar.Told> asked = await new ShowCalendar(desk).RunAsync(new() { Days = ClerkList.DaysAhead }, stop);
        if (asked.IsRefused(out why, out ShowCalendar.Told? days)) return Refusals.Of(why);
        if (new ListKinds(desk).Run(new()).IsRefused(out why, out IReadOnlyList<NoticeKind>? kinds)) return Refusals.Of(why);
        if ((await new ShowDraftPhoto(desk).RunAsync(new(id), stop)).IsRefused(out why, out DraftPhoto? photo)) return Refusals.Of(why);
        Outcome<ListScans.Listed> listing = await new ListScans(desk).RunAsync(new() { Draft = id, By = who.By }, stop);
        if (listing.IsRefused(out why, out ListScans.Listed? scans)) return Refusals.Of(why);
        return new RazorComponentResult<EditDraftPage>(new
        {
            Who = who, Draft = draft, Days = days, Kinds = kinds, Photo = photo, scans.Scans,
        });
    }
}
