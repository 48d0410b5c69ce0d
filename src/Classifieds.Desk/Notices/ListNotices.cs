using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Notices;

/// <summary>稿件清单: what the store holds, issue by issue, in the order it came in.</summary>
public sealed class ListNotices(Workbench desk)
{
    /// <summary>Which notices are asked for.</summary>
    /// <param name="Issue">Null for all issues.</param>
    /// <param name="Paper">Null for all papers.</param>
    public sealed record Request(DateOnly? Issue, string? Paper);

    /// <summary>One insertion of the list.</summary>
    /// <param name="Revision">The number of its latest revision.</param>
    /// <param name="Printed">Its printed text, identifiers of persons masked.</param>
    public sealed record Item(Notice Notice, Insertion Insertion, int Revision, string Printed);

    public Task<Outcome<IReadOnlyList<Item>>> RunAsync(Request request, CancellationToken stop) =>
        desk.ReadStoreAsync<IReadOnlyList<Item>>(async work =>
        {
            PaperId? paper = null;
            if (request.Paper is not null && !PaperId.TryParse(request.Paper,
                out paper)) return Array.Empty<Item>(); // no notice can run in it
            return (Item[])
            [
                .. (await work.Notices.ListAsync(request.Issue, paper)).Select(listed =>
                new Item(listed.Notice, listed.Insertion, listed.Revision, listed.Printed)),
            ];
        }, stop);
}
