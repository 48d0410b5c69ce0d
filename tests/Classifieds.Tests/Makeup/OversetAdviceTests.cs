using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>What is advised where notices find no room is followed here, and then everything has room.</summary>
public sealed class OversetAdviceTests
{
    private const string Long = "滨河市百川环保科技有限公司（统一社会信用代码：91350702MA2XW7K33B）因不慎遗失公章、财务章各一枚，"
        + "编号：3507020041826、3507020041827，特此声明作废；由此引起的一切后果，由本公司自行承担。联系人：李小明，电话：13800138000。";

    private static readonly PageTemplate Paper = SquarePaper.Template with
    {
        MostPages = 1,
        Body = SquarePaper.Template.Body with { GlyphScalingPermille = 20 },
        Sections = [.. SquarePaper.Template.Sections.Select(section => section with { MayReorder = section.Section == "寻人" })],
    };

    [Test]
    public void A_page_with_room_for_all_needs_no_advice() =>
        Assert.That(Make([Set(SquarePaper.Item(3), 0)], Paper).Advice, Is.Empty);

    [Test]
    public void Advice_is_ranked_by_its_cost_and_says_what_it_touches()
    {
        SetNotice[] notices = OverByLittle(12);
        IReadOnlyList<Advice> advice = Make(notices, Paper).Advice;

        Assert.That(advice.Select(one => one.Kind), Does.Contain(AdviceKind.Move).And.Contain(AdviceKind.Page));
        Assert.That(advice.Select(one => one.Cost), Is.Ordered);
        foreach (Advice one in advice)
        {
            Assert.That(one.Sentence, Is.Not.Empty);
            Assert.That(one.Notices, Has.All.InRange(0, notices.Length - 1));
        }
    }

    [Test]
    public void The_shortest_notice_of_a_free_section_moves_first()
    {
        List<SetNotice> notices = [Set(SquarePaper.Item(3, '寻', "寻人"), 0), Set(SquarePaper.Item(2), 1)];
        while (Make(notices, Paper).Overset.Count == 0) notices.Add(Set(SquarePaper.Item(2), notices.Count));

        Assert.That(Make(notices, Paper).Advice.Single(one => one.Kind == AdviceKind.Move).Notices, Is.EqualTo((int[])[0]));
    }

    [Test]
    public void What_is_advised_makes_room_for_everything() => Gen.Int[6, 30].Sample(start =>
    {
        SetNotice[] notices = OverByLittle(start);
        foreach (Advice one in Make(notices, Paper).Advice)
        {
            SetNotice[] followed = one.Kind switch
            {
                AdviceKind.Tighten => [.. notices.Select(notice => one.Notices.Contains(notice.Index)
                    ? Heights(notice)!.Tighter!.Notice : notice)],
                AdviceKind.Cut => [.. notices.Select(notice => one.Cuts.FirstOrDefault(cut => cut.Index == notice.Index) is { } cut
                    ? Without(notice, cut) : notice)],
                AdviceKind.Move => [.. notices.Where(notice => !one.Notices.Contains(notice.Index))],
                _ => notices,
            };
            PageTemplate paper = one.Kind == AdviceKind.Page ? Paper with { MostPages = 5 } : Paper;
            if (Make(followed, paper).Overset.Count > 0) return false;
        }
        return true;
    }, iter: 12);

    [Test]
    public void Cutting_what_is_named_saves_one_line_and_nothing_that_must_stay()
    {
        SetNotice notice = Set(SquarePaper.Plain(Long), 0);
        NoticeCut cut = Cut(notice)!;

        Assert.That(notice.PrintedText.Substring(cut.Start, cut.Text.Length), Is.EqualTo(cut.Text));
        Assert.That(Without(notice, cut).Lines, Is.EqualTo(notice.Lines - 1));
    }

    [TestCase(6)]
    [TestCase(13)]
    [TestCase(27)]
    public void A_reservation_given_up_makes_the_room_it_took(int start)
    {
        PageTemplate kept = Paper with { Reservations = [new(Page: 1, Lines: 3, Columns: 1, "小广告"),
            new(Page: 1, Lines: 8, Columns: 2, "迟到广告")] };
        SetNotice[] notices = OverByLittle(start, kept);

        Advice given = Make(notices, kept).Advice.First(one => one.Kind == AdviceKind.Reservation);

        Assert.That(given.Sentence, Is.EqualTo("撤去第 1 版预留的“迟到广告”，可全部排入"));
        Assert.That(given.Lines, Is.EqualTo(16));
        Assert.That(Make(notices, kept with { Reservations = [kept.Reservations[0]] }).Overset, Is.Empty);
    }

    [TestCase(6)]
    [TestCase(13)]
    [TestCase(27)]
    public void A_slot_grown_by_so_many_lines_holds_everything_and_one_line_less_does_not(int start)
    {
        PageTemplate slot = Paper with { Folio = null };
        SetNotice[] notices = OverByLittle(start, slot);

        Advice higher = Make(notices, slot).Advice.Single(one => one.Kind == AdviceKind.Higher);
        int lines = higher.Lines / slot.Columns.Count;

        Assert.That(higher.Sentence, Does.StartWith($"版块加高 {lines} 行"));
        Assert.That(Make(notices, Higher(slot, lines)).Overset, Is.Empty);
        Assert.That(lines == 1 || Make(notices, Higher(slot, lines - 1)).Overset.Count > 0, Is.True);
    }

    [TestCase(6)]
    [TestCase(13)]
    [TestCase(27)]
    public void A_slot_one_column_wider_holds_everything(int start)
    {
        PageTemplate slot = Paper with { Folio = null };
        SetNotice[] notices = OverByLittle(start, slot);

        Advice wider = Make(notices, slot).Advice.Single(one => one.Kind == AdviceKind.Column);

        Assert.That(wider.Sentence, Is.EqualTo("版块加宽一栏，可全部排入"));
        Assert.That(Make(notices, slot with
        {
            Columns = slot.Columns with { Count = slot.Columns.Count + 1 },
            TypeArea = slot.TypeArea with { Width = slot.TypeArea.Width + slot.Measure + slot.Gutter },
            TrimWidth = slot.TrimWidth + slot.Measure + slot.Gutter,
        }).Overset, Is.Empty);
    }

    [Test]
    public void Only_part_of_a_page_can_grow() =>
        Assert.That(Make(OverByLittle(6), Paper).Advice.Select(one => one.Kind), Has.None.AnyOf(AdviceKind.Higher, AdviceKind.Column));

    private static PageTemplate Higher(PageTemplate slot, int lines) => slot with
    {
        TypeArea = slot.TypeArea with { Height = slot.TypeArea.Height + slot.Body.Leading * lines },
        TrimHeight = slot.TrimHeight + slot.Body.Leading * lines,
    };

    private static SetNotice[] OverByLittle(int start, PageTemplate? paper = null)
    {
        List<SetNotice> notices = [.. Enumerable.Range(0, 3).Select(i => Set(SquarePaper.Plain(Long[(start + i)..]), i))];
        while (Make(notices, paper ?? Paper).Overset.Count == 0) notices.Add(Set(SquarePaper.Item(1), notices.Count));
        return [.. notices];
    }

    private static SetNotice Without(SetNotice notice, NoticeCut cut) =>
        Set(SquarePaper.Plain(notice.PrintedText.Remove(cut.Start, cut.Text.Length)), notice.Index);

    private static SetNotice Set(CheckedNotice notice, int index) =>
        NoticeSetter.Set(index, notice, Paper, SquarePaper.Fonts, MaskingPolicy.None);

    private static NoticeHeights? Heights(SetNotice notice) => HeightSetter.Find(notice, Paper, SquarePaper.Fonts, MaskingPolicy.None);

    private static NoticeCut? Cut(SetNotice notice) =>
        CutFinder.Find(notice, Paper, SquarePaper.Fonts, MaskingPolicy.None, (_, _, _) => [], ["特此", "不慎", "一切"]);

    private static MadeUpIssue Make(IReadOnlyList<SetNotice> notices, PageTemplate paper) =>
        PageMaker.Make(notices, paper, SquarePaper.Fonts, SquarePaper.Head, null, new(Heights, Cut, _ => false));
}
