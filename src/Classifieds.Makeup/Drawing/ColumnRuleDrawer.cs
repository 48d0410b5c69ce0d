using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>栏线: in the gutters' middle, between what stands beside each other.</summary>
/// <remarks>
/// Between two columns of a group a rule runs from below the head to the group's foot, between two groups over the whole
/// height: it never runs into a head, a notice or a reservation that spans columns.
/// </remarks>
internal static class ColumnRuleDrawer
{
    public static IEnumerable<PageElement> Draw(PagePlan plan, PageTemplate template, Length columnsTop)
    {
        Length thickness = template.Columns.RuleThickness;
        if (thickness == Length.Zero) yield break;
        int footBefore = 0;
        foreach (ColumnGroup group in plan.Groups)
        {
            int headLines = group.HeadLines(template);
            for (int c = 0; c < group.Plan.Columns.Count; c++)
            {
                int column = group.FirstColumn + c;
                (int before, footBefore) = (footBefore, group.Plan.Columns[c].Foot);
                if (column == 0) continue;
                Length x = template.ColumnLeft(column) - (template.Gutter + thickness) / 2;
                int foot = c > 0 ? headLines + group.Plan.Height : plan.Height;
                foot -= Math.Min(footBefore, before);
                foreach ((int top, int bottom) in c > 0 ? Free(group, c, headLines, foot, template) : Whole(group, foot))
                {
                    Length y = columnsTop + template.Body.Leading * top;
                    yield return new PageElement.Bar(new(x, y), thickness, template.HeightOf(bottom - top), Ink.Key);
                }
            }
        }
    }

    private static IEnumerable<(int Top, int Bottom)> Whole(ColumnGroup group, int foot)
    {
        bool hasMatter = !group.Plan.Columns[0].IsEmpty || group.Blocks.Any(block => block.Column == 0);
        if (hasMatter) yield return (0, foot);
    }

    // The stretches of a gutter inside a group over which no block lies.
    private static IEnumerable<(int Top, int Bottom)> Free(ColumnGroup group, int column, int headLines, int foot, PageTemplate template)
    {
        bool hasMatter = !group.Plan.Columns[column].IsEmpty;
        int top = column < group.HeadColumns && group.Head is { } head ? template.HeadLines(head) : headLines;
        foreach (PlacedBlock block in group.Blocks.OrderBy(block => block.Top))
        {
            bool isOver = block.Column < column && column < block.Column + block.Notice.Columns;
            if (!isOver)
            {
                hasMatter |= block.Column == column;
                continue;
            }
            int upper = headLines + block.Top - template.Titled.LinesAfter;
            if (upper > top) yield return (top, upper);
            top = headLines + block.Top + block.Notice.Lines + template.Titled.LinesAfter;
        }
        if (hasMatter && foot > top) yield return (top, foot);
    }
}
