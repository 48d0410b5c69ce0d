using System.Collections.Concurrent;
using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.Drafts;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Shared;

namespace Classifieds.Web.Clerk;

/// <summary>The photographs of the drafts that are being typed, asked of the store once and not at each key.</summary>
internal sealed class KnownPhotos(Workbench desk)
{
    // Each is a megabyte or two.
    private const int MostKept = 20;

    private readonly ConcurrentDictionary<string, DraftPhoto> known = new(StringComparer.Ordinal);

    /// <returns>What is to be previewed, with the photograph that the page shows; or PREVIEW-ASKED, and why the store cannot be had.
    /// </returns>
    public async Task<Outcome<PreviewDraft.Request>> WithItsPhotoAsync(AskedPreview asked, CancellationToken stop)
    {
        if (AskedPreview.DayOf(asked).IsRefused(out Refusal? why, out DateOnly day)) return why;
        if ((await FindAsync(asked.Draft, asked.Photo, stop)).IsRefused(out why, out DraftPhoto? photo)) return why;
        return new PreviewDraft.Request(asked.Text, day) { Photo = photo };
    }

    // Null where the page shows none, or the draft has another by now.
    private async Task<Outcome<DraftPhoto?>> FindAsync(string draft, string mark, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(mark)) return Outcome.Of<DraftPhoto?>(null);
        if (known.TryGetValue($"{draft}/{mark}", out DraftPhoto? kept)) return kept;
        Outcome<DraftPhoto?> showing = await new ShowDraftPhoto(desk).RunAsync(new(draft), stop);
        if (showing.IsRefused(out Refusal? why, out DraftPhoto? photo)) return why;
        if (photo?.Mark != mark) return Outcome.Of<DraftPhoto?>(null);
        if (known.Count >= MostKept) known.Clear();
        known[$"{draft}/{mark}"] = photo;
        return photo;
    }
}
