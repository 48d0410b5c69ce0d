using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>The pages of an issue: as many as are needed, or exactly as many as were asked for, the last squared off
/// where it is to be full.</summary>
internal static class IssuePlanner
{
    public static IssuePlan Plan(
        IReadOnlyList<Section> sections, IReadOnlyList<SetNotice> fillers, PageTemplate template, int mostLines)
    {
        if (template.ExactPages is not { } asked)
            return Filled(PagePlanner.Plan(sections, template, mostLines), fillers, template, mostLines);

        PageTemplate limited = template with { MostPages = asked };
        (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced) plan = PagePlanner.Plan(sections, limited, mostLines);
        if (plan.Unplaced.Count == 0 && plan.Pages.Count < asked) plan = Spread(sections, limited, mostLines) ?? plan;
        IssuePlan issue = Filled(plan, fillers, template, mostLines);
        return issue with { Shortage = ShortageOf(issue, asked, template, mostLines) };
    }

    private static IssuePlan Filled(
        (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced) plan, IReadOnlyList<SetNotice> fillers, PageTemplate template,
            int mostLines) =>
        FootFiller.Fill(Squared(plan, fillers, template, mostLines), fillers, template);

    private static IssuePlan Squared(
        (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced) plan, IReadOnlyList<SetNotice> fillers, PageTemplate template,
            int mostLines)
    {
        var issue = new IssuePlan(plan.Pages, plan.Unplaced);
        if (template.Height != PageHeight.Full || fillers.Count == 0 || plan.Unplaced.Count > 0 || plan.Pages.Count == 0) return issue;
        ColumnRooms rooms = PageRooms.Of(plan.Pages.Count, template);
        return PageSquarer.Square(plan.Pages[^1], fillers, template, rooms, mostLines) is { } squared
            ? issue with { Pages = [.. plan.Pages.Take(plan.Pages.Count - 1), squared] }
            : issue;
    }

    /// <summary>Pages alike in height: the least at which everything stands on as many as were asked for; null where it
    /// never takes so many.</summary>
    private static (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced)? Spread(
        IReadOnlyList<Section> sections, PageTemplate template, int mostLines)
    {
        int asked = template.MostPages!.Value;
        int lines = sections.Sum(section => section.Notices.Sum(notice => notice.ColumnLines));
        int least = lines / (asked * template.Columns.Count) + 1;
        for (int height = least; height <= mostLines; height++)
        {
            (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced) plan = PagePlanner.Plan(sections, template, height);
            if (plan.Unplaced.Count == 0) return plan.Pages.Count == asked ? plan : null;
        }
        return null;
    }

    /// <returns>Null where the pages are as many as asked for, and as full.</returns>
    public static PageShortage? ShortageOf(IssuePlan issue, int asked, PageTemplate template, int mostLines)
    {
        if (issue.Unplaced.Count > 0) return null;
        int white = 0;
        for (int page = 0; page < asked; page++)
        {
            if (page >= issue.Pages.Count)
            {
                white += mostLines * template.Columns.Count;
                continue;
            }
            PagePlan plan = issue.Pages[page];
            foreach (ColumnGroup group in plan.Groups)
            {
                int whole = (group.Floor ?? mostLines) - group.HeadLines(template);
                white += (whole - group.Plan.Height) * group.Plan.Columns.Count;
                white += group.Plan.Columns.Sum(column => column.IsEmpty
                    ? Math.Max(0, group.Plan.Height - column.Top - column.Foot)
                    : column.WhiteAtFoot.Millipoints / template.Body.Leading.Millipoints);
            }
        }
        if (issue.Pages.Count < asked) return new(white, $"要 {asked} 版，稿件只够 {issue.Pages.Count} 版，排满 {asked} 版尚缺 {white} 行");
        // As high as needed is high enough there; a full page shows every line that is missing.
        int least = asked * template.Columns.Count;
        return template.Height == PageHeight.Full && white > least ? new(white, $"要 {asked} 版排满，尚缺 {white} 行") : null;
    }
}
