using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Domain.Calendar;
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
        if (!IsoDate.TryRead(asked.Day, out DateOnly day) || asked.Text.Length > NoticeDraft.MostUnits)
            return Refusals.Of(new("PREVIEW-ASKED", "送来的底稿或日期读不懂") { Kind = RefusalKind.Usage });
        if ((await photos.FindAsync(asked.Draft, asked.Photo, stop)).IsRefused(out Refusal? why, out DraftPhoto? photo))
            return Refusals.Of(why);
        Outcome<PreviewDraft.Shown> previewing = new PreviewDraft(desk).Run(new(asked.Text, day) { Photo = photo });
        return previewing.IsRefused(out why, out PreviewDraft.Shown? shown)
            ? Refusals.Of(why)
            : new TimedJson<PreviewJson>(PreviewJson.Of(shown), WebJson.Readable.PreviewJson, "preview");
    }
}
