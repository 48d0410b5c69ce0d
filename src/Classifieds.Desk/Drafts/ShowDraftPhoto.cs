using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>看草稿的照片.</summary>
public sealed class ShowDraftPhoto(Workbench desk)
{
    /// <param name="Id">Of the draft, as typed.</param>
    public sealed record Request(string Id);

    /// <returns>The photograph, null where none came with it; or DRAFT-UNKNOWN.</returns>
    public async Task<Outcome<DraftPhoto?>> RunAsync(Request request, CancellationToken stop)
    {
        if (DraftBounds.Named(request.Id).IsRefused(out Refusal? why, out DraftId? id)) return why;
        return await desk.ReadStoreAsync<DraftPhoto?>(async work => Outcome.Of(await work.Drafts.PhotoOfAsync(id)), stop);
    }
}
