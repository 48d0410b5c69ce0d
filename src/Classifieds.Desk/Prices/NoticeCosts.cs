using Classifieds.Desk.Papers;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;

namespace Classifieds.Desk.Prices;

/// <summary>What stored notices cost: all their runs, by the rate card of their paper, as they stand.</summary>
internal sealed class NoticeCosts(Workbench desk)
{
    /// <summary>What a notice costs now, beside what its customer was told last.</summary>
    /// <param name="by">Who asks.</param>
    /// <returns>The cost; or NOTICE-UNPRICED where it cannot be set, and why paper or catalogue cannot be had.</returns>
    public async Task<Outcome<NoticeCost>> OfAsync(Work work, Notice notice, string by)
    {
        if (desk.Paper(notice.Issue.Paper.ToString()).IsRefused(out Refusal? why, out OpenedPaper? paper)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        Revision revision = await work.Notices.LatestAsync(notice.Id);
        if (Basis(notice.Id, revision.Content, paper, catalogue).IsRefused(out why, out PriceBasis? basis)) return why;
        NoticeQuote? told = await work.Quotes.LastAsync(notice.Id);
        RateCard rates = paper.Paper.Rates;
        PricedRun[] runs = Runs(notice, told, await work.Proofs.OfAsync(notice.Id), rates);
        DateTimeOffset now = desk.Clock.GetUtcNow();
        Quote quote = rates.Quote(basis, runs, await FreeAsync(work, notice, revision));
        var reckoned = new NoticeQuote(
            notice.Id, revision.Number, work.FingerprintOf(revision.Content.Text), basis, runs, quote, now, by);
        // For what has not changed the price that was told stands.
        return new NoticeCost(told, told is not null && told.IsFor(reckoned) ? told : reckoned);
    }

    /// <summary>What a notice costs that is being taken: nobody was told anything yet. Any thread may ask.</summary>
    /// <param name="first">Revision 1.</param>
    /// <param name="words">Keyed hash of its house text.</param>
    /// <param name="free">As <see cref="FreeAsync"/> answers; null for what is no correction.</param>
    /// <returns>Null where it cannot be set yet.</returns>
    public static NoticeQuote? OfNew(
        Notice notice, Revision first, string words, OpenedPaper paper, Catalogue catalogue, string? free)
    {
        if (NoticePrice.BasisOf(first.Content, paper, catalogue) is not { } basis) return null;
        PricedRun[] runs = Runs(notice, null, [], paper.Paper.Rates);
        Quote quote = paper.Paper.Rates.Quote(basis, runs, free);
        return new(notice.Id, first.Number, words, basis, runs, quote, first.MadeAt, first.MadeBy);
    }

    /// <summary>报价: keeps what the notice costs now as what its customer was told, unless that stands already. The caller writes the
    /// ledger.</summary>
    /// <returns>As <see cref="OfAsync"/>.</returns>
    public async Task<Outcome<NoticeCost>> TellAsync(Work work, Notice notice, string by)
    {
        if ((await OfAsync(work, notice, by)).IsRefused(out Refusal? why, out NoticeCost? cost)) return why;
        if (!cost.Stands) await work.Quotes.AddAsync(cost.Now);
        return cost;
    }

    /// <returns>Or NOTICE-UNPRICED.</returns>
    private static Outcome<PriceBasis> Basis(NoticeId id, CheckedNotice content, OpenedPaper paper, Catalogue catalogue) =>
        NoticePrice.BasisOf(content, paper, catalogue) is { } basis
            ? basis
            : new Refusal("NOTICE-UNPRICED", $"稿件 {id} 现在还排不出来，不能计价，请先改稿") { Kind = RefusalKind.Conflict };

    private static PricedRun[] Runs(Notice notice, NoticeQuote? told, IReadOnlyList<Proof> proofs, RateCard rates)
    {
        DateOnly ordered = BeijingTime.DayOf(notice.Received);
        return
        [
            // What makes another run good has been paid with it.
            .. notice.Insertions.Where(one => one.MakesGood is null).OrderBy(one => one.Number).Select(one => new PricedRun(
                one.Number, one.Issue.Date)
            {
                IsRush = told?.Runs.FirstOrDefault(run => run.Number == one.Number && run.Date == one.Issue.Date)?.IsRush
                    ?? rates.IsRush(OrderedOn(one), one.Issue.Date),
                End = one.Withdrawn is not { } gone ? RunEnd.Runs
                    : one.Missed is not null ? RunEnd.CancelledBefore // the paper did not run it: no fee for that
                    : proofs.Any(proof => proof.MadeAt < gone.At) ? RunEnd.CancelledAfter
                    : RunEnd.CancelledBefore,
                // What ran before anybody was told a price, or before it was kept here at all, is owed nothing for.
                Kept = (one.Published ?? notice.MadeGoodBy(one)?.Published) is null ? null : told?.Quote.ShareOf(one.Number) ?? 0,
            }),
        ];

        // A run that nobody was told a price for was ordered when the notice last changed: moved, or added to the others.
        DateOnly OrderedOn(Insertion one) => told is null ? ordered : BeijingTime.DayOf(notice.Changed);
    }

    /// <summary>更正免费: once for a notice, and only where its manuscript proves that the paper erred.</summary>
    public static async Task<string?> FreeAsync(Work work, Notice notice, Revision correction)
    {
        if (notice.Corrects is not { } corrected || await work.Notices.FindAsync(corrected) is not { } wrong) return null;
        foreach (Notice other in await work.Notices.CorrectionsOfAsync(corrected))
        {
            if (other.Id == notice.Id) break;
            if (await work.Quotes.LastAsync(other.Id) is { } told
                && told.Quote.Lines.Any(line => line.Kind == QuoteLineKind.FreeCorrection)) return null;
        }
        // What it was can no longer be read, and so proves nothing.
        if (await work.Erasures.IsErasedAsync(corrected)) return null;
        Revision received = await work.Notices.RevisionAsync(corrected, 1)
            ?? throw new InvalidOperationException($"{corrected} has no words.");
        Revision ran = await RanAsync(work, wrong);
        return FreeCorrection.Proof(received.Content.Manuscript, ran.Content.Text, correction.Content.Text);
    }

    // The words of the run that was printed last: later ones may be for runs that are still to come.
    private static async Task<Revision> RanAsync(Work work, Notice wrong)
    {
        foreach (Insertion one in wrong.Insertions.Where(one => one.Published is not null).OrderByDescending(one => one.Issue.Date))
        {
            PrintedPlace? place = (await work.Issues.PlacesAsync(one.Issue)).FirstOrDefault(place => place.Notice == wrong.Id);
            if (place is not null && await work.Notices.RevisionAsync(wrong.Id, place.Revision) is { } printed) return printed;
        }
        return await work.Notices.LatestAsync(wrong.Id);
    }
}
