using Classifieds.Desk.Checks;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Payments;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;
using Classifieds.Storage;

namespace Classifieds.Desk.Upkeep;

/// <summary>样稿入库: loads the invented sample issue into a fresh store, all of it or nothing.</summary>
public sealed class LoadSeeds(Workbench desk)
{
    /// <param name="By">Whom the ledger names.</param>
    public sealed record Request(Actor By)
    {
        /// <summary>Whether every notice is examined, proofed, approved and paid too, so that the page can be made at once.</summary>
        public bool Approves { get; init; }
    }

    /// <summary>What was loaded for one issue.</summary>
    public sealed record Seeded(string Paper, DateOnly Issue, int Notices);

    /// <returns>The issues loaded, or SEEDS-MISSING, SEEDS-WRONG, SEED-NOT-FRESH.</returns>
    public async Task<Outcome<IReadOnlyList<Seeded>>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Seeds.Then(SeedFolder.Read).IsRefused(out Refusal? why, out IReadOnlyList<SeedIssue>? seeds)) return why;
        if (desk.Opened().IsRefused(out why, out OpenedCatalogue? catalogue)) return why;
        List<(SeedIssue Issue, OpenedPaper Paper, IReadOnlyList<CheckedNotice> Notices)> read = [];
        foreach (SeedIssue seed in seeds)
        {
            if (desk.Paper(seed.Paper).IsRefused(out why, out OpenedPaper? paper)) return why;
            IReadOnlyList<CheckedNotice> notices = CheckNotices.Read(catalogue.Reader, paper, new CheckNotices.Request
            {
                Text = seed.Text, Photos = seed.Photos,
            }, seed.Date).Notices;
            if (notices.FirstOrDefault(notice => notice.HasErrors) is { } faulty)
                return new Refusal("SEEDS-WRONG", $"样稿 {seed.File} 有误：{faulty.Text}") { Findings = faulty.Findings };
            read.Add((seed, paper, notices));
        }
        Outcome<IReadOnlyList<Seeded>> loading = await desk.WriteStoreAsync(work => LoadAsync(work, read, request.By), stop, mayMake: true);
        if (!request.Approves || loading.IsRefused(out why, out IReadOnlyList<Seeded>? loaded)) return loading;
        foreach (Seeded issue in loaded)
            if ((await ApproveAsync(issue, request.By, stop)).IsRefused(out why)) return why;
        return loading;
    }

    // As a desk of one person would: each notice is examined where it must be, proofed, the word on its sheet comes back, it is paid.
    private async Task<Outcome<int>> ApproveAsync(Seeded issue, Actor by, CancellationToken stop)
    {
        Outcome<ListNotices.Listed> listing = await new ListNotices(desk).RunAsync(new(issue.Issue, issue.Paper), stop);
        if (listing.IsRefused(out Refusal? why, out ListNotices.Listed? list)) return why;
        foreach (ListNotices.Item item in list.Items)
        {
            string id = item.Notice.Id.ToString();
            Outcome<Examination> examined = await new ExamineNotice(desk).RunAsync(new() { Id = id, IsPassed = true, By = by }, stop);
            if (examined.IsRefused(out why)) return why;
            Outcome<FinishedProofs> proofing = await new ProofNotice(desk).RunAsync(new() { Id = id, By = by }, stop);
            if (proofing.IsRefused(out why, out FinishedProofs? proof)) return why;
            var reply = new ProofReply(AnswerWay.Word, id, proof.Made[0].Word);
            if ((await new ApproveProof(desk).RunAsync(new(reply), stop)).IsRefused(out why)) return why;
            var cash = new PayNotice.Request { Id = id, Asked = new(null, PaymentWay.Cash), By = by };
            if ((await new PayNotice(desk).RunAsync(cash, stop)).IsRefused(out why)) return why;
        }
        return list.Items.Count;
    }

    private async Task<Outcome<IReadOnlyList<Seeded>>> LoadAsync(
        Work work, IReadOnlyList<(SeedIssue Issue, OpenedPaper Paper, IReadOnlyList<CheckedNotice> Notices)> read, Actor by)
    {
        if ((await work.Notices.ListAsync(null, null)).Count > 0)
        {
            string name = desk.StoreName.IsRefused(out _, out string? store) ? "" : store;
            return new Refusal("SEED-NOT-FRESH", $"{name} 里已有稿件，样稿只装入新库") { Kind = RefusalKind.Conflict };
        }
        if ((await UserRoll.FindAsync(work, by, DeskDeed.Take, desk.Clock.GetUtcNow())).IsRefused(out Refusal? why,
            out Actor? known)) return why;
        List<Seeded> seeded = [];
        foreach (var (seed, paper, notices) in read)
        {
            if (NoticeTaking.Begin(desk, work, paper, desk.Clock.GetUtcNow()).IsRefused(out why, out NoticeTaking? all)) return why;
            foreach (CheckedNotice notice in notices)
            {
                var taking = new NoticeTaking.Taking(notice, new([seed.Date], null), "seed") { IsSample = true };
                if ((await all.PlanAsync(taking, known)).IsRefused(out why)) return why;
            }
            await all.TakeAsync();
            seeded.Add(new(paper.Paper.Id.ToString(), seed.Date, notices.Count));
        }
        return seeded;
    }
}
