using Classifieds.Makeup;
using Classifieds.Makeup.Receipts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Tests.Makeup.Receipts;

/// <summary>收据: what stands on it, and where.</summary>
public sealed class ReceiptMakerTests
{
    private static readonly ReceiptContent Content = new("滨河晨报", "收据", 12, new(2026, 11, 24))
    {
        From = "今收到",
        Payer = "王秀珍",
        Rows = [new("稿件 20261125-0001", "挂失声明", ""), new("", "三行", "120.00"), new("应付", "", "120.00") { IsTotal = true }],
        Yuan = 120,
        Capitals = "壹佰贰拾元整",
        Way = "现金",
        By = "王丽",
        Contacts = "滨河市望江路",
    };

    [Test]
    public void A_receipt_says_who_paid_what_in_both_scripts_how_and_to_whom()
    {
        string words = Words(Made(Content).Single());

        foreach (string part in (string[])["收据", "No.0000012", "今收到王秀珍", "2026年11月24日", "壹佰贰拾元整", "￥120.00", "现金", "王丽",
            "滨河市望江路"])
            Assert.That(words, Does.Contain(part));
    }

    [Test]
    public void Every_rule_of_the_table_stands_on_the_grid_and_nothing_leaves_the_sheet()
    {
        Page page = Made(Content).Single();
        PageElement.Bar[] rules = [.. page.Elements.OfType<PageElement.Bar>().Where(bar => bar.TopLeft.Y > Length.Pt(100))];

        Assert.That(rules, Has.Length.EqualTo(12), "ten rows, the rule under the last, the rule over the foot");
        Assert.That(rules.Select(bar => bar.TopLeft.Y.Millipoints % 6000), Is.All.Zero);
        foreach (PageElement.GlyphRun run in page.Elements.OfType<PageElement.GlyphRun>())
        {
            Assert.That(run.Origin.X, Is.GreaterThanOrEqualTo(ReceiptStyle.A5.Side));
            Assert.That(run.Origin.Y, Is.LessThan(page.Height - Length.Pt(24)));
        }
    }

    [Test]
    public void All_of_it_is_black_alone() =>
        Assert.That(Made(Content).Single().Elements.Select(element => element.Ink), Is.All.EqualTo(Ink.Key));

    [Test]
    public void A_price_of_more_lines_than_the_form_has_goes_on_on_another_sheet_with_the_sum_at_its_end()
    {
        ReceiptRow[] rows = [.. Enumerable.Range(1, 12).Select(at => new ReceiptRow("", $"第{at}项", $"{at}.00"))];

        IReadOnlyList<Page> pages = Made(Content with { Rows = rows });

        Assert.That(pages, Has.Count.EqualTo(2));
        Assert.That(Words(pages[0]), Does.Contain("第9项").And.Contain("转下页").And.Not.Contain("壹佰贰拾元整"));
        Assert.That(Words(pages[1]), Does.Contain("第12项").And.Contain("壹佰贰拾元整").And.Not.Contain("转下页"));
    }

    [Test]
    public void A_long_name_is_told_whole()
    {
        string name = new('滨', 50);

        Assert.That(Words(Made(Content with { Payer = name }).Single()).Count(one => one == '滨'), Is.GreaterThanOrEqualTo(50));
    }

    [Test]
    public void Who_is_not_known_writes_on_a_line() =>
        Assert.That(Made(Content with { Payer = "" }).Single().Elements.OfType<PageElement.Bar>().Count(),
            Is.EqualTo(Made(Content).Single().Elements.OfType<PageElement.Bar>().Count() + 1));

    private static IReadOnlyList<Page> Made(ReceiptContent content) => ReceiptMaker.Make(content, SquarePaper.Fonts);

    private static string Words(Page page) => string.Concat(page.Elements.OfType<PageElement.GlyphRun>()
        .SelectMany(run => run.Glyphs).Select(glyph => glyph.Text)).Replace(" ", "", StringComparison.Ordinal);
}
