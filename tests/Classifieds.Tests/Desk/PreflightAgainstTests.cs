using Classifieds.Desk.Pages;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Findings;
using Classifieds.Press.Inspection;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>A finished file against its notices: split, boxed and spanning ones are found whole, and what is missing, doubled or
/// altered in them is told.</summary>
public sealed class PreflightAgainstTests
{
    private static readonly DateOnly PrintDate = new(2026, 11, 25);
    private static readonly OpenedPaper Tabloid = TestDesk.Paper("tabloid");
    private static readonly Catalogue Catalogue = TestDesk.Catalogue;

    private static string Long(int sentences) => "关于申报债权的公告\n"
        + string.Concat(Enumerable.Range(1, sentences).Select(number => $"第{number}户{Words(number)}，到本处办理登记。"))
        + "\n滨河市百川环保科技有限公司\n2026年11月25日";

    // No stretch of it common enough to say nothing.
    private static string Words(int number) =>
        string.Concat(Enumerable.Range(1, 14).Select(i => (char)('一' + (number * 7919 + i * 104729) % 4001)));

    private const string Loss = "王秀珍遗失押金收据一张，收据号：0036218，金额：贰仟元整（2000元），声明作废。";

    private static readonly (string Name, string Notice)[] Kinds =
    [
        ("over columns", Long(40)),
        ("over pages", Long(330)),
        ("boxed", "#版式 加框\n" + Loss),
        ("spanning", "#版式 跨2栏\n" + Loss),
        ("boxed and spanning", "#版式 跨3栏 加框 高8行\n" + Long(20)),
    ];

    private static IEnumerable<TestCaseData> Cases => Kinds.Select(kind => new TestCaseData(kind.Notice).SetArgDisplayNames(kind.Name));

    [TestCaseSource(nameof(Cases))]
    public void A_notice_that_is_all_there_is_found(string notice)
    {
        (byte[] pdf, string[] texts) = Made(notice);

        Assert.That(Codes(pdf, texts), Is.Empty);
    }

    [TestCaseSource(nameof(Cases))]
    public void One_that_is_not_there_is_missing(string notice)
    {
        (byte[] pdf, _) = Made("张三遗失居民身份证，声明作废。");
        (_, string[] texts) = Made(notice);

        Assert.That(Codes(pdf, [texts[^1]]), Is.EqualTo(["PRESS-TEXT-MISSING"]));
    }

    [TestCaseSource(nameof(Cases))]
    public void One_that_stands_twice_is_doubled(string notice)
    {
        (byte[] pdf, string[] texts) = Made(notice, notice);

        Assert.That(Codes(pdf, texts[..^1]), Is.EqualTo(["PRESS-TEXT-DOUBLED"]));
    }

    [TestCaseSource(nameof(Cases))]
    public void One_of_which_a_character_differs_is_altered_at_its_place(string notice)
    {
        (byte[] pdf, string[] texts) = Made(notice);
        string approved = texts[^1];
        foreach (int at in (int[])[approved.Length / 5, approved.Length / 2, approved.Length - 2])
        {
            if (char.IsWhiteSpace(approved[at])) continue;
            string other = approved[..at] + "错" + approved[(at + 1)..];

            Finding told = PreflightFile.Run(pdf, new PlantLimits(), [.. texts[..^1], other]).Findings.Single().Finding;

            Assert.That(told.Code, Is.EqualTo("PRESS-TEXT-ALTERED"));
            Assert.That(told.Message, Does.Contain($"第 {at + 1} 字与稿件不同，稿件是“错”，版面是“{approved[at]}”"));
        }
    }

    [Test]
    public void The_long_one_goes_over_pages() =>
        Assert.That(Page(Long(330)).Report.Placements.Select(place => place.Page).Distinct().Count(), Is.GreaterThan(1));

    private static (byte[] Pdf, string[] Texts) Made(params string[] notices)
    {
        string[] manuscripts = ["李红遗失居民户口簿，户号：350702-06-0183，声明作废。", .. notices];
        FinishedPage page = Page(manuscripts);
        return (page.Pdf, [.. page.Notices.Select(Tabloid.Paper.Masking.Print)]);
    }

    private static FinishedPage Page(params string[] manuscripts) =>
        TestDesk.Page(Tabloid, new PageRequest { Manuscripts = manuscripts, PrintDate = PrintDate }).Done();

    private static string[] Codes(byte[] pdf, string[] texts) =>
        [.. PreflightFile.Run(pdf, new PlantLimits(), texts).Findings.Select(one => one.Finding.Code)];
}
