using Classifieds.Desk.Prices;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;
using Classifieds.Storage;

namespace Classifieds.Desk.Payments;

/// <summary>The bills of notices as they stand: what they cost, beside what was paid for them.</summary>
internal sealed class NoticeBills(Workbench desk)
{
    /// <summary>The bill of a notice for which money is to be taken or given: what it says is from now on what the customer was told. The
    /// caller writes the ledger.</summary>
    /// <returns>The bill; or NOTICE-RETURNED: what has errors is quoted nothing; or why its price cannot be told.</returns>
    public async Task<Outcome<NoticeBill>> TellAsync(Work work, Notice notice, string by)
    {
        if (await ReturnedAsync(work, notice) is { } returned) return returned;
        if ((await new NoticeCosts(desk).TellAsync(work, notice, by)).IsRefused(out Refusal? why, out NoticeCost? cost)) return why;
        return new NoticeBill(notice, cost.Now.Quote, await work.Payments.OfAsync(notice.Id));
    }

    /// <summary>The bills for those who only look: what cannot be told is left out, and stops nothing.</summary>
    /// <param name="notices">Each with the number of its latest revision.</param>
    /// <returns>Of every notice where the desk takes payment; else of those of which some was noted.</returns>
    public async Task<IReadOnlyDictionary<NoticeId, NoticeBill>> OfAsync(Work work, IEnumerable<(Notice Notice, int Latest)> notices)
    {
        Dictionary<NoticeId, NoticeBill> bills = [];
        IReadOnlySet<NoticeId> noted = await work.Payments.PaidNoticesAsync();
        foreach ((Notice notice, int latest) in notices.DistinctBy(one => one.Notice.Id))
        {
            if (desk.Payment != PaymentRule.Required && !noted.Contains(notice.Id)) continue;
            try
            {
                NoticeQuote? told = await work.Quotes.LastAsync(notice.Id);
                if (await OfAsync(work, notice, latest, told, await work.Payments.OfAsync(notice.Id)) is { } bill) bills[notice.Id] = bill;
            }
            catch (StorageException)
            {
                // Its damage is told where its words are asked for.
            }
        }
        return bills;
    }

    /// <summary>The bill that says whether a notice is paid, without setting it anew where it stands as its customer was told.</summary>
    /// <param name="latest">The number of its latest revision.</param>
    /// <param name="told">What its customer was told last; null = nothing.</param>
    /// <returns>Null where its price cannot be told.</returns>
    public async Task<NoticeBill?> OfAsync(Work work, Notice notice, int latest, NoticeQuote? told, IReadOnlyList<Payment> payments)
    {
        if (told is not null && told.Revision == latest && IsOfRuns(told, notice)) return new NoticeBill(notice, told.Quote, payments);
        return (await new NoticeCosts(desk).OfAsync(work, notice, "")).IsRefused(out _, out NoticeCost? cost)
            ? null
            : new NoticeBill(notice, cost.Now.Quote, payments);
    }

    // What was withdrawn since, or before the sheet went out, costs otherwise.
    private static bool IsOfRuns(NoticeQuote told, Notice notice) =>
        notice.Insertions.All(one => one.Withdrawn is null) && told.Runs.All(run => run.End == RunEnd.Runs)
        && told.Runs.Select(run => (run.Number, run.Date)).SequenceEqual(
            notice.Insertions.OrderBy(one => one.Number).Select(one => (one.Number, one.Issue.Date)));

    private static async Task<Refusal?> ReturnedAsync(Work work, Notice notice)
    {
        Revision latest = await work.Notices.LatestAsync(notice.Id);
        if (!latest.Content.HasErrors) return null;
        CheckedNotice content = Overrule.Apply(latest.Content, await work.Judgements.OverrulesOfAsync(notice.Id));
        if (!content.HasErrors) return null;
        return new("NOTICE-RETURNED", $"稿件 {notice.Id} 还有错误，没有报价，请改稿，或由审核员放行")
        {
            Kind = RefusalKind.Conflict, Findings = [.. content.Findings.Where(finding => finding.Severity == Severity.Error)],
        };
    }
}
