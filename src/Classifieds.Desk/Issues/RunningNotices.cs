using Classifieds.Desk.Pages;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;
using Classifieds.Storage.Notices;

namespace Classifieds.Desk.Issues;

/// <summary>What an issue's page is made of: what is to run in it, and how its page was made last.</summary>
/// <param name="All">Every insertion that is not withdrawn, in the order its notice came in.</param>
/// <param name="LastMade">Null where no page was made, or none that this program can start from.</param>
internal sealed record RunningNotices(IReadOnlyList<RunningNotice> All, KeptPage? LastMade)
{
    /// <returns>The notices; or ISSUE-EMPTY, ISSUE-PUBLISHED: its page is what went to press.</returns>
    /// <param name="bills">Null where nothing that is owed keeps a notice off the plate.</param>
    public static async Task<Outcome<RunningNotices>> ReadAsync(Work work, IssueId issue, NoticeBills? bills = null)
    {
        IReadOnlyDictionary<NoticeId, Revision> latest = await work.Notices.LatestOfAsync(issue);
        ILookup<NoticeId, Proof> proofs = await work.Proofs.OfIssueAsync(issue);
        ILookup<NoticeId, Examination> examinations = await work.Judgements.ExaminationsOfAsync(issue);
        ILookup<NoticeId, Overrule> overrules = await work.Judgements.OverrulesOfAsync(issue);
        ILookup<NoticeId, Payment> payments = await work.Payments.OfIssueAsync(issue);
        IReadOnlyDictionary<NoticeId, NoticeQuote> told =
            bills is null ? new Dictionary<NoticeId, NoticeQuote>() : await work.Quotes.OfIssueAsync(issue);
        List<RunningNotice> running = [];
        foreach (ListedNotice listed in await ListAsync(work, issue))
        {
            Revision revision = latest[listed.Notice.Id];
            Proof[] its = [.. proofs[listed.Notice.Id]];
            Dictionary<string, ApprovedSetting> settings = [];
            foreach (Proof proof in its.Where(proof => proof.Revision == revision.Number && proof.Answer is { Approved: true }))
                if (proof.SettingHash is { } hash && await work.Proofs.SettingAsync(proof) is { } shown) settings[hash] = shown;
            running.Add(new(
                listed.Notice, listed.Insertion,
                revision with { Content = Overrule.Apply(revision.Content, [.. overrules[listed.Notice.Id]]) },
                work.FingerprintOf(revision.Content.Text), its, [.. examinations[listed.Notice.Id]])
            {
                Settings = settings,
                Payments = [.. payments[listed.Notice.Id]],
                Bill = bills is null ? null : await bills.OfAsync(
                    work, listed.Notice, revision.Number, told.GetValueOrDefault(listed.Notice.Id), [.. payments[listed.Notice.Id]]),
            });
        }
        if (running.Count == 0) return new Refusal("ISSUE-EMPTY", $"{issue} 一期没有要刊的稿件") { Kind = RefusalKind.NotFound };
        return new RunningNotices(running, await work.Issues.LayoutAsync(issue) is { } kept ? KeptPageFile.Read(kept) : null);
    }

    /// <summary>Whether nothing has changed since these were read that decides what runs and how: insertions, words, answers,
    /// judgements, payments.</summary>
    public async Task<bool> AreStillAsync(Work work, IssueId issue) =>
        !(await ReadAsync(work, issue)).IsRefused(out _, out RunningNotices? now)
        && now.All.Select(Told).SequenceEqual(All.Select(Told), StringComparer.Ordinal);

    private static string Told(RunningNotice one) => string.Join(' ',
        one.Name, one.Insertion, one.Revision.Number, one.Revision.Content.HasErrors,
        string.Join(' ', one.Proofs.Select(proof => $"{proof.GlyphHash}{proof.Answer}")), string.Join(' ', one.Examinations.Select(seen =>
            seen.At)), string.Join(' ', one.Payments.Select(paid => paid.Adds)), string.Join(' ', one.Notice.Insertions));

    private static async Task<IEnumerable<ListedNotice>> ListAsync(Work work, IssueId issue) =>
        (await work.Notices.ListAsync(issue.Date, issue.Paper)).Where(listed => listed.Insertion.Withdrawn is null);
}
