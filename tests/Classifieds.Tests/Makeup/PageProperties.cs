using Classifieds.Domain.Facts;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>What holds for every issue, not for the few we thought of. A failure prints its seed.</summary>
public sealed class PageProperties
{
    private static readonly Gen<CheckedNotice> AnyNotice = Gen.OneOf(
        Gen.Int[1, 9].Select(lines => SquarePaper.Item(lines)),
        Gen.Int[1, 4].Select(lines => SquarePaper.Item(lines, '寻', "寻人")),
        Gen.Int[1, 30].Select(lines => SquarePaper.WithPhoto(SquarePaper.Item(lines, '寻', "寻人"))),
        Gen.Int[10, 400].Select(length => SquarePaper.Titled("关于某事的公告", new string('征', length), "某镇政府", "2026年11月24日")));

    private static readonly Gen<CheckedNotice[]> Issue = AnyNotice.Array[1, 60];

    private static readonly Gen<PageTemplate> Template = Gen.Select(Gen.Int[1, 6], Gen.Bool)
        .Select((columns, isFull) => SquarePaper.Template with
    {
        Photo = new(Length.Pt(60), Lines: 6, Air: Length.Pt(4)),
        TrimWidth = Length.Pt(40 + 120 * columns + 100),
        TypeArea = SquarePaper.Template.TypeArea with { Width = Length.Pt(120 * columns + 40) },
        Columns = SquarePaper.Template.Columns with { Count = columns },
        Sections = [.. SquarePaper.Template.Sections.Select(section => section with { MayReorder = isFull })],
        Height = isFull ? PageHeight.Full : PageHeight.AsNeeded,
    });

    [Test]
    public void Every_notice_is_placed_once_with_all_its_lines() => ForEach((notices, issue, _) =>
    {
        for (int i = 0; i < notices.Length; i++)
        {
            PlacedNotice[] parts = [.. issue.Placements.Where(placement => placement.Index == i)];
            if (parts.Length == 0) return false;
            if (parts.Length > 1 && parts.Sum(part => part.Lines) <= SquarePaper.Template.Splitting.WholeUpToLines) return false;
        }
        string printed = string.Concat(issue.Pages.SelectMany(page => page.Elements.OfType<PageElement.GlyphRun>())
            .Where(run => run.Size == SquarePaper.Template.Body.Size || run.Size == Length.Pt(12))
            .SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));
        return printed.Count(character => character is '失' or '征') == notices.Sum(notice =>
            notice.Text.Count(character => character is '失' or '征'));
    });

    [Test]
    public void Nothing_overlaps_and_nothing_leaves_the_type_area() => ForEach((_, issue, template) =>
    {
        foreach (var column in issue.Placements.GroupBy(placement => (placement.Page, placement.Column)))
        {
            Length foot = template.TypeArea.Top;
            foreach (PlacedNotice placement in column)
            {
                if (placement.Y < foot) return false;
                foot = placement.Y + placement.Height;
            }
            if (foot > template.TypeArea.Bottom) return false;
        }
        return issue.Pages.All(page => page.Elements.OfType<PageElement.Bar>().All(bar =>
            bar.TopLeft.X >= template.TypeArea.Left && bar.TopLeft.X + bar.Width <= template.TypeArea.Right
            && bar.TopLeft.Y >= template.TypeArea.Top && bar.TopLeft.Y + bar.Height <= template.TypeArea.Bottom));
    });

    [Test]
    public void Gaps_keep_their_range_and_columns_end_on_one_line_but_for_the_white_they_own_up_to() => ForEach((_, issue, template) =>
    {
        if (issue.Gaps.Any(gap => gap.Size < template.Gaps.Least || gap.Size > template.Gaps.Greatest || gap.Why.Length == 0)) return false;
        return issue.Placements.GroupBy(placement => placement.Page).All(page =>
        {
            // Where the lowest section of a column has nothing in it, its head stands between the foot above and the white.
            ILookup<bool, Length> feet = page.GroupBy(placement => placement.Column).ToLookup(
                column => LastGap(issue, page.Key, column.Key).Why.Contains("本栏留白", StringComparison.Ordinal),
                column => Foot(issue, column) + LastGap(issue, page.Key, column.Key).WhiteAtFoot);
            return feet[false].Distinct().Count() == 1 && feet[true].All(foot => foot <= feet[false].First());
        });
    });

    [Test]
    public void A_section_head_is_never_a_columns_last_mark() => ForEach((_, issue, template) =>
    {
        // Every head in a column has its thin rule at the foot of its two lines; a notice must begin right below it.
        Length headHeight = template.HeightOf(template.SectionHead.Lines);
        return issue.Pages.Select((page, number) => (Page: page, Number: number + 1))
            .All(made => made.Page.Elements.OfType<PageElement.GlyphRun>()
            .Where(run => run.Size == template.SectionHead.Size && run.Ink == Ink.Key
                && run.Origin.Y > template.TypeArea.Top + template.Body.Leading * 6)
            .All(head => issue.Placements.Any(placement => placement.Page == made.Number
                && placement.X <= head.Origin.X && placement.Y > head.Origin.Y
                    && placement.Y - head.Origin.Y < headHeight + template.Body.Leading)));
    });

    [Test]
    public void A_split_notice_leaves_enough_lines_on_either_side_and_never_its_title_alone() => ForEach((notices, issue, template) =>
    {
        const int TitleLines = 2;
        foreach (var parts in issue.Placements.GroupBy(placement => placement.Index).Where(parts => parts.Count() > 1))
        {
            bool isTitled = notices[parts.Key].First(FactType.Title) is not null;
            if (parts.Any(part => part.Lines < template.Splitting.KeepLines)) return false;
            if (isTitled && parts.First().Lines < TitleLines + template.Splitting.KeepLines) return false;
            if (isTitled && parts.Last().Lines < TitleLines + template.Splitting.KeepLines) return false;
        }
        return true;
    });

    [Test]
    public void Every_photograph_stands_whole_in_its_notice_and_on_no_words() => ForEach((notices, issue, template) =>
    {
        if (issue.Pages.Sum(page => page.Elements.OfType<PageElement.Image>().Count()) != notices.Count(notice => notice.Photo is not null))
            return false;
        return issue.Placements.Where(placement => placement.Photo is not null).All(placement =>
        {
            PageElement.Image photo = placement.Photo!;
            Length bottom = photo.TopLeft.Y + photo.Height;
            return issue.Pages[placement.Page - 1].Elements.Contains(photo)
                && photo.TopLeft.X >= placement.X && photo.TopLeft.X + photo.Width <= placement.X + placement.Width
                && photo.TopLeft.Y >= placement.Y && bottom <= placement.Y + placement.Height
                && issue.Pages[placement.Page - 1].Elements.OfType<PageElement.GlyphRun>()
                    .All(run => run.Origin.X < placement.X || run.Origin.X > placement.X + placement.Width
                    || run.Origin.Y <= photo.TopLeft.Y || run.Origin.Y - run.Size.Times(22, 25) >= bottom);
        });
    });

    [Test]
    public void The_same_issue_makes_the_same_pages() => Gen.Select(Issue, Template).Sample((notices, template) =>
        MadeUpDump.Write(Make(notices, template)) == MadeUpDump.Write(Make(notices, template)), iter: 20);

    // The line that sends the reader to the next page belongs to no notice, and is the column's last.
    private static Length Foot(MadeUpIssue issue, IGrouping<int, PlacedNotice> column)
    {
        PlacedNotice last = column.MaxBy(placement => placement.Y)!;
        bool hasJump = issue.Pages[last.Page - 1].Elements.OfType<PageElement.GlyphRun>().Any(run => run.Origin.Y > last.Y + last.Height
            && run.Origin.X >= last.X && run.Origin.X < last.X + last.Width && run.Glyphs.Any(glyph => glyph.Text == "转"));
        return last.Y + last.Height + (hasJump ? SquarePaper.Template.Body.Leading : Length.Zero);
    }

    // Where sections stand one below another in a column, the lowest is told last.
    private static ColumnGap LastGap(MadeUpIssue issue, int page, int column) =>
        issue.Gaps.Last(gap => gap.Page == page && gap.Column == column);

    private static MadeUpIssue Make(CheckedNotice[] notices, PageTemplate template) =>
        PageMaker.Make(notices, template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

    private static void ForEach(Func<CheckedNotice[], MadeUpIssue, PageTemplate, bool> law) =>
        Gen.Select(Issue, Template).Sample((notices, template) => law(notices, Make(notices, template), template), iter: 60);
}
