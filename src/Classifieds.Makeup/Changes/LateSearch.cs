using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>The spine of a late change: the page made before with the change worked in, beside all made up afresh; the one that
/// moves fewer is printed.</summary>
internal static class LateSearch
{
    /// <param name="afresh">The plan that knows nothing of the page made before.</param>
    public static (IssuePlan Plan, LateOutcome Outcome) Choose(
        PreviousIssue previous, IssuePlan afresh, IReadOnlyList<SetNotice> notices, IReadOnlyList<SetNotice> fillers, PageTemplate template,
            PageFrame frame)
    {
        var change = new LateChange(previous, notices, fillers, template, LayoutRecorder.FrameOf(template, frame));
        List<(IssuePlan Plan, LateOutcome Outcome)> ways = [];
        // A page that neither stood nor is needed is dearer than all that moves.
        int pages = Math.Max(afresh.Pages.Count, previous.Layout.Pages.Count);
        (IssuePlan? late, LateStep step) = change.Plan() ?? default;
        if (late is not null) ways.Add(Way(late, step, Why(step)));
        string because = change.WhyNot ?? (late?.LinesOver > afresh.LinesOver || late?.Pages.Count > pages ? "照前版有稿件排不下" : "照前版改动并不少动");
        if (change.FromPage() is var (later, page))
            ways.Add(Way(later, LateStep.FromPage, $"{because}，自第 {page} 版起重新组版"));
        // Where as few move afresh, the fresh page looks better; where nothing moves, nothing can look better.
        ways.Add(Way(afresh, LateStep.Afresh, $"{because}，全部重新组版"));
        var best = ways.MinBy(way =>
            (way.Plan.LinesOver, Math.Max(0, way.Plan.Pages.Count - pages), way.Outcome.Moves.Count, -(int)way.Outcome.Step));
        if (ways[0] is { Outcome.Moves.Count: 0 } still && still.Plan.LinesOver == best.Plan.LinesOver && still.Plan.Pages.Count <= pages)
            best = still;
        return best.Outcome is { Moves.Count: 0, Step: < LateStep.FromPage } inPlace
            ? (best.Plan, inPlace with { Step = LateStep.InPlace, Why = "其余各则原位不动" }) : best;

        (IssuePlan Plan, LateOutcome Outcome) Way(IssuePlan plan, LateStep step, string why)
        {
            if (template.ExactPages is { } asked)
                plan = plan with { Shortage = IssuePlanner.ShortageOf(plan, asked, template, frame.MostLines) };
            return (plan, new(step, MoveFinder.Find(LayoutRecorder.Record(plan, template, frame), previous), why));
        }
    }

    private static string Why(LateStep step) => step switch
    {
        LateStep.InColumn => "只动有改动的各栏",
        LateStep.InSection => "从同栏目别处调来稿件补空或让位",
        LateStep.InColumnsAfter => "相邻各栏顺次移动",
        _ => throw new InvalidOperationException($"No late plan takes the step {step}."),
    };
}
