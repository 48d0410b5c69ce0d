using Classifieds.Desk.Issues;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Pages;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>演示: the main job on the sample issue, from an empty store to page and proofs, with the verbs a desk uses.</summary>
public sealed class RunDemo(Workbench desk)
{
    /// <param name="By">Whom the ledger names.</param>
    public sealed record Request(Actor By)
    {
        /// <summary>Is told how far the demo has come; null = nobody asks.</summary>
        public IProgress<WorkStep>? Progress { get; init; }
    }

    /// <summary>What the demo made.</summary>
    /// <param name="Handed">The faulty samples that were handed in: what became of each.</param>
    /// <param name="Proofs">Of every notice that runs, one sheet each.</param>
    public sealed record Made(DateOnly Issue, IReadOnlyList<HandedNotice> Handed, FinishedPage Page, FinishedProofs Proofs);

    /// <returns>The page and the proofs, or the first refusal of a verb.</returns>
    public async Task<Outcome<Made>> RunAsync(Request request, CancellationToken stop)
    {
        Outcome<IReadOnlyList<LoadSeeds.Seeded>> seeding = await new LoadSeeds(desk).RunAsync(new(request.By) { Approves = true }, stop);
        if (seeding.IsRefused(out Refusal? why, out IReadOnlyList<LoadSeeds.Seeded>? seeded)) return why;
        LoadSeeds.Seeded issue = seeded[0];

        if (desk.Seeds.Then(SeedFolder.Faulty).IsRefused(out why, out string? faulty)) return why;
        List<HandedNotice> handed = [];
        var add = new AddNotices.Request { Text = faulty, Issue = issue.Issue, Paper = issue.Paper, By = request.By };
        await foreach (Outcome<HandedNotice> answer in new AddNotices(desk).RunAsync(add, stop))
        {
            if (answer.IsRefused(out why, out HandedNotice? one)) return why;
            handed.Add(one);
        }

        var asked = new PageAsked { Paper = issue.Paper, Editor = "林知夏", Proofreader = "周叙", Progress = request.Progress };
        Outcome<IssuePage> paged = await new MakeIssuePage(desk).RunAsync(new() { Issue = issue.Issue, By = request.By, Asked = asked },
            stop);
        if (paged.IsRefused(out why, out IssuePage? page)) return why;
        if ((await new ProofIssue(desk).RunAsync(new(issue.Issue, issue.Paper), stop)).IsRefused(out why,
            out FinishedProofs? proofs)) return why;
        return new Made(issue.Issue, handed, page.Page, proofs);
    }
}
