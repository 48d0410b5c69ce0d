using Classifieds.Desk.Pages;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Storage.Notices;

namespace Classifieds.Desk.Issues;

/// <summary>What an issue's page is made of: the notices that run, and how its page was made last.</summary>
/// <param name="All">Those that are neither held nor withdrawn, in the order they came in.</param>
/// <param name="LastMade">Null where no page was made, or none that this program can start from.</param>
internal sealed record RunningNotices(IReadOnlyList<RunningNotice> All, KeptPage? LastMade)
{
    public IReadOnlyList<string> Ids => [.. All.Select(running => running.Notice.Id.ToString())];

    /// <returns>The notices, or ISSUE-EMPTY.</returns>
    public static async Task<Outcome<RunningNotices>> ReadAsync(Work work, IssueId issue)
    {
        IReadOnlyDictionary<NoticeId, Revision> latest = await work.Notices.LatestOfAsync(issue);
        ILookup<NoticeId, Proof> proofs = await work.Proofs.OfIssueAsync(issue);
        List<RunningNotice> running = [];
        foreach (ListedNotice listed in await ListAsync(work, issue))
        {
            Revision revision = latest[listed.Notice.Id];
            Proof[] its = [.. proofs[listed.Notice.Id]];
            Dictionary<string, ApprovedSetting> settings = [];
            foreach (Proof proof in its.Where(proof => proof.Revision == revision.Number && proof.Answer is { Approved: true }))
                if (proof.SettingHash is { } hash && await work.Proofs.SettingAsync(proof) is { } shown) settings[hash] = shown;
            running.Add(new(listed.Notice, revision, work.FingerprintOf(revision.Content.Text), its) { Settings = settings });
        }
        if (running.Count == 0) return new Refusal("ISSUE-EMPTY", $"{issue} 一期没有要刊的稿件") { Kind = RefusalKind.NotFound };
        return new RunningNotices(running, await work.Issues.LayoutAsync(issue) is { } kept ? KeptPageFile.Read(kept) : null);
    }

    /// <summary>Whether the same notices run, in the same words and with the same answers to their proofs, as when these were read.</summary>
    public async Task<bool> AreStillAsync(Work work, IssueId issue)
    {
        ILookup<NoticeId, Proof> proofs = await work.Proofs.OfIssueAsync(issue);
        return (await ListAsync(work, issue)).Select(listed => (listed.Notice.Id, listed.Revision, Answers(proofs[listed.Notice.Id])))
            .SequenceEqual(All.Select(running => (running.Notice.Id, running.Revision.Number, Answers(running.Proofs))));
    }

    private static string Answers(IEnumerable<Proof> proofs) =>
        string.Join(' ', proofs.Where(proof => proof.Answer is not null).Select(proof => $"{proof.GlyphHash}{proof.Answer}"));

    private static async Task<IEnumerable<ListedNotice>> ListAsync(Work work, IssueId issue) =>
        (await work.Notices.ListAsync(issue.Date, issue.Paper)).Where(listed => listed.Notice.State is not (NoticeState.Held or NoticeState.Withdrawn));
}
