using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>A page's plan in, the page with every element at its place out, and the account of it.</summary>
internal sealed class PagePlacer(
    PageTemplate template, PaperFonts fonts, PageFrame frame, IssueHead head, PagePlan? beforeMasthead = null)
{
    private readonly List<PlacedNotice> placements = [];
    private readonly List<ColumnGap> gaps = [];
    private readonly List<PartOnPage> parts = [];
    private readonly List<int> pieces = [];
    private readonly List<PlacedReservation> reservations = [];
    private readonly List<PlacedFiller> fillers = [];

    public IReadOnlyList<PlacedNotice> Placements => placements;

    public IReadOnlyList<ColumnGap> Gaps => gaps;

    public IReadOnlyList<PlacedReservation> Reservations => reservations;

    public IReadOnlyList<PlacedFiller> Fillers => fillers;

    /// <summary>One for each page that a notice stands on.</summary>
    public IReadOnlyList<PartOnPage> Parts => parts;

    /// <param name="number">Of the page, counted from 0.</param>
    public Page Place(PagePlan plan, int number)
    {
        List<PageElement> elements = [.. frame.Above(number)];
        if (number == 0 && beforeMasthead is not null) AddColumns(elements, beforeMasthead, number, frame.TopBeforeMasthead);
        AddColumns(elements, plan, number, frame.TopOf(number));
        AddReservations(elements, number + 1, plan.Height);
        elements.AddRange(frame.Below(plan.Height));
        return new(template.TrimWidth, template.TrimHeight, elements) { Pieces = pieces, Surround = frame.Around(number) };
    }

    private void AddColumns(List<PageElement> elements, PagePlan plan, int number, Length columnsTop)
    {
        foreach (ColumnGroup group in plan.Groups)
        {
            int headLines = 0;
            foreach (PlacedHead over in group.Heads ?? [])
                elements.AddRange(SectionHeadDrawer.Draw(over.Section, template, fonts, new(
                    template.ColumnLeft(group.FirstColumn + over.Column), columnsTop + template.Body.Leading * over.Top),
                    template.WidthOf(over.Columns)));
            if (group is { Head: { } section, Heads: null })
            {
                headLines = group.HeadLines(template);
                int span = group.HeadColumns > 0 ? group.HeadColumns : group.Plan.Columns.Count;
                elements.AddRange(SectionHeadDrawer.Draw(
                    section, template, fonts, new(template.ColumnLeft(group.FirstColumn), columnsTop), template.WidthOf(span)));
            }
            Length top = columnsTop + template.Body.Leading * headLines;
            Length below = template.Body.Leading * ((group.Floor ?? plan.Height) - headLines - group.Plan.Height);
            foreach (PlacedBlock block in group.Blocks) PlaceBlock(elements, group, block, number + 1, top);
            for (int c = 0; c < group.Plan.Columns.Count; c++)
            {
                FilledColumn column = group.Plan.Columns[c];
                PlaceColumn(elements, group, column, new(number + 1, group.FirstColumn + c, top + template.Body.Leading * column.Top),
                    below);
            }
        }
        bool isInStrips = plan.Groups.Any(group => group.Heads is not null);
        for (int column = 0; isInStrips && column < template.Columns.Count; column++)
            if (!plan.Groups.Any(group => group.FirstColumn <= column && column < group.FirstColumn + group.Plan.Columns.Count))
                gaps.Add(PlacementReasons.OfWhite(number + 1, column + 1, template.HeightOf(plan.Height), false));
        IEnumerable<PageElement> rules = isInStrips
            ? StripRuleDrawer.Draw(plan, template, columnsTop) : ColumnRuleDrawer.Draw(plan, template, columnsTop);
        elements.AddRange(BoxedRules.Without(rules, elements, template).ToArray());
    }

    private void AddReservations(List<PageElement> elements, int page, int height)
    {
        foreach (PageReservation kept in template.Reservations.Where(kept => kept.Page == page))
        {
            int span = Math.Min(kept.Columns, template.Columns.Count);
            int column = template.Columns.Count - span;
            Length y = frame.ColumnsTop + template.Body.Leading * (height - kept.Lines);
            var place = new PlacedReservation(
                kept.Label, page, column + 1, template.ColumnLeft(column), y, template.WidthOf(span), template.HeightOf(kept.Lines));
            reservations.Add(place);
            elements.AddRange(ReservationDrawer.Draw(place, template, fonts));
        }
    }

    private readonly record struct Spot(int Page, int Column, Length Top);

    private void PlaceColumn(List<PageElement> elements, ColumnGroup group, FilledColumn column, Spot spot, Length below)
    {
        if (column.IsEmpty)
        {
            Length white = template.Body.Leading * Math.Max(0, group.Plan.Height - column.Top - column.Foot) + below;
            if (group.Heads is not null && white > Length.Zero)
                gaps.Add(PlacementReasons.OfWhite(spot.Page, spot.Column + 1, white, column.First < group.Atoms.Count));
            return;
        }
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
            Length shift = column.ShiftOf(i, gap);
            line += above;
            Length top = spot.Top + template.Body.Leading * line + shift;

            if (!isFirst && atom.HasRuleAbove)
            {
                Length share = column.Shifts is null ? column.ShiftOf(i, atom.GapShares) : shift - column.ShiftOf(i - 1, 0);
                Length ownWhite = template.Titled.LinesBetween is null || atom.Notice is null ? Length.Zero : AboveTitle(atom.Notice);
                Length white = template.Body.Leading * (above + 1) - template.Body.Size + share + ownWhite;
                Length y = top + ownWhite - (white + template.Titled.RuleThickness) / 2;
                elements.Add(new PageElement.Bar(new(left, y), template.Measure, template.Titled.RuleThickness, Ink.Key));
            }
            if (atom.Head is { } section)
                elements.AddRange(SectionHeadDrawer.Draw(section, template, fonts, new(left, top), template.Measure));
            if (atom.IsCarry) elements.AddRange(JumpLineDrawer.From(head, spot.Page, template, fonts, new(left, top)));
            if (atom.Notice is { Index: < 0 } filler)
            {
                AddRows(elements, filler, 0, filler.Lines, new(left, top));
                fillers.Add(new(
                    filler.PrintedText, spot.Page, spot.Column + 1, left, top, template.Measure, template.HeightOf(filler.Lines),
                        filler.Lines)
                {
                    Reason = PlacementReasons.OfFiller(column),
                });
            }
            else if (atom.Notice is { } notice)
            {
                Count(notice.Index, spot.Page, AddRows(elements, notice, atom.FirstLine, atom.Lines, new(left, top)));
                if (open == notice)
                {
                    int lines = placement!.Lines + atom.Lines;
                    placements[^1] = placement = placement with { Lines = lines, Height = template.HeightOf(lines) };
                }
                else
                {
                    placement = new(notice.Index, spot.Page, spot.Column + 1, left, top, template.Measure, template.HeightOf(atom.Lines),
                        atom.Lines)
                    {
                        Looseness = notice.Looseness,
                        Photo = atom.FirstLine == 0 ? notice.Photo?.At(new(left, top)) : null,
                        IsBoxed = notice.IsBoxed,
                        Reason = PlacementReasons.Of(atom, isFirst, group, column),
                    };
                    placements.Add(placement);
                }
                open = notice;
            }
            line += atom.Lines;
        }
        if (group.Plan.IsCarried && column.End == group.Plan.End)
        {
            Length foot = spot.Top + template.Body.Leading * line + column.Slack;
            elements.AddRange(JumpLineDrawer.To(head, spot.Page, template, fonts, new(left, foot)));
        }
        gaps.Add(PlacementReasons.OfGaps(column, spot.Page, spot.Column + 1, group, below, template));
    }

    private void PlaceBlock(List<PageElement> elements, ColumnGroup group, PlacedBlock block, int page, Length groupTop)
    {
        SetNotice notice = block.Notice;
        int column = group.FirstColumn + block.Column;
        Length drop = group.DropOf(block, template);
        var topLeft = new Point(template.ColumnLeft(column), groupTop + template.Body.Leading * block.Top + drop);
        Length width = template.WidthOf(notice.Columns);
        Count(notice.Index, page, AddRows(elements, notice, 0, notice.Lines, topLeft));
        if (!notice.IsBoxed && group.WidthMetBelow(block) is > 0 and var met)
        {
            Length white = template.Body.Leading * (template.Titled.LinesAfter + 1) - template.Body.Size - drop + WhiteBelow(group, block);
            Length y = topLeft.Y + template.HeightOf(notice.Lines) + (white - template.Titled.RuleThickness) / 2;
            elements.Add(new PageElement.Bar(new(topLeft.X, y), template.WidthOf(met), template.Titled.RuleThickness, Ink.Key));
        }
        placements.Add(new(notice.Index, page, column + 1, topLeft.X, topLeft.Y, width, template.HeightOf(notice.Lines), notice.Lines)
        {
            Photo = notice.Photo?.At(topLeft),
            Span = notice.Columns,
            IsBoxed = notice.IsBoxed,
            Reason = PlacementReasons.OfBlock(block, group),
        });
    }

    // What a title keeps white above itself.
    private Length AboveTitle(SetNotice notice) =>
        notice.IsTitled ? notice.Rows[0].Baseline - EmBox.Top(fonts.Head.Primary, notice.Rows[0].Size) : Length.Zero;

    // What the notices keep white above themselves that follow a notice that spans columns: as much as the one that keeps least.
    private Length WhiteBelow(ColumnGroup group, PlacedBlock block)
    {
        if (template.Titled.LinesBetween is null) return Length.Zero;
        int below = block.Top + block.Notice.Lines + template.Titled.LinesAfter;
        IEnumerable<SetNotice?> inColumns = group.Plan.Columns.Take(block.Column + block.Notice.Columns).Skip(block.Column)
            .Where(column => !column.IsEmpty && column.Top == below)
            .Select(column => group.Atoms[column.First] is { FirstLine: 0, Notice: { } first } ? first : null);
        return group.RightBelow(block, template).Select(other => other.Notice).Concat(inColumns)
            .Select(notice => notice is null or { IsBoxed: true } ? Length.Zero : AboveTitle(notice)).DefaultIfEmpty().Min();
    }

    private void Count(int notice, int page, int characters)
    {
        if (parts.Count > 0 && parts[^1] is var last && last.Index == notice && last.Page == page)
            parts[^1] = last with { Characters = last.Characters + characters };
        else
            parts.Add(new(notice, page, characters));
    }

    /// <returns>How many characters the rows hold, blanks left out.</returns>
    private int AddRows(List<PageElement> elements, SetNotice notice, int firstLine, int lines, Point topLeft)
    {
        // Rows are given from the notice's top; a later part begins at its own first line.
        Length skipped = template.Body.Leading * firstLine;
        int end = firstLine + lines;
        int characters = 0;
        pieces.Add(elements.Count);
        if (notice.IsBoxed)
            elements.Add(new PageElement.Frame(topLeft, template.WidthOf(notice.Columns), template.HeightOf(notice.Lines),
                template.Box.Thickness, Ink.Key));
        if (notice.Photo is { } photo && photo.GridLine >= firstLine && photo.GridLine < end)
            elements.Add(photo.At(new(topLeft.X, topLeft.Y - skipped)));
        foreach (SetRow row in notice.RowsOn(firstLine, end))
        {
            elements.AddRange(row.Line.At(new(topLeft.X + row.Left, topLeft.Y + row.Baseline - skipped), row.Size, Ink.Key));
            characters += row.Line.CountCharacters();
        }
        pieces.Add(elements.Count);
        return characters;
    }
}
