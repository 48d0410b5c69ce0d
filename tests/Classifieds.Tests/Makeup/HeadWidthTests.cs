using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Layouts;
using CsCheck;

namespace Classifieds.Tests.Makeup;

/// <summary>A section that fills two columns or more has its head over them.</summary>
public sealed class HeadWidthTests
{
    private static MadeUpIssue Make(IReadOnlyList<CheckedNotice> notices) =>
        PageMaker.Make(notices, SquarePaper.Template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

    // The sections that have a column of a flow to themselves, once for each such column.
    private static IEnumerable<string> AloneIn(GroupLayout flow) =>
        from column in flow.Columns
        let sections = column.Items.Select(item => item.Section).Distinct().ToList()
        where sections.Count == 1
        select sections[0];

    private static bool HasNarrowHead(PageLayout page) =>
        page.Groups.Any(group => group.Head is null && AloneIn(group).GroupBy(section => section).Any(columns => columns.Count() > 1));

    [Test]
    public void On_a_full_page_and_on_the_last_the_head_is_as_wide_as_its_section()
    {
        MadeUpIssue issue = Make([.. Enumerable.Range(0, 30).Select(at => SquarePaper.Item(3, section: at < 15 ? "公告" : "挂失声明"))]);

        Assert.That(issue.Pages, Has.Count.GreaterThan(1));
        Assert.That(issue.Layout.Pages.Where(HasNarrowHead), Is.Empty);
    }

    [Test]
    public void A_head_is_narrower_than_its_section_on_the_last_page_at_the_most_and_only_where_that_saves_a_page() =>
        Gen.Select(Gen.Int[1, 6].Array[1, 40], Gen.Int[0, 40]).Sample((lines, first) =>
        {
            MadeUpIssue issue = Make([.. lines.Select((high, at) => SquarePaper.Item(high, section: at < first ? "公告" : "挂失声明"))]);
            int narrow = issue.Layout.Pages.Count(HasNarrowHead);
            if (narrow == 0) return true;
            // With a head over every column the lines would not have gone on the pages there are, give or take a notice a column.
            int columns = issue.Pages.Count * SquarePaper.Template.Columns.Count;
            int free = columns * issue.Layout.Frame.MostLines - lines.Sum();
            return free < columns * (2 * SquarePaper.Template.SectionHead.Lines + 1 + 6);
        }, iter: 150);
}
