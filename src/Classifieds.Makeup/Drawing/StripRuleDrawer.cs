using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>栏线 on a page in strips: in each gutter between what stands left and right of it, down to the lower of the two.</summary>
/// <remarks>It never runs into a head or a notice that spans the gutter.</remarks>
internal static class StripRuleDrawer
{
    public static IEnumerable<PageElement> Draw(PagePlan plan, PageTemplate template, Length columnsTop)
    {
        Length thickness = template.Columns.RuleThickness;
        if (thickness == Length.Zero) yield break;
        for (int gutter = 1; gutter < template.Columns.Count; gutter++)
        {
            Length x = template.ColumnLeft(gutter) - (template.Gutter + thickness) / 2;
            foreach ((int top, int foot) in Free(plan, gutter, template))
                yield return new PageElement.Bar(
                    new(x, columnsTop + template.Body.Leading * top), thickness, template.HeightOf(foot - top), Ink.Key);
        }
    }

    private static IEnumerable<Stretch> Free(PagePlan plan, int gutter, PageTemplate template)
    {
        List<Stretch> across = [.. plan.Groups.SelectMany(group => Across(group, gutter, template)).OrderBy(one => one.Top)];
        List<Stretch> left = [.. plan.Groups.SelectMany(group => In(group, gutter - 1, template))];
        List<Stretch> right = [.. plan.Groups.SelectMany(group => In(group, gutter, template))];
        int top = 0;
        foreach ((int upper, int lower) in across.Append(new(int.MaxValue, int.MaxValue)))
        {
            List<Stretch> met = [.. left.Concat(right).Where(one => one.Foot > top && one.Top < upper)];
            if (upper > top && right.Any(one => one.Foot > top && one.Top < upper))
            {
                int first = Math.Max(top, met.Min(one => one.Top));
                int last = Math.Min(upper, met.Max(one => one.Foot));
                if (last > first) yield return new(first, last);
            }
            top = Math.Max(top, lower);
        }
    }

    // What a rule may not run into, the air about it included.
    private static IEnumerable<Stretch> Across(ColumnGroup group, int gutter, PageTemplate template)
    {
        int column = gutter - group.FirstColumn;
        foreach (PlacedHead head in group.Heads ?? [])
            if (head.Column < column && column < head.Column + head.Columns)
                yield return new(Math.Max(0, head.Top - template.SectionHead.LinesAbove), head.Top + template.HeadLines(head.Section));
        int air = template.Titled.LinesAfter;
        foreach (PlacedBlock block in group.Blocks)
            if (block.Column < column && column < block.Column + block.Notice.Columns)
                yield return new(block.Top - air, block.Top + block.Notice.Lines + air);
    }

    // What of the group stands in a column of the page.
    private static IEnumerable<Stretch> In(ColumnGroup group, int pageColumn, PageTemplate template)
    {
        int column = pageColumn - group.FirstColumn;
        if (column < 0) yield break;
        foreach (PlacedHead head in group.Heads ?? [])
            if (head.Column <= column && column < head.Column + head.Columns)
                yield return new(head.Top, head.Top + template.HeadLines(head.Section));
        foreach (PlacedBlock block in group.Blocks)
            if (block.Column <= column && column < block.Column + block.Notice.Columns)
                yield return new(block.Top, block.Top + block.Notice.Lines);
        if (column < group.Plan.Columns.Count && group.Plan.Columns[column] is { IsEmpty: false } filled)
            yield return new(filled.Top, group.Plan.Height - filled.Foot);
    }

    private sealed record Stretch(int Top, int Foot);
}
