using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;

namespace Classifieds.Web.Clerk;

/// <summary>付印样 at each key: what is wrong, how it will print, what it costs. Nothing is kept.</summary>
internal static class SeePreview
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/clerk/preview", PreviewAsync)
        .For(DeskDeed.Take).WithMetadata(AskedAnew.WritesNothing);

    private static async Task<IResult> PreviewAsync(
        AskedPreview asked, Workbench desk, KnownPhotos photos, SignedIn _, CancellationToken stop)
    {
        Outcome<PreviewDraft.Shown> previewing =
            (await photos.WithItsPhotoAsync(asked, stop)).Then(request => new PreviewDraft(desk).Run(request));
        return previewing.IsRefused(out Refusal? why, out PreviewDraft.Shown? shown)
            ? Refusals.Of(why)
            : new TimedJson<PreviewJson>(PreviewJson.Of(shown), WebJson.Readable.PreviewJson, "preview");
    }
}
