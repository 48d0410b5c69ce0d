using Classifieds.Domain.Masking;
using Classifieds.Domain.Notices;
using Classifieds.Makeup;
using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup;

/// <summary>What stands around the notices: rules beside boxes, contacts, folio line, fillers that do not run.</summary>
public sealed class PageColourTests
{
    private static readonly DateOnly Day = SquarePaper.Head.PrintDate;

    private static MadeUpIssue Make(PageTemplate template, params CheckedNotice[] notices) =>
        PageMaker.Make(notices, template, SquarePaper.Fonts, SquarePaper.Head, MaskingPolicy.None);

    private static IEnumerable<PageElement.Bar> ColumnRules(MadeUpIssue issue) => issue.Pages[0].Elements.OfType<PageElement.Bar>()
        .Where(bar => bar.Width == SquarePaper.Template.Columns.RuleThickness && bar.Height > bar.Width);

    private static string Words(MadeUpIssue issue, Func<PageElement.GlyphRun, bool> which) => string.Concat(issue.Pages[0].Elements
        .OfType<PageElement.GlyphRun>().Where(which).SelectMany(run => run.Glyphs).Select(glyph => glyph.Text));

    [TestCase(1)]
    [TestCase(2)]
    public void Beside_a_box_the_column_rule_is_left_out(int columns)
    {
        CheckedNotice box = SquarePaper.Item(4, '框') with { Shape = new(columns, IsBoxed: true, Lines: 0) };

        MadeUpIssue issue = Make(SquarePaper.Template, [box, .. Enumerable.Range(0, 9).Select(_ => SquarePaper.Item(4))]);

        PageElement.Frame frame = issue.Pages[0].Elements.OfType<PageElement.Frame>().Single();
        Assert.That(ColumnRules(issue), Is.Not.Empty);
        foreach (PageElement.Bar rule in ColumnRules(issue))
        {
            Length edge = frame.TopLeft.X + frame.Width;
            Length gutter = SquarePaper.Template.Gutter;
            bool isBeside = rule.TopLeft.X > frame.TopLeft.X - gutter && rule.TopLeft.X < edge + gutter;
            bool isLevel = rule.TopLeft.Y < frame.TopLeft.Y + frame.Height && rule.TopLeft.Y + rule.Height > frame.TopLeft.Y;
            Assert.That(isBeside && isLevel, Is.False);
        }
    }

    [Test]
    public void Without_a_box_the_column_rules_are_whole()
    {
        MadeUpIssue issue = Make(SquarePaper.Template, [.. Enumerable.Range(0, 9).Select(_ => SquarePaper.Item(4))]);

        Assert.That(ColumnRules(issue).Count(), Is.EqualTo(2));
    }

    [Test]
    public void Contacts_stand_beside_the_QR_code_their_last_line_on_its_foot()
    {
        FooterStyle footer = SquarePaper.Template.Footer! with
        {
            Qr = new("https://example.invalid/", "扫码", Length.Mm(20), Length.Pt(6)),
        };

        MadeUpIssue issue = Make(SquarePaper.Template with { Footer = footer }, SquarePaper.Item(3));

        PageElement.Modules code = issue.Pages[0].Elements.OfType<PageElement.Modules>().Single();
        PageElement.GlyphRun contact = issue.Pages[0].Elements.OfType<PageElement.GlyphRun>()
            .Last(run => run.Size == footer.ContactSize && run.Origin.X < code.TopLeft.X);
        Length foot = contact.Origin.Y - footer.ContactSize.Times(SquarePaper.Fonts.Head.Primary.EmBoxTop,
            SquarePaper.Fonts.Head.Primary.UnitsPerEm) + SquarePaper.Template.Body.Size;
        Assert.That(foot.Millipoints, Is.EqualTo((code.TopLeft.Y + code.Side).Millipoints).Within(1));
    }

    [TestCase("从 2026-11-25 起才登", 1, 30, 1)]
    [TestCase("登到 2026-11-23 为止", -9, -1, 1)]
    [TestCase("从 2026-11-23 起每 7 天登一次，这一天轮不到", -1, 30, 7)]
    [TestCase("各栏脚都齐，没有白要补", 0, 0, 1)]
    public void A_filler_that_does_not_run_says_why(string why, int from, int to, int every)
    {
        var filler = new Filler("讲文明树新风", Day.AddDays(from), Day.AddDays(to), 1) { EveryDays = every };

        MadeUpIssue issue = Make(SquarePaper.Template with { Fillers = [filler] },
            SquarePaper.Item(4), SquarePaper.Item(4), SquarePaper.Item(4));

        Assert.That(issue.FillersLeftOut, Is.EqualTo(new[] { new FillerLeftOut("讲文明树新风", why) }));
    }

    [Test]
    public void A_filler_higher_than_the_white_says_so()
    {
        var filler = new Filler(new string('高', 90), Day, Day, 1);

        MadeUpIssue issue = Make(
            SquarePaper.Template with { Fillers = [filler] }, SquarePaper.Item(9), SquarePaper.Item(9), SquarePaper.Item(5));

        Assert.That(issue.FillersLeftOut.Single().Reason, Does.Match("^高 [0-9]+ 行，栏脚的白至多 [0-9]+ 行$"));
    }

    [Test]
    public void The_folio_line_takes_the_page_name_and_the_staff_that_the_profile_names_and_what_is_typed_goes_before_it()
    {
        FolioStyle folio = SquarePaper.Template.Folio! with
        {
            PageName = "信息", Staff = [new("责编", "甲"), new("美编", "苏木"), new("校对", ""), new("值班", "")],
        };

        MadeUpIssue issue = Make(SquarePaper.Template with { Folio = folio }, SquarePaper.Item(3));

        string line = Words(issue, run => run.Origin.Y == issue.Pages[0].Elements.OfType<PageElement.GlyphRun>().First().Origin.Y);
        Assert.That(line, Does.Contain("方报信息").And.Contain("责编　沈若汀　美编　苏木　校对　陆怀谷").And.Not.Contain("值班").And.Not.Contain("甲"));
    }
}
