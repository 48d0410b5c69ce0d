using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>稿件清单: what the store holds, issue by issue, in the order it came in.</summary>
public sealed class ListNotices(StoreSetting store)
{
    /// <summary>One notice of the list.</summary>
    /// <param name="Revision">The number of its latest revision.</param>
    /// <param name="Printed">Its printed text, identifiers of persons masked.</param>
    public sealed record Item(Notice Notice, int Revision, string Printed);

    /// <param name="issue">Null for all issues.</param>
    /// <param name="paper">Null for all papers.</param>
    public Task<Outcome<IReadOnlyList<Item>>> RunAsync(DateOnly? issue, string? paper, CancellationToken stop) =>
        paper is null ? RunAsync(issue, (PaperId?)null, stop)
        : PaperId.TryParse(paper, out PaperId? of) ? RunAsync(issue, of, stop)
        : Task.FromResult<Outcome<IReadOnlyList<Item>>>(Array.Empty<Item>());

    private Task<Outcome<IReadOnlyList<Item>>> RunAsync(DateOnly? issue, PaperId? paper, CancellationToken stop) =>
        OpenStore.UseAsync<IReadOnlyList<Item>>(store, mayMake: false, database => database.ReadAsync<Outcome<IReadOnlyList<Item>>>(
            async work => (Item[])[.. (await work.Notices.ListAsync(issue, paper))
                .Select(listed => new Item(listed.Notice, listed.Revision, listed.Printed))], stop), stop);
}
