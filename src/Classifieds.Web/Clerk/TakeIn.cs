using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;

namespace Classifieds.Web.Clerk;

/// <summary>收下: the draft becomes what it was typed for; or what is missing is said.</summary>
internal static class TakeIn
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/clerk/drafts/{id}/take", TakeAsync).For(DeskDeed.Take);

    private static async Task<IResult> TakeAsync(string id, AskedTaking asked, Workbench desk, SignedIn who, CancellationToken stop)
    {
        Outcome<TakeDraft.Taken> taking = await new TakeDraft(desk).RunAsync(
            new() { Id = id, Version = asked.Version, Photo = asked.Photo, ForExamination = asked.ForExamination, By = who.By }, stop);
        if (taking.IsRefused(out Refusal? why, out TakeDraft.Taken? taken)) return Refusals.Of(why);
        string twin = taken.As?.SameAs is { } same ? $"&twin={same}" : "";
        string late = taken.As?.LateFor is null ? "" : "&late=1";
        return Results.Json(new TakenJson($"/clerk/notices/{taken.Id}?done=take{twin}{late}"), WebJson.Readable.TakenJson);
    }
}
