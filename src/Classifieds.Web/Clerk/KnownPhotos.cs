using System.Collections.Concurrent;
using Classifieds.Desk;
using Classifieds.Desk.Drafts;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Clerk;

/// <summary>The photographs of the drafts that are being typed, asked of the store once and not at each key.</summary>
internal sealed class KnownPhotos(Workbench desk)
{
    // Each is a megabyte or two.
    private const int MostKept = 20;

    private readonly ConcurrentDictionary<string, DraftPhoto> known = new(StringComparer.Ordinal);

    /// <param name="mark">Of the photograph that the page shows; empty for none.</param>
    /// <returns>Null where it shows none, or the draft has another by now.</returns>
    public async Task<Outcome<DraftPhoto?>> FindAsync(string draft, string mark, CancellationToken stop)
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
