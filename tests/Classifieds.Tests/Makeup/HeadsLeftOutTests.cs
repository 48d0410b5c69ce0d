using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup;

/// <summary>Sections that are printed without a head: by the profile, or since the only title under it says the same.</summary>
public sealed class HeadsLeftOutTests
{
    private static MadeUpIssue Make(PageTemplate template, params CheckedNotice[] notices) =>
        PageMaker.Make(notices, template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

    private static CheckedNotice Public(string title) => SquarePaper.Titled(title, new string('征', 30), "某镇政府", "2026年11月24日");

    // Words in 14 pt are heads, in 12 pt titles; letter by letter where they are spaced.
    private static bool Prints(MadeUpIssue issue, string words, int points) => issue.Pages.SelectMany(page => page.Elements)
        .OfType<PageElement.GlyphRun>().Any(run => run.Size.Points == points && run.Origin.Y.Points > 92
            && string.Concat(run.Glyphs.Select(glyph => glyph.Text)) == words);

    private static PageTemplate Without(string section) => SquarePaper.Template with
    {
        Sections = [.. SquarePaper.Template.Sections.Select(style => style.Section == section ? style with { HasHead = false } : style)],
    };

    [Test]
    public void Where_the_head_and_the_only_title_under_it_say_the_same_the_head_goes_and_never_the_title()
    {
        MadeUpIssue issue = Make(SquarePaper.Template, Public("公告"), SquarePaper.Item(2));

        Assert.That((Prints(issue, "公告", 14), Prints(issue, "公告", 12)), Is.EqualTo((false, true)));
        Assert.That(Prints(issue, "挂失声明", 14), Is.True);
        Assert.That(issue.Layout.Frame.Headless, Is.EqualTo("公告"));
    }

    [TestCase("迁坟公告")]
    [TestCase("公告", "公告")]
    public void Other_titles_and_several_keep_the_head(params string[] titles)
    {
        MadeUpIssue issue = Make(SquarePaper.Template, [.. titles.Select(Public)]);

        Assert.That(Prints(issue, "公告", 14), Is.True);
    }

    [Test]
    public void A_section_without_a_head_begins_where_the_one_before_it_ends()
    {
        CheckedNotice[] notices = [SquarePaper.Item(2), SquarePaper.Item(3, '寻', "寻人"), SquarePaper.Item(2, '人', "寻人")];

        MadeUpIssue issue = Make(Without("寻人"), notices);

        Assert.That((Prints(issue, "挂失声明", 14), Prints(issue, "寻人", 14)), Is.EqualTo((true, false)));
        Assert.That(issue.Placements, Has.Count.EqualTo(3));
        Assert.That(issue.Layout.Pages[0].Height, Is.LessThan(Make(SquarePaper.Template, notices).Layout.Pages[0].Height));
    }

    [Test]
    public void A_page_whose_head_has_gone_stays_as_it_was_after_a_change_elsewhere()
    {
        CheckedNotice[] notices = [Public("公告"), SquarePaper.Item(2, '一'), SquarePaper.Item(2, '二'), SquarePaper.Item(2, '三')];
        MadeUpIssue made = Make(SquarePaper.Template, notices);
        PreviousIssue previous = new(made.Layout, [.. Enumerable.Range(0, 4).Select(at => new PreviousNotice(at == 3 ? null : at, true))]);

        MadeUpIssue late = LateChangeTests.Make(notices[..3], SquarePaper.Template, previous);

        Assert.That(Prints(late, "公告", 14), Is.False);
        Assert.That(late.Placements[0].Y, Is.EqualTo(made.Placements[0].Y));
    }
}
