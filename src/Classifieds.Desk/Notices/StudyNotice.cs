using Classifieds.Desk.Checks;
using Classifieds.Desk.Issues;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Proofs;

namespace Classifieds.Desk.Notices;

/// <summary>看全: everything that decides about one notice: its words as judged, its proofs, and what each insertion still lacks.</summary>
public sealed class StudyNotice(Workbench desk)
{
    /// <param name="Id">As typed; the insertion that it may name does not matter.</param>
    public sealed record Request(string Id)
    {
        /// <summary>Who asks, by name; null where it does not matter whether the ledger has it.</summary>
        public string? Reader { get; init; }

        /// <summary>Whether its bill is asked for, also where nothing is kept off the plate by what is owed.</summary>
        public bool WithBill { get; init; }
    }

    /// <param name="Missing">What keeps it off the plate; empty: it may run, or has run.</param>
    public sealed record Run(Insertion Insertion, string Name, IReadOnlyList<Refusal> Missing);

    /// <param name="Revision">The latest, with what was overruled told as such.</param>
    /// <param name="Proofs">Oldest first.</param>
    /// <param name="Examinations">Oldest first.</param>
    /// <param name="Corrections">Notices that correct it.</param>
    public sealed record Studied(
        Notice Notice, Revision Revision, Approval Approval, IReadOnlyList<Run> Runs, IReadOnlyList<Proof> Proofs,
        IReadOnlyList<Examination> Examinations, IReadOnlyList<Notice> Corrections)
    {
        /// <summary>As it would be printed now; nothing in it where it cannot be set.</summary>
        public required PreviewNotice.Preview Preview { get; init; }

        /// <summary>Every name, number, amount and date, numbers by their joints.</summary>
        public required IReadOnlyList<ReadProofAloud.Line> ReadBack { get; init; }

        /// <summary>What the desk calls its kind.</summary>
        public required string KindTitle { get; init; }

        /// <summary>Whether the ledger has it that who asks has read the manuscript of this revision today.</summary>
        public bool IsRead { get; init; }

        /// <summary>What of it nobody can read any more, its words excepted; most often nothing.</summary>
        public required IReadOnlyList<Erasure> Erasures { get; init; }

        /// <summary>Oldest first, refunds among them.</summary>
        public required IReadOnlyList<Payment> Payments { get; init; }

        /// <summary>Null where nobody asked for it, or what has errors is quoted nothing.</summary>
        public NoticeBill? Bill { get; init; }

        /// <summary>Whether its words ask for a second pair of eyes.</summary>
        public bool NeedsExamination => new Readiness(Notice, Revision.Number, Revision.Content, Approval, Examinations).NeedsExamination;
    }

    /// <returns>Or NOTICE-UNKNOWN; NOTICE-ERASED, of which <see cref="ShowNotice"/> tells what is left; and why paper or store cannot be
    /// had.</returns>
    public async Task<Outcome<Studied>> RunAsync(Request request, CancellationToken stop)
    {
        if (NoticeChange.Named(request.Id).IsRefused(out Refusal? why, out InsertionId? id)) return why;
        var bills = new NoticeBills(desk);
        Outcome<Found> reading = await desk.ReadStoreAsync<Found>(async work =>
        {
            if ((await NoticeChange.FindAsync(work, id.Notice)).IsRefused(out Refusal? unknown, out Notice? notice)) return unknown;
            RunningNotice one = await RunningNotices.ReadOneAsync(work, notice, desk.Payment == PaymentRule.Required ? bills : null);
            return new Found(
                one, await work.Notices.CorrectionsOfAsync(notice.Id), await work.Erasures.OfAsync(notice.Id),
                request.Reader is not null ? await work.Ledger.OfAsync(notice.Id) : [],
                request.WithBill && !one.Revision.Content.HasErrors
                    ? one.Bill ?? await bills.OfAsync(
                        work, notice, one.Revision.Number, await work.Quotes.LastAsync(notice.Id), one.Payments)
                    : null);
        }, stop);
        if (reading.IsRefused(out why, out Found? found)) return why;
        RunningNotice running = found.Running;
        if (desk.Paper(running.Notice.Issue.Paper.ToString()).IsRefused(out why, out OpenedPaper? paper)) return why;
        if (desk.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return why;
        Approval approval = new ApprovalReader(paper, paper.Paper.Masking).Read(running, 0).Approval;
        Outcome<PreviewNotice.Preview> previewing = new PreviewNotice(desk).Run(new()
        {
            Text = running.Revision.Content.Manuscript,
            PrintDate = running.Notice.Issue.Date,
            Paper = running.Notice.Issue.Paper.ToString(),
        });
        if (previewing.IsRefused(out why, out PreviewNotice.Preview? preview)) return why;
        CheckedNotice content = running.Revision.Content;
        return new Studied(
            running.Notice, running.Revision, approval,
            [
                .. running.Notice.Insertions.Select(one => new Run(
                    one, running.Notice.NameOf(one), running.ReadinessWith(approval).Missing(one))),
            ],
            running.Proofs, running.Examinations, found.Corrections)
        {
            Erasures = found.Erasures,
            Payments = running.Payments,
            Bill = found.Bill,
            IsRead = found.Entries.Any(entry => entry.What.Verb == "read-manuscript" && entry.What.By == request.Reader
                && entry.What.Revision == running.Revision.Number
                && BeijingTime.DayOf(entry.What.At) == BeijingTime.DayOf(desk.Clock.GetUtcNow())),
            KindTitle = catalogue.Find(running.Notice.Kind)?.Title ?? running.Notice.Kind.ToString(),
            Preview = preview,
            ReadBack =
            [
                .. ReadBackLine.Of(content, running.Revision.Printed)
                    .Select(line => new ReadProofAloud.Line(line.Name, line.Printed, line.Groups)),
            ],
        };
    }

    private sealed record Found(
        RunningNotice Running, IReadOnlyList<Notice> Corrections, IReadOnlyList<Erasure> Erasures, IReadOnlyList<LedgerEntry> Entries,
        NoticeBill? Bill);
}
