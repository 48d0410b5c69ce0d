using Classifieds.Desk.Pages;
using Classifieds.Desk.Upkeep;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Issues;

/// <summary>An issue's notices in the store: those that run, and where they came to stand.</summary>
public sealed class IssueNotices(StoreSetting store, TimeProvider clock)
{
    /// <returns>The latest revision of each notice that runs in the issue (not held, not withdrawn), in the order they came in; or ISSUE-EMPTY.</returns>
    public Task<Outcome<IReadOnlyList<Revision>>> ReadAsync(IssueId issue, CancellationToken stop) =>
        OpenStore.UseAsync<IReadOnlyList<Revision>>(store, mayMake: false, database => database.ReadAsync<Outcome<IReadOnlyList<Revision>>>(
            async work =>
            {
                List<Revision> running = [];
                foreach (var listed in await work.Notices.ListAsync(issue.Date, issue.Paper))
                {
                    if (listed.Notice.State is NoticeState.Held or NoticeState.Withdrawn) continue;
                    running.Add(await work.Notices.RevisionAsync(listed.Notice.Id, listed.Revision)
                        ?? throw new InvalidOperationException($"Notice {listed.Notice.Id} lacks revision {listed.Revision}."));
                }
                return running.Count > 0 ? running : new Refusal("ISSUE-EMPTY", $"{issue} 一期没有要刊的稿件");
            }, stop), stop);

    /// <returns>The photographs of the notices, by their place in the list.</returns>
    public static IReadOnlyDictionary<int, Photograph> Photos(IReadOnlyList<Revision> running) => running.Index()
        .Where(one => one.Item.Content.Photo is not null).ToDictionary(one => one.Index, one => one.Item.Content.Photo!);

    /// <returns>Which of the notices, by their place in the list, stand as they were proofed: a proof went out, or they were approved.</returns>
    public Task<Outcome<IReadOnlySet<int>>> ProofedAsync(IReadOnlyList<Revision> running, CancellationToken stop) =>
        OpenStore.UseAsync<IReadOnlySet<int>>(store, mayMake: false, database => database.ReadAsync<Outcome<IReadOnlySet<int>>>(async work =>
        {
            HashSet<int> proofed = [];
            for (int i = 0; i < running.Count; i++)
            {
                Notice? notice = await work.Notices.FindAsync(running[i].Notice);
                bool isSettled = notice?.State is NoticeState.Approved or NoticeState.Published;
                if (isSettled || (await work.Proofs.OfAsync(running[i].Notice)).Any(proof => proof.Revision == running[i].Number)) proofed.Add(i);
            }
            return proofed;
        }, stop), stop);

    /// <returns>The issue's page as it was last made; null where none was, or none that this program can start from.</returns>
    public Task<Outcome<KeptPage?>> LastMadeAsync(IssueId issue, CancellationToken stop) =>
        OpenStore.UseAsync<KeptPage?>(store, mayMake: false, database => database.ReadAsync<Outcome<KeptPage?>>(
            async work => new Outcome<KeptPage?>.Done(await work.Issues.LayoutAsync(issue) is { } kept ? KeptPageFile.Read(kept) : null), stop), stop);

    /// <summary>Keeps where each notice stands, with its entry in the ledger.</summary>
    /// <returns>Null when it is on the disk, else why not.</returns>
    public async Task<Refusal?> PlaceAsync(
        IssueId issue, IReadOnlyList<Revision> running, FinishedPage page, string by, CancellationToken stop)
    {
        Outcome<int> kept = await OpenStore.UseAsync<int>(store, mayMake: false, database => database.TryWriteAsync<int>(async work =>
        {
            await work.Issues.PlaceAsync(issue, page.Placements.Select(one => new PrintedPlace(
                running[one.Index].Notice, running[one.Index].Number, one.Page, one.Column,
                one.X.Millipoints, one.Y.Millipoints, one.Width.Millipoints, one.Height.Millipoints, one.Lines)));
            if (page.Kept is { } made)
            {
                KeptPage named = made with { Notices = [.. running.Select(revision => revision.Notice.ToString())] };
                await work.Issues.KeepLayoutAsync(issue, KeptPageFile.Write(named));
            }
            await work.RecordAsync(new LedgerRecord(clock.GetUtcNow(), by, "page") { Detail = $"{issue} {running.Count}{FillersOf(page)}" });
            return page.Placements.Count;
        }, stop), stop);
        return kept is Outcome<int>.Refused(var why) ? why : null;
    }

    // Which of the paper's own words ran, and how often: an issue's last entry is the one that was printed.
    private static string FillersOf(FinishedPage page) => string.Concat(page.Report.Fillers.CountBy(filler => filler.Text, StringComparer.Ordinal)
        .Select(filler => $" 补白“{filler.Key}”×{filler.Value}"));
}
