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
/// <param name="Kept">Its page as the store keeps it; null where none was made.</param>
internal sealed record RunningNotices(IReadOnlyList<RunningNotice> All, string? Kept)
{
    private Rows? rows;
    private string head = "";

    /// <summary>Null where no page was made, or none that this program can start from.</summary>
    public KeptPage? LastMade => Kept is null ? null : KeptPageFile.Read(Kept);

    /// <returns>The notices; or ISSUE-EMPTY, ISSUE-PUBLISHED: its page is what went to press.</returns>
    /// <param name="bills">Null where nothing that is owed keeps a notice off the plate.</param>
    public static async Task<Outcome<RunningNotices>> ReadAsync(Work work, IssueId issue, NoticeBills? bills = null)
    {
        string head = await work.Ledger.HeadAsync(issue.Paper);
        Task<IReadOnlyDictionary<NoticeId, Revision>> opening = await work.Notices.OpenLatestOfAsync(issue);
        Rows rows = await Rows.ReadAsync(work, issue);
        if (rows.Listed.Count == 0) return new Refusal("ISSUE-EMPTY", $"{issue} 一期没有要刊的稿件") { Kind = RefusalKind.NotFound };
        IReadOnlyDictionary<NoticeId, NoticeQuote> told =
            bills is null ? new Dictionary<NoticeId, NoticeQuote>() : await work.Quotes.OfIssueAsync(issue);
        IEnumerable<Proof> approved = rows.Listed.SelectMany(listed => rows.Proofs[listed.Notice.Id].Where(proof =>
            proof.Revision == listed.Revision && proof.Answer is { Approved: true })).Distinct();
        IReadOnlyDictionary<Proof, ApprovedSetting> shown = await work.Proofs.SettingsAsync(issue, approved);
        IReadOnlyDictionary<NoticeId, Revision> latest = await opening;
        List<RunningNotice> running = [];
        foreach (ListedNotice listed in rows.Listed)
        {
            Revision revision = latest[listed.Notice.Id];
            Proof[] its = [.. rows.Proofs[listed.Notice.Id]];
            Dictionary<string, ApprovedSetting> settings = [];
            foreach (Proof proof in its)
                if (shown.TryGetValue(proof, out ApprovedSetting? setting)) settings[proof.SettingHash!] = setting;
            running.Add(new(
                listed.Notice, listed.Insertion,
                revision with { Content = Overrule.Apply(revision.Content, [.. rows.Overrules[listed.Notice.Id]]) },
                work.FingerprintOf(revision.Content.Text), its, [.. rows.Examinations[listed.Notice.Id]])
            {
                Settings = settings,
                Payments = [.. rows.Payments[listed.Notice.Id]],
                Bill = bills is null ? null : await bills.OfAsync(
                    work, listed.Notice, revision.Number, told.GetValueOrDefault(listed.Notice.Id), [.. rows.Payments[listed.Notice.Id]]),
            });
        }
        return new RunningNotices(running, await work.Issues.LayoutAsync(issue))
        {
            rows = rows, head = head,
        };
    }

    /// <summary>What an issue's plate was made of: what was printed in it, in the words that were printed.</summary>
    /// <exception cref="StorageException">NOTICE-ERASED: of one nobody can read the words any more.</exception>
    public static async Task<RunningNotices> ReadPrintedAsync(Work work, IssueId issue)
    {
        Rows rows = await Rows.ReadAsync(work, issue);
        ILookup<NoticeId, PrintedPlace> places = (await work.Issues.PlacesAsync(issue)).ToLookup(place => place.Notice);
        List<RunningNotice> printed = [];
        foreach (ListedNotice listed in rows.Listed.Where(one => one.Insertion.Published is not null && places.Contains(one.Notice.Id)))
        {
            NoticeId id = listed.Notice.Id;
            Revision revision = await work.Notices.RevisionAsync(id, places[id].First().Revision)
                ?? throw new InvalidOperationException($"What was printed of {id} is not there.");
            DateTimeOffset? ran = listed.Insertion.Published;
            Proof[] proofs = [.. rows.Proofs[id].Where(proof => proof.MadeAt <= ran)];
            printed.Add(new(
                listed.Notice, listed.Insertion,
                revision with { Content = Overrule.Apply(revision.Content, [.. rows.Overrules[id]]) },
                work.FingerprintOf(revision.Content.Text), proofs, [.. rows.Examinations[id]])
            {
                Settings = await SettingsAsync(work, revision, proofs),
            });
        }
        return new(printed, await work.Issues.LayoutAsync(issue));
    }

    /// <summary>One notice, whatever has become of it, by the insertion that comes next.</summary>
    /// <param name="bills">Null where nothing that is owed keeps a notice off the plate.</param>
    public static async Task<RunningNotice> ReadOneAsync(Work work, Notice notice, NoticeBills? bills)
    {
        Revision revision = await work.Notices.LatestAsync(notice.Id);
        IReadOnlyList<Proof> proofs = await work.Proofs.OfAsync(notice.Id);
        IReadOnlyList<Payment> payments = await work.Payments.OfAsync(notice.Id);
        return new(
            notice, notice.Next,
            revision with { Content = Overrule.Apply(revision.Content, await work.Judgements.OverrulesOfAsync(notice.Id)) },
            work.FingerprintOf(revision.Content.Text), proofs, await work.Judgements.ExaminationsOfAsync(notice.Id))
        {
            Settings = await SettingsAsync(work, revision, proofs),
            Payments = payments,
            Bill = bills is null ? null
                : await bills.OfAsync(work, notice, revision.Number, await work.Quotes.LastAsync(notice.Id), payments),
        };
    }

    private static async Task<IReadOnlyDictionary<string, ApprovedSetting>> SettingsAsync(
        Work work, Revision revision, IReadOnlyList<Proof> proofs)
    {
        Dictionary<string, ApprovedSetting> settings = [];
        foreach (Proof proof in proofs.Where(proof => proof.Revision == revision.Number && proof.Answer is { Approved: true }))
            if (proof.SettingHash is { } hash && await work.Proofs.SettingAsync(proof) is { } shown) settings[hash] = shown;
        return settings;
    }

    /// <summary>Whether nothing has changed since these were read that decides what runs and how: insertions, words, answers,
    /// judgements, payments.</summary>
    public async Task<bool> AreStillAsync(Work work, IssueId issue)
    {
        if (rows is null) throw new InvalidOperationException($"{issue} is in print.");
        return await work.Ledger.HeadAsync(issue.Paper) == head
            || (await Rows.ReadAsync(work, issue)).Told.SequenceEqual(rows.Told, StringComparer.Ordinal);
    }

    private sealed record Rows(
        IReadOnlyList<ListedNotice> Listed, ILookup<NoticeId, Proof> Proofs, ILookup<NoticeId, Examination> Examinations,
        ILookup<NoticeId, Overrule> Overrules, ILookup<NoticeId, Payment> Payments)
    {
        public static async Task<Rows> ReadAsync(Work work, IssueId issue) => new(
            [.. (await work.Notices.ListAsync(issue.Date, issue.Paper)).Where(listed => listed.Insertion.Withdrawn is null)],
            await work.Proofs.OfIssueAsync(issue), await work.Judgements.ExaminationsOfAsync(issue),
            await work.Judgements.OverrulesOfAsync(issue), await work.Payments.OfIssueAsync(issue));

        /// <summary>All that decides what runs and how, without the words themselves: those of a revision never change.</summary>
        public IReadOnlyList<string> Told => [.. Listed.Select(one => string.Join(' ',
            one.Notice.NameOf(one.Insertion), one.Insertion, one.Revision,
            string.Join(' ', Overrules[one.Notice.Id]),
            string.Join(' ', Proofs[one.Notice.Id].Select(proof => $"{proof.GlyphHash}{proof.Answer}")),
            string.Join(' ', Examinations[one.Notice.Id].Select(seen => seen.At)),
            string.Join(' ', Payments[one.Notice.Id].Select(paid => paid.Adds)), string.Join(' ', one.Notice.Insertions)))];
    }
}
