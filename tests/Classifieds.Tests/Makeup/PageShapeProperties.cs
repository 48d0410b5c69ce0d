using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>What holds for every issue with notices that span columns or stand in a frame, and with room kept free. A
/// failure prints its seed.</summary>
public sealed class PageShapeProperties
{
    private static readonly Gen<CheckedNotice> AnyNotice = Gen.OneOf(
        Gen.Int[1, 9].Select(lines => SquarePaper.Item(lines)),
        Gen.Int[1, 4].Select(lines => SquarePaper.Item(lines, '寻', "寻人")),
        Gen.Int[10, 500].Select(length => SquarePaper.Titled("关于某事的公告", new string('征', length), "某镇政府", "2026年11月24日")));

    private static readonly Gen<CheckedNotice[]> Issue = AnyNotice.Array[1, 50];

    private static readonly Gen<PageTemplate> Template =
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 3], Gen.Bool, Gen.Int[0, 9], Gen.Int[0, 3])
            .Select((columns, span, isBoxed, over, pages) => SquarePaper.Template with
        {
            TrimWidth = Length.Pt(40 + 120 * columns + 100),
            TypeArea = SquarePaper.Template.TypeArea with { Width = Length.Pt(120 * columns + 40) },
            Columns = SquarePaper.Template.Columns with { Count = columns },
            Sections = [.. SquarePaper.Template.Sections.Select(section => section with { MayReorder = isBoxed })],
            MostPages = pages == 0 ? null : pages,
            Shapes =
            [
                new() { Section = "公告", OverLines = over, Columns = span, IsBoxed = isBoxed },
                new() { Section = "寻人", IsBoxed = true, Lines = over },
            ],
            Reservations = over % 2 == 0 ? [] : [new(Page: 1, Lines: over, Columns: span, "预留")],
        });

    [Test]
    public void Every_notice_is_placed_once_with_all_its_words_or_said_to_have_found_no_room() => ForEach((notices, issue, _) =>
    {
        string printed = string.Concat(issue.Pages.SelectMany(page => page.Elements.OfType<PageElement.GlyphRun>())
            .Where(run => run.Size == SquarePaper.Template.Body.Size).SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));
        var overset = issue.Overset.Select(over => over.Index).ToHashSet();
        for (int i = 0; i < notices.Length; i++)
            if (issue.Placements.Any(placement => placement.Index == i) == overset.Contains(i)) return false;
        return Words(printed) == notices.Where((_, index) => !overset.Contains(index)).Sum(notice => Words(notice.Text));
    });

    [Test]
    public void Nothing_overlaps_and_nothing_leaves_its_columns_or_the_type_area() => ForEach((_, issue, template) =>
    {
        foreach (var page in issue.Placements.GroupBy(placement => placement.Page))
        {
            PlacedNotice[] places = [.. page];
            for (int one = 0; one < places.Length; one++)
            {
                if (places[one].X < template.TypeArea.Left || places[one].X + places[one].Width > template.TypeArea.Right) return false;
                if (places[one].Y < template.TypeArea.Top || places[one].Y + places[one].Height > template.TypeArea.Bottom) return false;
                for (int other = 0; other < one; other++)
                    if (Overlap(places[one], places[other])) return false;
            }
        }
        return true;
    });

    [Test]
    public void What_spans_columns_stands_on_the_grid_and_gaps_keep_their_range() => ForEach((_, issue, template) =>
        issue.Gaps.All(gap => gap.Size >= template.Gaps.Least && gap.Size <= template.Gaps.Greatest)
        && issue.Placements.Where(placement => placement.Width > template.Measure)
            .All(placement => (placement.Y - template.TypeArea.Top).Millipoints % template.Body.Leading.Millipoints == 0));

    [Test]
    public void A_notice_in_two_pages_keeps_enough_lines_on_either_and_says_where_it_goes_on() => ForEach((_, issue, template) =>
    {
        int splits = 0;
        foreach (var parts in issue.Placements.GroupBy(placement => placement.Index))
        {
            if (parts.Count() > 1 && parts.Any(part => part.Lines < template.Splitting.KeepLines)) return false;
            splits += parts.Select(part => part.Page).Distinct().Count() - 1;
        }
        string printed = string.Concat(issue.Pages.SelectMany(page => page.Elements.OfType<PageElement.GlyphRun>())
            .SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));
        return Count(printed, "下转") == splits && Count(printed, "上接") == splits;
    });

    [Test]
    public void Room_kept_free_stays_free() => ForEach((_, issue, template) =>
    {
        if (template.Reservations is not [var kept] || issue.Pages.Count == 0) return true;
        int columns = template.Columns.Count;
        Length foot = issue.Placements.Where(placement => placement.Page == 1 && placement.Column > columns - kept.Columns)
            .Select(placement => placement.Y + placement.Height).DefaultIfEmpty().Max();
        Length limit = issue.Pages[0].Elements.OfType<PageElement.Bar>()
            .Where(bar => bar.Width == template.ColumnsWidth && bar.Height == template.Footer!.ThickRule)
            .Max(bar => bar.TopLeft.Y) - template.Body.Leading * kept.Lines;
        return foot <= limit;
    });

    [Test]
    public void Fillers_push_no_notice_out_and_run_no_oftener_than_they_may() => Gen.Select(Issue, Template).Sample((notices, template) =>
    {
        PageTemplate full = template with { Height = PageHeight.Full, Reservations = [] };
        var filler = new Filler("补白补白补白补白补白", SquarePaper.Head.PrintDate, SquarePaper.Head.PrintDate, 3);
        MadeUpIssue without = Make(notices, full);
        MadeUpIssue with = Make(notices,
            full with { Fillers = [filler, filler with { To = SquarePaper.Head.PrintDate.AddDays(-1), From = new(2026, 1, 1) }] });
        return with.Fillers.Count <= 3 && with.Pages.Count == without.Pages.Count
            && with.Overset.Select(one => one.Index).SequenceEqual(without.Overset.Select(one => one.Index))
            && with.Placements.Sum(one => one.Lines) == without.Placements.Sum(one => one.Lines)
            && with.PrintedPieces.Count == without.PrintedPieces.Count;
    }, iter: 60);

    [Test]
    public void A_section_is_not_parted_by_another_in_a_column() => ForEach((notices, issue, _) => AreWhole(notices, issue));

    // 寻人 once began beside 公告, and went down through 挂失声明, which had begun below both.
    [Test]
    public void A_section_that_begins_beside_another_ends_above_what_has_begun_below() =>
        Gen.Select(Issue, Template, Gen.Bool).Sample((notices, template, isFull) => AreWhole(notices, Make(notices, template with
        {
            Height = isFull ? PageHeight.Full : PageHeight.AsNeeded,
        })), seed: "aGLrS60mO8S5", iter: 1);

    private static bool AreWhole(CheckedNotice[] notices, MadeUpIssue issue)
    {
        foreach (var column in issue.Placements.Where(one => one.Span == 1).GroupBy(one => (one.Page, one.Column)))
        {
            string[] sections = [.. column.OrderBy(one => one.Y).Select(one => notices[one.Index].Section)];
            int runs = sections.Zip(sections.Skip(1)).Count(pair => pair.First != pair.Second) + 1;
            if (runs > sections.Distinct().Count()) return false;
        }
        return true;
    }

    [Test]
    public void Fillers_stand_clear_of_notices_and_bring_their_column_to_its_foot() =>
        Gen.Select(Issue, Template, Gen.Bool).Sample((notices, template, isFull) =>
    {
        DateOnly day = SquarePaper.Head.PrintDate;
        Filler[] fillers = [new("补白补白补白补白补白", day, day, 3), new("补", day, day, 5), new(new string('白', 60), day, day, 3)];
        PageTemplate filled = template with { Height = isFull ? PageHeight.Full : PageHeight.AsNeeded, Fillers = fillers };
        MadeUpIssue issue = Make(notices, filled);
        foreach (PlacedFiller filler in issue.Fillers)
        {
            if (filler.Y + filler.Height > filled.TypeArea.Bottom) return false;
            if (issue.Placements.Any(one => one.Page == filler.Page
                && Overlap(one, new(0, filler.Page, filler.Column, filler.X, filler.Y, filler.Width, filler.Height, 0) { Reason = "" })))
                return false;
            // Where sections stand one below another in a column, each has a foot.
            if (issue.Gaps.Where(gap => gap.Page == filler.Page && gap.Column == filler.Column).Min(gap => gap.WhiteAtFoot)
                > filled.Body.Leading)
                return false;
        }
        return true;
    }, iter: 80);

    [Test]
    public void Asked_for_so_many_pages_an_issue_has_them_or_says_what_does_not_fit_or_is_missing() =>
        Gen.Select(Issue, Template, Gen.Int[1, 5]).Sample((notices, template, pages) =>
        {
            MadeUpIssue issue = Make(notices, template with { ExactPages = pages, Reservations = [] });
            return issue.Pages.Count == pages || issue.Overset.Count > 0 || issue.Shortage is { Lines: > 0 };
        }, iter: 60);

    private static MadeUpIssue Make(CheckedNotice[] notices, PageTemplate template) =>
        PageMaker.Make(notices, template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

    private static bool Overlap(PlacedNotice one, PlacedNotice other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    private static int Words(string text) => text.Count(character => character is '失' or '征' or '寻');

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    private static void ForEach(Func<CheckedNotice[], MadeUpIssue, PageTemplate, bool> law) =>
        Gen.Select(Issue, Template).Sample((notices, template) => law(
            notices, PageMaker.Make(notices, template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None), template), iter: 100);
}
