using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Typesetting;

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

    private static MadeUpIssue Made(bool isFree) => PageMaker.Make(
        [Over(3, 100), Over(3, 120), Over(2, 80), Over(2, 60), Titled(150), Titled(90), Titled(90), Titled(90), Titled(10)],
        SquarePaper.Template with
        {
            TrimWidth = Length.Pt(740),
            TypeArea = SquarePaper.Template.TypeArea with { Width = Length.Pt(700) },
            Columns = SquarePaper.Template.Columns with { Count = 6 },
            Sections = [.. SquarePaper.Template.Sections.Select(section => section with { MayReorder = isFree })],
        },
        SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

    private static CheckedNotice Titled(int length) => SquarePaper.Titled("公告", new string('征', length), "某镇政府", "2026年11月24日");

    private static CheckedNotice Over(int columns, int length) => Titled(length) with { Shape = new(columns, IsBoxed: false, Lines: 0) };
}
