using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Domain.Drafts;
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
        if (AskedPreview.DayOf(asked).IsRefused(out Refusal? why, out DateOnly day)) return Refusals.Of(why);
        if ((await photos.FindAsync(asked.Draft, asked.Photo, stop)).IsRefused(out why, out DraftPhoto? photo)) return Refusals.Of(why);
        Outcome<PreviewDraft.Shown> previewing = new PreviewDraft(desk).Run(new(asked.Text, day) { Photo = photo });
        return previewing.IsRefused(out why, out PreviewDraft.Shown? shown)
            ? Refusals.Of(why)
            : new TimedJson<PreviewJson>(PreviewJson.Of(shown), WebJson.Readable.PreviewJson, "preview");
    }
}
