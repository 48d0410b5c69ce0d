using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>看草稿: one draft as it was saved last; one that was taken in has no words any more.</summary>
public sealed class ShowDraft(Workbench desk)
{
    /// <param name="Id">As typed.</param>
    public sealed record Request(string Id);

    /// <returns>The draft; or DRAFT-UNKNOWN.</returns>
    public async Task<Outcome<NoticeDraft>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.ReadStoreAsync<NoticeDraft>(
            async work => await work.Drafts.FindAsync(id) is { } draft ? draft : DraftBounds.Unknown(), stop);
    }
}
