using Classifieds.Desk.Pages;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Issues;

/// <summary>组一期的版: a layout editor has the page of an issue made of the notices that may run in it.</summary>
/// <remarks>
/// It prints the stored notices as they were checked, never their words read anew, and one whose approval stands in the very glyphs that
/// were approved, which are kept with its proof: another program or font sets none of it anew. What is not ready is left out and told.
/// Where each stands is in the store, and compared with what runs then, before the page is handed out.
/// </remarks>
public sealed class MakeIssuePage(Workbench desk)
{
    /// <summary>Which page is to be made.</summary>
    public sealed record Request
    {
        public required DateOnly Issue { get; init; }

        public required Actor By { get; init; }

        public PageAsked Asked { get; init; } = new();

        /// <summary>What is to run although something of it is missing; a manager's to ask.</summary>
        public IReadOnlyList<LetRun> With { get; init; } = [];

        /// <summary>试排: the page also shows what may not run yet, is marked so, and is not kept.</summary>
        public bool IsTrial { get; init; }

        /// <summary>The page to start from; null = the one made last.</summary>
        public KeptPage? Previous { get; init; }

        /// <summary>Whether the page is made afresh, whatever was made before.</summary>
        public bool IsFresh { get; init; }
    }

    /// <returns>The page and what was left off it; or what <see cref="MakePage"/> refuses with, ISSUE-EMPTY, ISSUE-NOTHING-READY,
    /// ISSUE-PUBLISHED, ISSUE-CHANGING, LET-RUN-…, what a person may be refused with, or why the store cannot be used.</returns>
    public Task<Outcome<IssuePage>> RunAsync(Request request, CancellationToken stop) => new IssuePageRun(desk).RunAsync(
        new(request, DeskDeed.MakePage), request.IsTrial ? null : PlaceAsync, stop);

    private static async Task<Refusal?> PlaceAsync(Work work, IssuePageRun.Made made, Actor by, DateTimeOffset now)
    {
        if (await work.Issues.FindAsync(made.Issue) is { State: IssueState.Published })
        {
            return new("ISSUE-PUBLISHED", $"{made.Issue} 一期已付印，版面不再改动，印版请用 plate 取出") { Kind = RefusalKind.Conflict };
        }
        await KeepAsync(work, made);
        await work.RecordAsync(new(now, by.Name, "page")
        {
            Issue = made.Issue,
            Detail = $"{made.Issue} {made.On.Count}{FillersOf(made.Page.Page)}",
        });
        return null;
    }

    /// <summary>Where each notice stands, and what a late change would start from.</summary>
    internal static async Task KeepAsync(Work work, IssuePageRun.Made made)
    {
        await work.Issues.PlaceAsync(made.Issue, made.Page.Page.Placements.Select(one => new PrintedPlace(
            made.On[one.Index].Notice.Id, made.On[one.Index].Revision.Number, one.Page, one.Column,
            one.X.Millipoints, one.Y.Millipoints, one.Width.Millipoints, one.Height.Millipoints, one.Lines)));
        if (made.Page.Page.Kept is { } kept)
            await work.Issues.KeepLayoutAsync(made.Issue, KeptPageFile.Write(kept with { Notices = IssuePageRun.IdsOf(made.On) }));
    }

    // Which of the paper's own words ran, and how often: an issue's last entry is the one that was printed.
    private static string FillersOf(FinishedPage page) => string.Concat(page.Report.Fillers.CountBy(filler =>
        filler.Text, StringComparer.Ordinal)
        .Select(filler => $" 补白“{filler.Key}”×{filler.Value}"));
}
