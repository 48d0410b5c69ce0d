using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>Makeup stage 6: a plan in, a page with every mark at its place out, and the account of it.</summary>
internal sealed class PagePlacer(PageTemplate template, PaperFonts fonts, PageFrame frame)
{
    private readonly List<PlacedNotice> placements = [];
    private readonly List<ColumnGap> gaps = [];
    private readonly List<PartOnPage> parts = [];

    public IReadOnlyList<PlacedNotice> Placements => placements;

    public IReadOnlyList<ColumnGap> Gaps => gaps;

    /// <summary>One for each page that a notice stands on.</summary>
    public IReadOnlyList<PartOnPage> Parts => parts;

    /// <param name="number">Of the page, counted from 0.</param>
    public Page Place(PagePlan plan, int number)
    {
        List<Mark> marks = [.. frame.Above(number)];
        foreach (ColumnGroup group in plan.Groups)
        {
            int headLines = 0;
            if (group.Head is { } head)
            {
                headLines = template.SectionHead.Lines;
                int span = group.Plan.Columns.Count;
                Length width = template.Measure * span + template.Gutter * (span - 1);
                marks.AddRange(SectionHeadDrawer.Draw(head.Head, template, fonts, new(template.ColumnLeft(group.FirstColumn), frame.ColumnsTop), width));
            }
            Length top = frame.ColumnsTop + template.Body.Leading * headLines;
            Length below = template.Body.Leading * (plan.Height - headLines - group.Plan.Height);
            for (int c = 0; c < group.Plan.Columns.Count; c++)
                PlaceColumn(marks, group, group.Plan.Columns[c], new(number + 1, group.FirstColumn + c, top), below);
        }
        AddColumnRules(marks, plan);
        marks.AddRange(frame.Below(plan.Height));
        return new(template.TrimWidth, template.TrimHeight, marks);
    }

    private readonly record struct Spot(int Page, int Column, Length Top);

    private void PlaceColumn(List<Mark> marks, ColumnGroup group, FilledColumn column, Spot spot, Length below)
    {
        if (column.IsEmpty) return;
        Length left = template.ColumnLeft(spot.Column);
        int line = 0;
        int gap = 0;
        SetNotice? open = null;
        PlacedNotice? placement = null;
        for (int i = column.First; i < column.End; i++)
        {
            Atom atom = group.Atoms[i];
            bool isFirst = i == column.First;
            int above = isFirst ? 0 : atom.LinesAbove;
            if (!isFirst) gap += atom.GapShares;
            Length shift = column.Gaps == 0 ? default : column.Slack.Times(gap, column.Gaps);
            line += above;
            Length top = spot.Top + template.Body.Leading * line + shift;

            if (!isFirst && atom.HasRuleAbove)
            {
                Length share = column.Gaps == 0 ? default : column.Slack.Times(atom.GapShares, column.Gaps);
                Length white = template.Body.Leading * (above + 1) - template.Body.Size + share;
                Length y = top - (white + template.Titled.RuleThickness) / 2;
                marks.Add(new Mark.Bar(new(left, y), template.Measure, template.Titled.RuleThickness, Ink.Key));
            }
            if (atom.Head is { } head)
                marks.AddRange(SectionHeadDrawer.Draw(head.Head, template, fonts, new(left, top), template.Measure));
            if (atom.Notice is { } notice)
            {
                Count(notice.Index, spot.Page, AddRows(marks, notice, atom, new(left, top)));
                if (open == notice)
                {
                    int lines = placement!.Lines + atom.Lines;
                    placements[^1] = placement = placement with { Lines = lines, Height = template.HeightOf(lines) };
                }
                else
                {
                    placement = new(notice.Index, spot.Page, spot.Column + 1, left, top, template.Measure, template.HeightOf(atom.Lines), atom.Lines)
                    {
                        Reason = PlacementReasons.Of(atom, isFirst, group, column),
                    };
                    placements.Add(placement);
                }
                open = notice;
            }
            line += atom.Lines;
        }
        gaps.Add(PlacementReasons.OfGaps(column, spot.Page, spot.Column + 1, group, below, template));
    }

    private void Count(int notice, int page, int characters)
    {
        if (parts.Count > 0 && parts[^1] is var last && last.Index == notice && last.Page == page)
            parts[^1] = last with { Characters = last.Characters + characters };
        else
            parts.Add(new(notice, page, characters));
    }

    /// <returns>How many characters the rows hold, blanks left out.</returns>
    private int AddRows(List<Mark> marks, SetNotice notice, Atom atom, Point topLeft)
    {
        // Rows are given from the notice's top; a later part begins at its own first line.
        Length skipped = template.Body.Leading * atom.FirstLine;
        int end = atom.FirstLine + atom.Lines;
        int characters = 0;
        foreach (SetRow row in notice.Rows)
        {
            if (row.GridLine < atom.FirstLine || row.GridLine >= end) continue;
            marks.AddRange(row.Line.At(new(topLeft.X, topLeft.Y + row.Baseline - skipped), row.Size, Ink.Key));
            foreach (SetGlyph glyph in row.Line.Glyphs)
                foreach (char character in glyph.Text)
                    if (!char.IsWhiteSpace(character)) characters++;
        }
        return characters;
    }

    // Between two columns of a group a rule runs from below the head to the group's foot, between two groups over the whole
    // height: it never runs into a head that spans columns.
    private void AddColumnRules(List<Mark> marks, PagePlan plan)
    {
        Length thickness = template.Columns.RuleThickness;
        if (thickness == Length.Zero) return;
        foreach (ColumnGroup group in plan.Groups)
        {
            for (int c = 0; c < group.Plan.Columns.Count; c++)
            {
                int column = group.FirstColumn + c;
                if (column == 0 || group.Plan.Columns[c].IsEmpty) continue;
                bool isInside = c > 0;
                int below = group.Head is not null && isInside ? template.SectionHead.Lines : 0;
                Length top = frame.ColumnsTop + template.Body.Leading * below;
                Length bottom = frame.ColumnsTop + template.HeightOf(isInside ? below + group.Plan.Height : plan.Height);
                Length x = template.ColumnLeft(column) - (template.Gutter + thickness) / 2;
                marks.Add(new Mark.Bar(new(x, top), thickness, bottom - top, Ink.Key));
            }
        }
    }
}
