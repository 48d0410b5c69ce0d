using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>草稿清单: what is being typed at this desk, the last changed first.</summary>
public sealed class ListDrafts(Workbench desk)
{
    public sealed record Request
    {
        /// <summary>Whether those are asked for that were thrown away and can be put back.</summary>
        public bool AreDiscarded { get; init; }
    }

    public Task<Outcome<IReadOnlyList<NoticeDraft>>> RunAsync(Request request, CancellationToken stop) =>
        desk.ReadStoreAsync<IReadOnlyList<NoticeDraft>>(async work => Outcome.Of(
            request.AreDiscarded
                ? await work.Drafts.DiscardedAsync(desk.Clock.GetUtcNow() - DiscardDraft.Kept)
                : await work.Drafts.OpenAsync()), stop);
}
