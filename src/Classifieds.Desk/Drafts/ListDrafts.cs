using Classifieds.Domain.Drafts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Drafts;

/// <summary>草稿清单: what is being typed at this desk, the last changed first.</summary>
public sealed class ListDrafts(Workbench desk)
{
    public sealed record Request;

    public Task<Outcome<IReadOnlyList<NoticeDraft>>> RunAsync(Request request, CancellationToken stop) =>
        desk.ReadStoreAsync<IReadOnlyList<NoticeDraft>>(async work => Outcome.Of(await work.Drafts.OpenAsync()), stop);
}
