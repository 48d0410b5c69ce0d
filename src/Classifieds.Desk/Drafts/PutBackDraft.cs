using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>放回草稿: one that was thrown away is as it was.</summary>
public sealed class PutBackDraft(Workbench desk)
{
    /// <param name="Id">As typed.</param>
    public sealed record Request(string Id);

    /// <remarks>What was put back already is answered alike.</remarks>
    /// <returns>The draft; or DRAFT-UNKNOWN, DRAFT-TAKEN.</returns>
    public async Task<Outcome<NoticeDraft>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.NoteStoreAsync<NoticeDraft>(async notes =>
        {
            await notes.Drafts.PutBackAsync(id, desk.Clock.GetUtcNow() - DiscardDraft.Kept);
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            return draft.TakenAs is null ? draft : DraftBounds.Taken(draft);
        }, stop);
    }
}
