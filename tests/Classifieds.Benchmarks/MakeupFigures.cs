using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Templates;

namespace Classifieds.Benchmarks;

/// <summary>What a layout editor looks at on a finished issue; lengths in lines of the grid.</summary>
/// <param name="Unused">White at the feet of all columns, down to the height that the page uses.</param>
/// <param name="Splits">Notices that go on in another column.</param>
/// <param name="Worst">The greatest difference between the feet of two columns of one page, the column in which the
/// matter ends left out.</param>
internal sealed record MakeupFigures(int Pages, decimal Unused, int Splits, int Overset, int OversetLines, int Height, decimal Worst)
{
    public static MakeupFigures Of(IssuePlan plan, PageTemplate template)
    {
        decimal unused = 0, worst = 0;
        int leading = template.Body.Leading.Millipoints;
        foreach (PagePlan page in plan.Pages)
        {
            List<decimal> feet = [];
            foreach (ColumnGroup matter in page.Groups)
            {
                int below = (matter.Floor ?? page.Height) - matter.Plan.Height - matter.HeadLines(template);
                foreach (FilledColumn column in matter.Plan.Columns)
                {
                    decimal white = below + (column.IsEmpty ? Math.Max(0, matter.Plan.Height - column.Top - column.Foot)
                        : (decimal)column.WhiteAtFoot.Millipoints / leading);
                    unused += white;
                    if (!column.IsEmpty && column.End < matter.Atoms.Count) feet.Add(page.Height - white);
                }
            }
            worst = Math.Max(worst, Difference(feet));
        }
        int over = plan.Unplaced.Count;
        return new(plan.Pages.Count, unused, plan.Splits, over, plan.LinesOver, plan.Pages.Sum(page => page.Height), worst);
    }

    public static decimal Difference(IReadOnlyList<decimal> feet) => feet.Count == 0 ? 0 : feet.Max() - feet.Min();

    public override string ToString() =>
        FormattableString.Invariant($"{Pages,2} {Unused,8:0.0} {Splits,3} {Overset,4} {OversetLines,5} {Height,5} {Worst,6:0.0}");
}
