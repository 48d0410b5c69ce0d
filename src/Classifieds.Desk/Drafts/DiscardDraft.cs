using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>删草稿: nothing becomes of it; for a day it can be put back.</summary>
public sealed class DiscardDraft(Workbench desk)
{
    /// <summary>So long its words are kept.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <param name="Id">As typed.</param>
    public sealed record Request(string Id);

    /// <returns>The draft as it was; or DRAFT-UNKNOWN, DRAFT-TAKEN.</returns>
    public async Task<Outcome<NoticeDraft>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.NoteStoreAsync<NoticeDraft>(async notes =>
        {
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            if (draft.TakenAs is not null) return DraftBounds.Taken(draft);
            DateTimeOffset now = desk.Clock.GetUtcNow();
            await notes.Drafts.ForgetDiscardedAsync(now - Kept);
            return await notes.Drafts.DiscardAsync(id, now) ? draft : DraftBounds.Unknown();
        }, stop);
    }
}
