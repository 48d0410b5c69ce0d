using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>删草稿: nothing becomes of it.</summary>
public sealed class DiscardDraft(Workbench desk)
{
    /// <param name="Id">As typed.</param>
    public sealed record Request(string Id);

    /// <returns>What was in it, so that it can be put back; or DRAFT-UNKNOWN, DRAFT-TAKEN.</returns>
    public async Task<Outcome<NoticeDraft>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.NoteStoreAsync<NoticeDraft>(async notes =>
        {
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            if (draft.TakenAs is not null) return DraftBounds.Taken(draft);
            await notes.Drafts.DeleteAsync(id);
            return draft;
        }, stop);
    }
}
