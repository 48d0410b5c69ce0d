using Classifieds.Desk.Checks;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Upkeep;

/// <summary>样稿入库: loads the invented sample issue into a fresh store, all of it or nothing.</summary>
public sealed class LoadSeeds(Workbench desk)
{
    /// <param name="By">Whom the ledger names.</param>
    public sealed record Request(Actor By);

    /// <summary>What was loaded for one issue.</summary>
    public sealed record Seeded(string Paper, DateOnly Issue, int Notices);

    /// <returns>The issues loaded, or SEEDS-MISSING, SEEDS-WRONG, SEED-NOT-FRESH.</returns>
    public async Task<Outcome<IReadOnlyList<Seeded>>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Seeds.Then(SeedFolder.Read).IsRefused(out Refusal? why, out IReadOnlyList<SeedIssue>? seeds)) return why;
        if (desk.Opened().IsRefused(out why, out OpenedCatalogue? catalogue)) return why;
        List<(SeedIssue Issue, Paper Paper, IReadOnlyList<CheckedNotice> Notices)> read = [];
        foreach (SeedIssue seed in seeds)
        {
            if (desk.Paper(seed.Paper).IsRefused(out why, out OpenedPaper? paper)) return why;
            IReadOnlyList<CheckedNotice> notices = CheckNotices.Read(catalogue.Reader, paper, new CheckNotices.Request
            {
                Text = seed.Text, PrintDate = seed.Date, Photos = seed.Photos,
            }).Notices;
            if (notices.FirstOrDefault(notice => notice.HasErrors) is { } faulty)
                return new Refusal("SEEDS-WRONG", $"样稿 {seed.File} 有误：{faulty.Text}") { Findings = faulty.Findings };
            read.Add((seed, paper.Paper, notices));
        }
        return await desk.WriteStoreAsync(work => LoadAsync(work, read, request.By), stop, mayMake: true);
    }

    private async Task<Outcome<IReadOnlyList<Seeded>>> LoadAsync(
        Work work, IReadOnlyList<(SeedIssue Issue, Paper Paper, IReadOnlyList<CheckedNotice> Notices)> read, Actor by)
    {
        if ((await work.Notices.ListAsync(null, null)).Count > 0)
        {
            string name = desk.StoreName.IsRefused(out _, out string? store) ? "" : store;
            return new Refusal("SEED-NOT-FRESH", $"{name} 里已有稿件，样稿只装入新库") { Kind = RefusalKind.Conflict };
        }
        List<Seeded> seeded = [];
        foreach (var (seed, paper, notices) in read)
        {
            foreach (CheckedNotice notice in notices)
            {
                Outcome<TakenNotice> taking =
                    await NoticeTaking.RunAsync(work, notice, paper, seed.Date, by, desk.Clock.GetUtcNow(), "seed");
                if (taking.IsRefused(out Refusal? why)) return why;
            }
            seeded.Add(new(paper.Id.ToString(), seed.Date, notices.Count));
        }
        return seeded;
    }
}
