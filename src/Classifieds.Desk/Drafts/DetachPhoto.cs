using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>去掉照片: a draft has none any more.</summary>
public sealed class DetachPhoto(Workbench desk)
{
    /// <param name="Id">Of the draft, as typed.</param>
    public sealed record Request(string Id);

    /// <returns>The photograph that it had, null where it had none; or DRAFT-UNKNOWN, DRAFT-TAKEN.</returns>
    public async Task<Outcome<DraftPhoto?>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.NoteStoreAsync<DraftPhoto?>(async notes =>
        {
            if (await notes.Drafts.FindAsync(id) is not { } draft) return DraftBounds.Unknown();
            if (draft.TakenAs is not null) return DraftBounds.Taken(draft);
            DraftPhoto? had = await notes.Drafts.PhotoOfAsync(id);
            await notes.Drafts.DropPhotoAsync(id);
            return Outcome.Of(had);
        }, stop);
    }
}
