using Classifieds.Desk.Pages;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Notices;

namespace Classifieds.Desk.Issues;

/// <summary>What an issue's page is made of: the notices that run, and how its page was made last.</summary>
/// <param name="Revisions">The latest of each notice that is neither held nor withdrawn, in the order they came in.</param>
/// <param name="Proofed">Which of them, by their place in the list, stand as they were proofed: a proof went out, or they were approved.</param>
/// <param name="LastMade">Null where no page was made, or none that this program can start from.</param>
internal sealed record RunningNotices(IReadOnlyList<Revision> Revisions, IReadOnlySet<int> Proofed, KeptPage? LastMade)
{
    public IReadOnlyList<string> Ids => [.. Revisions.Select(revision => revision.Notice.ToString())];

    /// <returns>The notices, or ISSUE-EMPTY.</returns>
    public static async Task<Outcome<RunningNotices>> ReadAsync(Work work, IssueId issue)
    {
        List<Revision> running = [];
        HashSet<int> proofed = [];
        foreach (ListedNotice listed in await ListAsync(work, issue))
        {
            Revision revision = await work.Notices.RevisionAsync(listed.Notice.Id, listed.Revision)
                ?? throw new InvalidOperationException($"Notice {listed.Notice.Id} lacks revision {listed.Revision}.");
            bool isSettled = listed.Notice.State is NoticeState.Approved or NoticeState.Published;
            if (isSettled || (await work.Proofs.OfAsync(revision.Notice)).Any(proof => proof.Revision == revision.Number)) proofed.Add(running.Count);
            running.Add(revision);
        }
        if (running.Count == 0) return new Refusal("ISSUE-EMPTY", $"{issue} 一期没有要刊的稿件") { Kind = RefusalKind.NotFound };
        return new RunningNotices(running, proofed, await work.Issues.LayoutAsync(issue) is { } kept ? KeptPageFile.Read(kept) : null);
    }

    /// <summary>Whether the same notices run, in the same words, as when these were read.</summary>
    public async Task<bool> AreStillAsync(Work work, IssueId issue) =>
        (await ListAsync(work, issue)).Select(listed => (listed.Notice.Id, listed.Revision))
            .SequenceEqual(Revisions.Select(revision => (revision.Notice, revision.Number)));

    private static async Task<IEnumerable<ListedNotice>> ListAsync(Work work, IssueId issue) =>
        (await work.Notices.ListAsync(issue.Date, issue.Paper)).Where(listed => listed.Notice.State is not (NoticeState.Held or NoticeState.Withdrawn));
}
