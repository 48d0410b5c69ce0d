using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Drawing;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Layouts;

/// <summary>A plan in, the layout that a late change starts from out.</summary>
internal static class LayoutRecorder
{
    public static LayoutFrame FrameOf(PageTemplate template, PageFrame frame) => new(
        template.TrimWidth, template.TrimHeight, template.ColumnLeft(0), frame.ColumnsTop, template.Measure, template.Gutter,
            template.Body.Leading,
        template.Columns.Count, frame.MostLines)
    {
        Headless = string.Join('、', template.Sections.Where(style => !style.HasHead).Select(style => style.Section)),
    };

    public static IssueLayout Record(IssuePlan plan, PageTemplate template, PageFrame frame) =>
        new(FrameOf(template, frame), [.. plan.Pages.Select((page, number) => Page(page, template, frame.TopOf(number)))]);

    private static PageLayout Page(PagePlan page, PageTemplate template, Length columnsTop) =>
        new(page.Height, [.. page.Groups.Select(group => Group(group, template, columnsTop))]);

    private static GroupLayout Group(ColumnGroup group, PageTemplate template, Length columnsTop)
    {
        Length top = columnsTop + template.Body.Leading * group.HeadLines(template);
        return new(group.FirstColumn, group.Plan.Height, [.. group.Plan.Columns.Select(column => Column(group, column, template, top))])
        {
            Head = group.Head?.Section,
            HeadColumns = group.HeadColumns,
            Heads = group.Heads is { } heads
                ? [.. heads.Select(head => new HeadLayout(head.Column, head.Columns, head.Top, head.IsContinued))] : null,
            Floor = group.Floor,
            RunsOn = group.RunsOn,
            IsCarried = group.Plan.IsCarried,
            Blocks = [.. group.Blocks.Select(block => new BlockLayout(
                block.Notice.Index, block.Column, block.Top, top + template.Body.Leading * block.Top + group.DropOf(block, template)))],
        };
    }

    private static ColumnLayout Column(ColumnGroup group, FilledColumn column, PageTemplate template, Length groupTop)
    {
        List<ItemLayout> items = [];
        Length top = groupTop + template.Body.Leading * column.Top;
        (int line, int gap) = (0, 0);
        for (int i = column.First; i < column.End; i++)
        {
            Atom atom = group.Atoms[i];
            if (i > column.First) (line, gap) = (line + atom.LinesAbove, gap + atom.GapShares);
            bool goesOn = i > column.First && atom.FirstLine > 0 && items[^1].Notice == atom.Notice?.Index;
            if (goesOn) items[^1] = items[^1] with { Lines = items[^1].Lines + atom.Lines };
            else items.Add(new(top + template.Body.Leading * line + column.ShiftOf(i, gap), atom.Lines)
            {
                Notice = atom.Notice is { Index: >= 0 } notice ? notice.Index : null,
                FirstLine = atom.FirstLine,
                Section = atom.Section.Section,
                IsCarry = atom.IsCarry,
                Filler = atom.Notice is { Index: < 0 } filler ? filler.PrintedText : null,
            });
            line += atom.Lines;
        }
        return new(column.Top, column.Foot, items);
    }
}
