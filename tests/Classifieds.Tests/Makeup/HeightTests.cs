using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Tests.Makeup;

public sealed class HeightTests
{
    private const string ManyMarks = "滨河市百川环保科技有限公司（统一社会信用代码：91350702MA2XW7K33B）因不慎遗失公章、财务章各一枚，"
        + "编号：3507020041826、3507020041827，声明作废；由此引起的一切后果，由本公司自行承担。联系人：李小明，电话：13800138000。";

    private static readonly PageTemplate Paper = SquarePaper.Template with
    {
        MostPages = 1,
        Body = SquarePaper.Template.Body with { GlyphScalingPermille = 20 },
    };

    // Its natural setting squeezes no line to the full; squeezing them all saves one.
    private static readonly CheckedNotice Squeezable = Enumerable.Range(0, ManyMarks.Length - 60)
        .SelectMany(start => Enumerable.Range(0, 30).Select(cut => SquarePaper.Plain(ManyMarks[start..^cut])))
        .First(notice => Heights(Set(notice))?.Tighter is not null);

    [Test]
    public void A_notices_other_heights_are_one_line_off_and_hold_the_same_words()
    {
        SetNotice natural = Set(Squeezable);
        NoticeHeights heights = Heights(natural)!;

        foreach (NoticeHeight height in (NoticeHeight[])[.. new[] { heights.Tighter, heights.Looser }.OfType<NoticeHeight>()])
        {
            Assert.That(height.Notice.Lines, Is.EqualTo(natural.Lines + height.Notice.Looseness));
            Assert.That(Words(height.Notice), Is.EqualTo(Words(natural)));
            Assert.That(height.Harm, Is.Not.Negative);
        }
        Assert.That(heights.Tighter, Is.Not.Null);
    }

    [Test]
    public void A_page_without_a_fault_asks_for_no_other_height()
    {
        CheckedNotice[] notices = [.. Enumerable.Range(0, 3).Select(_ => SquarePaper.Item(4))];
        MadeUpIssue issue = Make(notices, _ => throw new InvalidOperationException("asked"));

        Assert.That(issue.Placements.All(one => one.Looseness == 0));
    }

    [Test]
    public void A_notice_without_room_is_brought_in_by_a_tighter_one_and_the_page_says_so()
    {
        CheckedNotice[] notices = [Squeezable];
        while (Make(notices, null).Overset.Count == 0) notices = [SquarePaper.Item(1), .. notices];
        int squeezed = notices.Length - 1;

        MadeUpIssue issue = Make(notices, Heights);

        Assert.That(issue.Overset, Is.Empty);
        PlacedNotice one = issue.Placements.Single(placed => placed.Index == squeezed);
        Assert.That(one.Looseness, Is.EqualTo(-1));
        Assert.That(one.Reason, Does.EndWith("紧排一行，使排不下的稿件排入"));
        Assert.That(issue.Placements.Count(placed => placed.Looseness != 0), Is.EqualTo(1));
        Assert.That(Make(notices, _ => null).Overset, Is.Not.Empty, "what was proofed stands as it was proofed");
    }

    private static MadeUpIssue Make(CheckedNotice[] notices, Func<SetNotice, NoticeHeights?>? heightsOf) => PageMaker.Make(
        [.. notices.Select((notice, index) => NoticeSetter.Set(index, notice, Paper, SquarePaper.Fonts, MaskingPolicy.None))],
        Paper, SquarePaper.Fonts, SquarePaper.Head, heightsOf);

    private static NoticeHeights? Heights(SetNotice notice) =>
        HeightSetter.Find(notice, Paper, SquarePaper.Fonts, MaskingPolicy.None);

    private static SetNotice Set(CheckedNotice notice) =>
        NoticeSetter.Set(0, notice, Paper, SquarePaper.Fonts, MaskingPolicy.None);

    private static string Words(SetNotice notice) =>
        string.Concat(notice.Rows.SelectMany(row => row.Line.Glyphs).Select(glyph => glyph.Text));
}
