using Classifieds.Domain.Drafts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>新稿: a draft to type in.</summary>
public sealed class StartDraft(Workbench desk)
{
    // A taken draft's name is kept so long for whoever asks again whether it was taken.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(7);

    public sealed record Request
    {
        public required DraftContent Content { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The draft; or DRAFT-LONG, and what a person may be refused with.</returns>
    public Task<Outcome<NoticeDraft>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<NoticeDraft>(async notes =>
    {
        if (DraftBounds.Check(request.Content).IsRefused(out Refusal? why)) return why;
        var draft = new NoticeDraft(DraftId.New(), 1, request.Content, request.By.Name, desk.Clock.GetUtcNow());
        await notes.Drafts.ForgetTakenAsync(draft.ChangedAt - Remembered);
        await notes.Drafts.ForgetDiscardedAsync(draft.ChangedAt - DiscardDraft.Kept);
        await notes.Drafts.AddAsync(draft);
        return draft;
    }, stop);
}
