using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup;

/// <summary>What stands between the date of a titled notice and the title below it.</summary>
public sealed class AirBetweenTitlesTests
{
    private static readonly PageTemplate Paper = SquarePaper.Template with
    {
        Titled = SquarePaper.Template.Titled with { LinesAfter = 1, LinesBetween = 0, GapShares = 2 },
    };

    private static readonly CheckedNotice[] Notices =
    [
        .. Enumerable.Range(1, 9).Select(body => SquarePaper.Titled("公告", new string('征', body * 7), "某镇政府", "2026年11月24日")),
    ];

    private static IEnumerable<(PlacedNotice Above, PlacedNotice Below)> Neighbours(MadeUpIssue issue) =>
        from pair in issue.Placements.Zip(issue.Placements.Skip(1))
        where pair.First.Column == pair.Second.Column && pair.First.Page == pair.Second.Page
        select (pair.First, pair.Second);

    private static Length AboveTitle(PageTemplate paper, CheckedNotice notice)
    {
        SetRow title = NoticeSetter.Set(0, notice, paper, SquarePaper.Fonts, MaskingPolicy.None).Rows[0];
        return title.Baseline - title.Size.Times(SquarePaper.Fonts.Head.Primary.EmBoxTop, SquarePaper.Fonts.Head.Primary.UnitsPerEm);
    }

    [Test]
    public void Between_a_date_and_the_next_title_are_at_most_one_and_a_half_lines()
    {
        MadeUpIssue issue = PageMaker.Make(Notices, Paper, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

        var neighbours = Neighbours(issue).ToList();
        Assert.That(neighbours, Is.Not.Empty);
        foreach ((PlacedNotice above, PlacedNotice below) in neighbours)
        {
            Length air = below.Y - above.Y - above.Height + AboveTitle(Paper, Notices[below.Index]);
            Assert.That(air, Is.LessThanOrEqualTo(Paper.Body.Leading * 3 / 2));
        }
    }

    [Test]
    public void The_hairline_stands_midway_between_the_date_and_the_title()
    {
        MadeUpIssue issue = PageMaker.Make(Notices, Paper, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

        (PlacedNotice above, PlacedNotice below) = Neighbours(issue).First();
        Length foot = above.Y + above.Height;
        Length head = below.Y + AboveTitle(Paper, Notices[below.Index]);
        PageElement.Bar rule = issue.Pages[above.Page - 1].Elements.OfType<PageElement.Bar>()
            .Single(bar => bar.Width == Paper.Measure && bar.TopLeft.X == above.X && bar.TopLeft.Y > foot && bar.TopLeft.Y < head);
        Assert.That((rule.TopLeft.Y - foot).Millipoints, Is.EqualTo((head - rule.TopLeft.Y - rule.Height).Millipoints).Within(1));
    }

    [Test]
    public void Under_what_spans_columns_are_no_more_also_where_another_spans_them_below_it()
    {
        CheckedNotice[] notices =
        [
            Notices[0] with { Shape = new(Columns: 2, IsBoxed: false, Lines: 0) },
            Notices[1] with { Shape = new(Columns: 3, IsBoxed: false, Lines: 0) },
            .. Notices[2..],
        ];
        PageTemplate high = Paper with
        {
            TrimHeight = Length.Pt(600), TypeArea = new(Length.Pt(20), Length.Pt(20), Length.Pt(340), Length.Pt(560)),
        };

        MadeUpIssue issue = PageMaker.Make(notices, high, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

        var airs = (from span in issue.Placements where span.Span > 1
                    from below in issue.Placements
                    where below.Page == span.Page && below.Y > span.Y
                        && below.Column < span.Column + span.Span && span.Column < below.Column + below.Span
                    group below by span into under
                    let next = under.MinBy(below => below.Y)!
                    select next.Y - under.Key.Y - under.Key.Height + AboveTitle(Paper, notices[next.Index])).ToList();
        Assert.That(airs, Has.Count.EqualTo(2));
        Assert.That(airs, Is.All.LessThanOrEqualTo(Paper.Body.Leading * 3 / 2).And.All.GreaterThan(Paper.Body.Leading));
    }

    [Test]
    public void The_hairline_under_what_spans_columns_stands_midway_too()
    {
        CheckedNotice[] notices = [Notices[0] with { Shape = new(Columns: 0, IsBoxed: false, Lines: 0) }, .. Notices[1..]];

        MadeUpIssue issue = PageMaker.Make(notices, Paper, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

        PlacedNotice span = issue.Placements.Single(placed => placed.Span == 3);
        Length foot = span.Y + span.Height;
        Length head = issue.Placements.Where(placed => placed.Span == 1)
            .GroupBy(placed => placed.Column).Min(column => column.First().Y + AboveTitle(Paper, notices[column.First().Index]));
        PageElement.Bar rule = issue.Pages[0].Elements.OfType<PageElement.Bar>()
            .Single(bar => bar.Width == Paper.ColumnsWidth && bar.TopLeft.Y > foot && bar.TopLeft.Y < head);
        Assert.That((rule.TopLeft.Y - foot).Millipoints, Is.EqualTo((head - rule.TopLeft.Y - rule.Height).Millipoints).Within(1));
    }

    [Test]
    public void A_profile_that_says_nothing_of_it_keeps_its_lines()
    {
        Assert.That(SquarePaper.Template.Titled.LinesBetween, Is.Null);
        MadeUpIssue issue = PageMaker.Make(Notices, SquarePaper.Template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

        (PlacedNotice above, PlacedNotice below) = Neighbours(issue).First();
        Assert.That(below.Y - above.Y - above.Height, Is.GreaterThanOrEqualTo(SquarePaper.Template.Body.Leading));
    }
}
