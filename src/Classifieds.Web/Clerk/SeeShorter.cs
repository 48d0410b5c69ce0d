using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;

namespace Classifieds.Web.Clerk;

/// <summary>省一行 while it is being typed: asked when the hand rests, never at each key. Nothing is kept.</summary>
internal static class SeeShorter
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/clerk/shorter", FindAsync)
        .For(DeskDeed.Take).WithMetadata(AskedAnew.WritesNothing);

    private static async Task<IResult> FindAsync(
        AskedPreview asked, Workbench desk, KnownPhotos photos, SignedIn _, CancellationToken stop)
    {
        Outcome<ShortenDraft.Saving?> finding =
            (await photos.WithItsPhotoAsync(asked, stop)).Then(request => new ShortenDraft(desk).Run(request));
        return finding.IsRefused(out Refusal? why, out ShortenDraft.Saving? saving)
            ? Refusals.Of(why)
            : Results.Json(ShorterJson.Of(saving), WebJson.Readable.ShorterJson);
    }
}
