using Classifieds.Desk.Drafts;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Scans;

/// <summary>去掉扫描件: of a draft alone; what a notice was taken with stays with it. For some minutes it may be put back.</summary>
public sealed class DetachScan(Workbench desk)
{
    /// <summary>So long one that was taken off may be put back; then it is gone as soon as anything is typed at the desk.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <param name="Draft">As typed.</param>
    public sealed record Request(string Draft, string Mark);

    /// <returns>Whether there was one; or DRAFT-UNKNOWN, DRAFT-TAKEN.</returns>
    public async Task<Outcome<bool>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Draft).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.NoteStoreAsync<bool>(async notes =>
        {
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            if (draft.TakenAs is not null) return DraftBounds.Taken(draft);
            DateTimeOffset now = desk.Clock.GetUtcNow();
            await notes.Scans.ForgetDroppedAsync(now - Kept);
            return await notes.Scans.DropAsync(id, request.Mark, now);
        }, stop);
    }
}
