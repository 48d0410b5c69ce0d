using System.Globalization;
using System.Text.RegularExpressions;
using Classifieds.Fonts;
using Classifieds.Press;
using Classifieds.Tests.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using Page = Classifieds.Typesetting.Pages.Page;

namespace Classifieds.Tests.Press;

/// <summary>晚到改动: a notice that did not move is written with the same bytes, whatever else came, went or was edited.</summary>
public sealed class LateChangeBytesTests
{
    private static readonly Length Measure = Length.Pt(104), Leading = Length.Pt(10);
    private static readonly FontChain Body = new(InstalledFonts.Serif, InstalledFonts.Kai), Head = new(InstalledFonts.SansBold);

    private static readonly string[] Notices =
    [
        "李小明遗失居民身份证，编号350702198306172049，声明作废。",
        "滨河市百川环保科技有限公司遗失公章一枚，编号3507020041826——声明作废。",
        "吴小燕遗失小型轿车闽H93D56机动车登记证书，声明作废。",
        "户主何桂英遗失户口簿，户号350702-06-0183，声明作废！",
        "转让：旺铺98㎡，转让费16.9万元，Tel：13131427561。",
        "某某遗失“收据”⸺一张，金额￥16500元，声明作废。",
    ];

    // Two columns, each notice under the one before; a title in another face, a rule, and reversed type above all.
    private static Page Make(string masthead, params string[][] columns)
    {
        List<PageElement> elements =
        [
            new PageElement.Bar(Specimen.At(10, 10), Length.Pt(260), Length.Pt(20), Ink.Key),
            Specimen.Run(InstalledFonts.SansBold, masthead, Specimen.At(20, 25), Length.Pt(12), ink: Ink.Paper),
        ];
        List<int> pieces = [];
        for (int c = 0; c < columns.Length; c++)
        {
            Length left = Length.Pt(20 + 130 * c), y = Length.Pt(50);
            foreach (string notice in columns[c])
            {
                pieces.Add(elements.Count);
                elements.Add(new PageElement.Bar(new(left, y), Measure, Length.Pt(0.5m), Ink.Key));
                var style = new SettingStyle { Size = Length.Pt(8), Measure = Measure };
                foreach (SetLine line in ParagraphSetter.Set(new("声明", Head), style with { Alignment = Alignment.Centred }).Lines
                    .Concat(ParagraphSetter.Set(new(notice, Body), style).Lines))
                    elements.AddRange(line.At(new(left, y += Leading), style.Size, Ink.Key));
                y += Leading;
            }
        }
        return new(Length.Pt(300), Length.Pt(400), elements) { Pieces = pieces };
    }

    // The operators of each notice in the second column, and the rules there.
    private static string[] SecondColumn(Page page)
    {
        string content = PdfContent.Of(PressRun.Pdf([page], Specimen.Settings));
        return
        [
            .. Regex.Matches(content, @"(?s)q BT.*?ET Q|[0-9.]+ [0-9.]+ [0-9.]+ [0-9.]+ re").Select(block => block.Value)
                .Where(block => block.StartsWith('q') ? X(block, @"([0-9.]+) [0-9.]+ Td") > 140 : X(block, "^([0-9.]+)") > 140),
        ];

        static double X(string block, string pattern) =>
            double.Parse(Regex.Match(block, pattern).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<TestCaseData> Changes()
    {
        yield return new TestCaseData("公告", Notices[1..3]).SetName("A notice withdrawn before it");
        yield return new TestCaseData("公告", new[] { Notices[1], Notices[0], Notices[2] }).SetName("Notices before it in another order");
        yield return new TestCaseData("公告", new[] { "﨑𠮷䶮丂丄丅作一张收据⸺“新”——的，①", Notices[1], Notices[2] })
            .SetName("A notice of other characters added before it");
        yield return new TestCaseData("另一个报头", Array.Empty<string>()).SetName("Nothing left before it and another masthead");
    }

    [TestCaseSource(nameof(Changes))]
    public void A_notice_that_did_not_move_is_the_same_bytes(string masthead, string[] firstColumn)
    {
        string[] before = SecondColumn(Make("公告", Notices[..3], Notices[3..]));
        string[] after = SecondColumn(Make(masthead, firstColumn, Notices[3..]));

        Assert.That(before, Has.Length.EqualTo(6));
        Assert.That(after, Is.EqualTo(before));
    }

    [Test]
    public void A_notice_that_is_edited_is_other_bytes_and_those_above_it_are_not()
    {
        string[] edited = [Notices[3], Notices[4].Replace("98", "89", StringComparison.Ordinal), Notices[5]];
        string[] before = SecondColumn(Make("公告", Notices[..3], Notices[3..])), after = SecondColumn(Make("公告", Notices[..3], edited));

        Assert.That(after.Zip(before).Count(pair => pair.First != pair.Second), Is.EqualTo(1));
    }
}
