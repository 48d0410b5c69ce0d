using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Desk.Proofs;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Outcomes;
using Classifieds.Makeup.Setting;

namespace Classifieds.Desk.Issues;

/// <summary>组一期的版: a layout editor has the page of an issue made of the notices that run in it.</summary>
/// <remarks>
/// It prints the stored notices as they were checked, never their words read anew, and one whose approval stands in the very glyphs that
/// were approved, which are kept with its proof: another program or font sets none of it anew. Where each stands is in the store, and compared with what
/// runs then, before the page is handed out: a notice that came in or went meanwhile is on the page, or not, as the store says.
/// </remarks>
public sealed class MakeIssuePage(Workbench desk)
{
    // A desk in its last minutes changes its issue while the page is being made; nobody changes it faster than that for long.
    private const int MostTurns = 5;

    private const string Changing = "ISSUE-CHANGING";

    /// <summary>Which page is to be made.</summary>
    public sealed record Request
    {
        public required DateOnly Issue { get; init; }

        public required Actor By { get; init; }

        public PageAsked Asked { get; init; } = new();

        /// <summary>The page to start from; null = the one made last.</summary>
        public KeptPage? Previous { get; init; }

        /// <summary>Whether the page is made afresh, whatever was made before.</summary>
        public bool IsFresh { get; init; }
    }

    /// <returns>The page; or what <see cref="MakePage"/> refuses with, ISSUE-EMPTY, ISSUE-CHANGING, or why the store cannot be used.</returns>
    public async Task<Outcome<FinishedPage>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.Paper(request.Asked.Paper, request.Asked.Wishes).IsRefused(out Refusal? why, out OpenedPaper? paper)) return why;
        if (desk.Opened().IsRefused(out why, out OpenedCatalogue? catalogue)) return why;
        var run = new PageRun(paper, catalogue.Savings);
        var issue = new IssueId(paper.Paper.Id, request.Issue);
        for (int turn = 1; ; turn++)
        {
            Outcome<RunningNotices> read = await desk.ReadStoreAsync(work => RunningNotices.ReadAsync(work, issue), stop);
            if (read.IsRefused(out why, out RunningNotices? running)) return why;
            if (run.Run(WorkOf(request, running, paper)).IsRefused(out why, out FinishedPage? page)) return why;
            if (!(await PlaceAsync(issue, request.By, running, page, stop)).IsRefused(out why)) return page;
            if (why.Code != Changing || turn == MostTurns) return why;
        }
    }

    private static PageWork WorkOf(Request request, RunningNotices running, OpenedPaper paper)
    {
        var approvals = new ApprovalReader(paper, request.Asked.Masks ? paper.Paper.Masking : MaskingPolicy.None);
        Dictionary<int, SetNotice> approved = [];
        foreach ((int index, RunningNotice notice) in running.All.Index())
            if (approvals.Read(notice, index).Approved is { } kept) approved[index] = kept;
        KeptPage? last = request.IsFresh ? null : request.Previous ?? running.LastMade;
        return new()
        {
            Read = () => [.. running.All.Select(notice => notice.Revision.Content)],
            PrintDate = request.Issue,
            Asked = request.Asked,
            IsStrict = true,
            IsKept = true,
            Proofed = running.All.Index().Where(one => one.Item.IsProofed).Select(one => one.Index).ToHashSet(),
            Approved = approved,
            Previous = last is null ? null : new(last, running.Ids),
        };
    }

    /// <returns>How many places are in the store; or ISSUE-CHANGING where not the same notices run any more.</returns>
    private Task<Outcome<int>> PlaceAsync(IssueId issue, Actor by, RunningNotices running, FinishedPage page, CancellationToken stop) =>
        desk.WriteStoreAsync<int>(async work =>
        {
            if (!await running.AreStillAsync(work, issue))
                return new Refusal(Changing, $"{issue} 一期的稿件一直在变，版面没有组成，请稍后再组") { Kind = RefusalKind.Conflict };
            await work.Issues.PlaceAsync(issue, page.Placements.Select(one => new PrintedPlace(
                running.All[one.Index].Notice.Id, running.All[one.Index].Revision.Number, one.Page, one.Column,
                one.X.Millipoints, one.Y.Millipoints, one.Width.Millipoints, one.Height.Millipoints, one.Lines)));
            if (page.Kept is { } made) await work.Issues.KeepLayoutAsync(issue, KeptPageFile.Write(made with { Notices = running.Ids }));
            await work.RecordAsync(new LedgerRecord(desk.Clock.GetUtcNow(), by.Name, "page")
            {
                Detail = $"{issue} {running.All.Count}{FillersOf(page)}",
            });
            return page.Placements.Count;
        }, stop);

    // Which of the paper's own words ran, and how often: an issue's last entry is the one that was printed.
    private static string FillersOf(FinishedPage page) => string.Concat(page.Report.Fillers.CountBy(filler => filler.Text, StringComparer.Ordinal)
        .Select(filler => $" 补白“{filler.Key}”×{filler.Value}"));
}
