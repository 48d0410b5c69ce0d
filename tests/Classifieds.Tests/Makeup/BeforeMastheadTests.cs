using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Templates;
using Classifieds.Testing;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>Sections that stand above the masthead on the first page, as on the page of a real paper.</summary>
public sealed class BeforeMastheadTests
{
    private static readonly PageTemplate Paper = SquarePaper.Template with
    {
        TrimHeight = Length.Pt(600),
        TypeArea = new(Length.Pt(20), Length.Pt(20), Length.Pt(340), Length.Pt(560)),
        Sections =
        [
            new("公告", "公告") { HasHead = false, IsBeforeMasthead = true, MayReorder = true }, .. SquarePaper.Template.Sections.Skip(1),
        ],
    };

    private static readonly Gen<CheckedNotice[]> Issue = Gen.OneOf(
        Gen.Int[1, 9].Select(lines => SquarePaper.Item(lines)),
        Gen.Int[1, 9].Select(lines => SquarePaper.Item(lines, '跨') with { Shape = new(Columns: 2, IsBoxed: lines > 4, Lines: 0) }),
        Gen.Int[10, 90].Select(length => SquarePaper.Titled("关于某事的公告", new string('征', length), "某镇政府", "2026年11月24日")),
        Gen.Int[10, 90].Select(length => SquarePaper.Titled("公告", new string('跨', length), "某镇政府", "2026年11月24日") with
        {
            Shape = new(Columns: 0, IsBoxed: false, Lines: 0),
        })).Array[2, 40];

    private static MadeUpIssue Make(CheckedNotice[] notices, PageTemplate template, PreviousIssue? previous = null) => PageMaker.Make(
        [.. notices.Select((notice, at) =>
            Classifieds.Makeup.Setting.NoticeSetter.Set(at, notice, template, SquarePaper.Fonts, MaskingPolicy.None))],
        template, SquarePaper.Fonts, SquarePaper.Head, previous: previous);

    // The masthead's bar is as wide as the columns and as high as its lines.
    private static Length MastheadTop(Page page) => page.Elements.OfType<PageElement.Bar>()
        .First(bar => bar.Width == Paper.ColumnsWidth && bar.Height == Paper.Body.Leading * Paper.Masthead!.Lines).TopLeft.Y;

    [Test]
    public void A_public_notice_without_a_head_stands_over_the_masthead_and_lost_papers_below_it() =>
        Golden.Check("makeup/before-masthead.page.txt", MadeUpDump.Write(Make(
        [
            SquarePaper.Titled("公告", new string('征', 90), "某镇政府", "2026年11月24日") with
            {
                Shape = new(Columns: 3, IsBoxed: false, Lines: 0) { IsColumned = true },
            },
            SquarePaper.Item(3), SquarePaper.Item(2), SquarePaper.Item(2), SquarePaper.Item(4),
        ], Paper)));

    [Test]
    public void All_of_an_issue_stands_once_and_nothing_over_anything_else() =>
        Gen.Select(Issue, Gen.Bool).Sample((notices, isFull) =>
    {
        MadeUpIssue issue = Make(notices, Paper with { Height = isFull ? PageHeight.Full : PageHeight.AsNeeded });
        Assert.That(issue.Overset, Is.Empty);
        Assert.That(issue.Placements.Select(one => one.Index).Distinct().Count(), Is.EqualTo(notices.Length));
        for (int page = 0; page < issue.Pages.Count; page++)
        {
            PlacedNotice[] on = [.. issue.Placements.Where(one => one.Page == page + 1)];
            Length masthead = MastheadTop(issue.Pages[page]);
            Length below = masthead + Paper.Body.Leading * Paper.Masthead!.Lines;
            foreach (PlacedNotice one in on)
            {
                bool isBefore = notices[one.Index].Section == "公告" && page == 0;
                Assert.That(one.Y >= below || isBefore && one.Y + one.Height < masthead, $"page {page + 1}, notice {one.Index}");
                Assert.That(one.Y + one.Height, Is.LessThanOrEqualTo(Paper.TypeArea.Bottom));
                Assert.That(on.Where(other => other != one && one.Column < other.Column + other.Span && other.Column < one.Column + one.Span
                    && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height), Is.Empty);
            }
        }
    }, iter: 60);

    [Test]
    public void What_changes_late_below_it_moves_as_little_as_anywhere() => Issue.Sample(notices =>
    {
        MadeUpIssue made = Make(notices, Paper);
        MadeUpIssue again = Make(notices, Paper, new(made.Layout, [.. notices.Select((_, index) => new PreviousNotice(index, true))]));
        Assert.That(again.Late, Is.Not.Null);
        Assert.That(again.Late!.Moves, Is.Empty);
        Assert.That(again.Placements.Select(one => (one.Index, one.Page, one.X, one.Y)),
            Is.EquivalentTo(made.Placements.Select(one => (one.Index, one.Page, one.X, one.Y))));
    }, iter: 30);

    [Test]
    public void What_has_no_room_there_stands_below_it()
    {
        CheckedNotice[] notices =
        [
            .. Enumerable.Range(0, 30).Select(_ => SquarePaper.Titled("公告", new string('征', 60), "某镇政府", "2026年11月24日")),
            SquarePaper.Item(2),
        ];

        MadeUpIssue issue = Make(notices, Paper);

        Length masthead = MastheadTop(issue.Pages[0]);
        int[] above = [.. issue.Placements.Where(one => one.Page == 1 && one.Y < masthead).Select(one => one.Index)];
        Assert.That(above, Is.EquivalentTo(Enumerable.Range(0, above.Length)).And.Length.InRange(6, 29));
        Assert.That(issue.Placements.Select(one => one.Index).Distinct().Count(), Is.EqualTo(31));
    }

    [Test]
    public void Where_nothing_else_runs_it_stands_below_it()
    {
        MadeUpIssue issue = Make([SquarePaper.Titled("公告", new string('征', 60), "某镇政府", "2026年11月24日")], Paper);

        Assert.That(issue.Placements.Single().Y, Is.GreaterThan(MastheadTop(issue.Pages[0])));
    }
}
