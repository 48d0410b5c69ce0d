using System.Globalization;
using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Clerk;

/// <summary>分稿: a paste of several is shown parted, and becomes a draft each.</summary>
internal static class PartPaste
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/clerk/drafts/{id}/parts", ShowAsync).For(DeskDeed.Take);
        routes.MapPost("/clerk/drafts/{id}/parts", PartAsync).For(DeskDeed.Take).DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(string id, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<ProposeParts.Proposed> proposing = await new ProposeParts(desk).RunAsync(new(id), stop);
        return proposing.IsRefused(out Refusal? why, out ProposeParts.Proposed? proposed)
            ? Refusals.Of(why)
            : new RazorComponentResult<PartPastePage>(new { Who = who, Proposed = proposed });
    }

    private static async Task<IResult> PartAsync(string id, HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        int[] joined = [.. form["join"].Select(typed => int.TryParse(typed, CultureInfo.InvariantCulture, out int at) ? at : -1)];
        _ = int.TryParse(form["version"], CultureInfo.InvariantCulture, out int version);
        Outcome<IReadOnlyList<NoticeDraft>> parting = await new PartDraft(desk).RunAsync(
            new() { Id = id, Version = version, Joined = joined, By = who.By }, stop);
        if (parting.IsRefused(out Refusal? why, out IReadOnlyList<NoticeDraft>? made)) return Refusals.Of(why);
        return Results.LocalRedirect($"/clerk/drafts/{made[0].Id}");
    }
}
