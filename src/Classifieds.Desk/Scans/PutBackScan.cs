using Classifieds.Desk.Drafts;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Scans;

namespace Classifieds.Desk.Scans;

/// <summary>放回扫描件: one that was taken off a draft a moment ago is with it again.</summary>
public sealed class PutBackScan(Workbench desk)
{
    /// <param name="Draft">As typed.</param>
    public sealed record Request(string Draft, string Mark);

    /// <remarks>What was put back already is answered alike.</remarks>
    /// <returns>The scan, without what it shows; or DRAFT-UNKNOWN, DRAFT-TAKEN, SCAN-MOST, SCAN-UNKNOWN.</returns>
    public async Task<Outcome<SheetScan>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Draft).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.NoteStoreAsync<SheetScan>(async notes =>
        {
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            if (draft.TakenAs is not null) return DraftBounds.Taken(draft);
            IReadOnlyList<SheetScan> there = await notes.Scans.OfAsync(id);
            if (there.FirstOrDefault(scan => scan.Mark == request.Mark) is { } again) return again;
            if (there.Count >= SheetScan.Most) return AttachScan.TooMany();
            await notes.Scans.PutBackAsync(id, request.Mark, desk.Clock.GetUtcNow() - DetachScan.Kept);
            return (await notes.Scans.OfAsync(id)).FirstOrDefault(scan => scan.Mark == request.Mark) is { } back
                ? back : new Refusal("SCAN-UNKNOWN", "去掉超过十分钟，放不回了，请重新附上") { Kind = RefusalKind.NotFound };
        }, stop);
    }
}
