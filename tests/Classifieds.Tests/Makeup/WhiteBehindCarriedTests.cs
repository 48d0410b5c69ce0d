using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup;

/// <summary>Two stacks of notices that span columns would leave the third column ten lines and the last nine, and none between them: what
/// begins in the third column can go on on the next page alone.</summary>
public sealed class WhiteBehindCarriedTests
{
    private const int Long = 4;

    [Test]
    public void No_notice_goes_on_on_the_next_page_over_white_in_which_another_has_room()
    {
        MadeUpIssue issue = Made(isFree: true);

        Assert.That(issue.Gaps.Where(gap => gap.Page == 1).Select(gap => gap.WhiteAtFoot),
            Has.All.LessThan(SquarePaper.Template.HeightOf(lines: 6)));
    }

    [Test]
    public void Where_the_next_in_order_has_no_room_there_a_notice_goes_on_all_the_same() =>
        Assert.That(Made(isFree: false).Placements.Where(one => one.Index == Long).Select(one => one.Page), Is.EqualTo([1, 2]));

    [Test]
    public void A_late_change_leaves_the_line_that_sends_a_reader_to_the_next_page_where_it_stands()
    {
        MadeUpIssue made = Made(isFree: false);

        int last = Notices.Length - 1; // on the second page
        PreviousNotice[] became = [.. Enumerable.Range(0, last).Select(i => new PreviousNotice(i, IsSame: true)), new(null, IsSame: true)];
        MadeUpIssue late = Made(isFree: false, Notices[..last], new(made.Layout, became));

        Assert.That((late.Late!.Step, JumpLine(late)), Is.EqualTo((LateStep.InPlace, JumpLine(made))));
    }

    private static readonly CheckedNotice[] Notices =
        [Over(3, 100), Over(3, 120), Over(2, 80), Over(2, 60), Titled(150), Titled(90), Titled(90), Titled(90), Titled(10)];

    private static Point JumpLine(MadeUpIssue issue) => issue.Pages[0].Elements.OfType<PageElement.GlyphRun>()
        .Single(run => run.Glyphs.Any(glyph => glyph.Text == "转")).Origin;

    private static MadeUpIssue Made(bool isFree, CheckedNotice[]? notices = null, PreviousIssue? previous = null)
    {
        PageTemplate template = SquarePaper.Template with
        {
            TrimWidth = Length.Pt(740),
            TypeArea = SquarePaper.Template.TypeArea with { Width = Length.Pt(700) },
            Columns = SquarePaper.Template.Columns with { Count = 6 },
            Sections = [.. SquarePaper.Template.Sections.Select(section => section with { MayReorder = isFree })],
        };
        return PageMaker.Make(
            [.. (notices ?? Notices).Select((notice, i) => NoticeSetter.Set(i, notice, template, SquarePaper.Fonts, MaskingPolicy.None))],
            template, SquarePaper.Fonts, SquarePaper.Head, previous: previous);
    }

    private static CheckedNotice Titled(int length) => SquarePaper.Titled("公告", new string('征', length), "某镇政府", "2026年11月24日");

    private static CheckedNotice Over(int columns, int length) => Titled(length) with { Shape = new(columns, IsBoxed: false, Lines: 0) };
}
