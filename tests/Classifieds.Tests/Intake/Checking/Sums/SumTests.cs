using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Checking.Sums;

/// <summary>Numbers of one notice that must agree: areas, totals and parts, ranges and counts, code and number of an invoice.</summary>
public sealed class SumTests
{
    private static readonly string[] Codes =
    [
        "AREA-CONVERSION", "AREA-SUM", "AREA-PRICE", "AMOUNT-SUM", "COUNT-RANGE", "RANGE-REVERSED", "RANGE-SHORTENED", "RANGE-ENDS",
        "INVOICE-CODE-SURPLUS", "INVOICE-KIND", "INVOICE-COPY", "INVOICE-LENGTH", "INVOICE-PROVINCE", "INVOICE-YEAR", "INVOICE-CODE",
    ];

    [TestCase("235.6011公顷", "3534.0165")]
    [TestCase("3534.0165亩", "3534.0165")]
    [TestCase("120.5平方米", "0.18075")]
    [TestCase("120.5㎡", "0.18075")]
    [TestCase("3.5万平方米", "52.5")]
    [TestCase("1.2平方公里", "1800")]
    [TestCase("1,200.50亩", "1200.5")]
    [TestCase("三十五亩", "35")]
    [TestCase("120平方", "0.18")]
    public void An_area_is_read_in_mu(string words, string mu)
    {
        CheckedNotice notice = House.Read(Land($"拟征收土地{words}"));
        Assert.That(notice.First(FactType.Area)?.Text, Is.EqualTo(words));
        Assert.That(notice.First(FactType.Area)!.Value, Is.EqualTo(mu));
    }

    [TestCase("约3-5亩")]
    [TestCase("压强120平方厘米")]
    [TestCase("某某公亩数")]
    [TestCase("几亩地")]
    public void What_is_no_area_is_not_read(string words) =>
        Assert.That(House.Read(Land($"拟征收土地{words}")).First(FactType.Area), Is.Null);

    [TestCase("甲公司遗失收据贰拾伍份，声明作废。", "25")]
    [TestCase("甲公司遗失收据共25张，声明作废。", "25")]
    [TestCase("甲公司遗失公章贰枚，声明作废。", "2")]
    [TestCase("甲公司遗失一张收据，声明作废。", "1")]
    [TestCase("甲公司遗失收据二十五份，声明作废。", "25")]
    [TestCase("甲公司遗失定额发票三本，声明作废。", "3")]
    public void A_count_is_read(string text, string count) =>
        Assert.That(House.Read(text).First(FactType.Count)?.Value, Is.EqualTo(count));

    [TestCase("李明遗失身份证，电话12345张三，声明作废。")]
    [TestCase("甲公司遗失收据，票号：0012345本公司声明作废。")]
    [TestCase("甲公司遗失发票（第三联），一式三联，声明作废。")]
    public void What_counts_nothing_is_no_count(string text) =>
        Assert.That(House.Read(text).First(FactType.Count), Is.Null);

    [TestCase("总面积235.6011公顷（3534.0165亩），其中甲村1536.6787亩，乙村1997.3378亩", TestName = "北海 2019, exact")]
    [TestCase("面积3534.0165亩，合235.6011公顷")]
    [TestCase("面积235.60公顷（约合3534亩）", TestName = "Rounded to the whole 亩")]
    [TestCase("面积2.2267公顷（33.40亩）", TestName = "Cut off, not rounded")]
    [TestCase("面积6667平方米（10亩）", TestName = "Ten 亩 in whole square metres")]
    [TestCase("总面积120亩，其中耕地60亩、林地20亩", TestName = "Not all parts are named")]
    [TestCase("总面积12.35公顷，其中甲村6.17公顷，乙村6.17公顷", TestName = "Rounded parts")]
    [TestCase("总面积235.6011公顷（3534.0165亩），其中甲村102.4452公顷（1536.6780亩），乙村133.1559公顷（1997.3385亩）", TestName = "Parts in both units")]
    [TestCase("承包地120亩，租金每亩800元，共计96000元")]
    [TestCase("承包地120亩，租金每亩每年800元，共计480000元", TestName = "Rent of several years")]
    [TestCase("土地一宗，建筑面积120平方米，用地面积2亩", TestName = "Two areas of two things")]
    [TestCase("债权共计500万元，其中本金400万元，以价值800万元的房产抵押")]
    [TestCase("合同金额1000000元，已付300000元，合计尚欠700000元")]
    [TestCase("贷款5000000元，尚欠本金800000元、利息200000元，合计1000000元")]
    [TestCase("债权（本金500万元、利息43.56万元、费用1.2万元，合计544.76万元）转让")]
    [TestCase("注册资本1000万元，其中张三出资600万元，李四出资400万元")]
    [TestCase("拟征收12.3456公顷（合185.184亩），其中耕地8.1234公顷、林地3.0000公顷、建设用地1.2222公顷")]
    public void Numbers_that_agree_raise_no_alarm(string words) => Assert.That(Made(Land(words)), Is.Empty);

    [TestCase("面积235.6011公顷（3534.1065亩）", "AREA-CONVERSION", "3534.0165亩")]
    [TestCase("面积10公顷（合100亩）", "AREA-CONVERSION", "150亩")]
    [TestCase("面积3.5万平方米（25.5亩）", "AREA-CONVERSION", "52.5亩")]
    [TestCase("面积150亩（1公顷）", "AREA-CONVERSION", "10公顷")]
    [TestCase("总面积3534.0165亩，其中甲村1536.6787亩，乙村1997.3387亩", "AREA-SUM", "3534.0174亩")]
    [TestCase("总面积100亩，其中耕地60亩，其余林地30亩", "AREA-SUM", "90亩")]
    [TestCase("总面积100亩（其中耕地60亩、林地50亩）", "AREA-SUM", "110亩")]
    [TestCase("承包地120亩，租金每亩800元，共计86000元", "AREA-PRICE", "96000元")]
    [TestCase("承包地120亩，按800元/亩计算，合计9.5万元", "AREA-PRICE", "9.6万元")]
    [TestCase("尚欠本息共计1,268,400元，其中本金1,000,000元，利息258,400元", "AMOUNT-SUM", "1,258,400元")]
    [TestCase("各户补偿分别为1200元、2300元、3400元，合计7900元", "AMOUNT-SUM", "6900元")]
    [TestCase("尚欠本金815000元，利息243600元，合计1085600元", "AMOUNT-SUM", "1058600元")]
    [TestCase("债权（本金500万元、利息43.65万元、费用1.2万元，合计544.76万元）转让", "AMOUNT-SUM", "544.85万元")]
    public void Numbers_that_disagree_are_found_with_their_fix(string words, string code, string fix)
    {
        Finding made = House.Read(Land(words)).Findings.Single(finding => Codes.Contains(finding.Code));
        Assert.That((made.Code, FirstFix(made)), Is.EqualTo((code, fix)), made.Message);
    }

    [TestCase("发票代码：3700184320，号码00012301至00012325号，25份")]
    [TestCase("贰拾伍份，发票代码：3700184320，号码：00012301-00012325", TestName = "The count stands before the numbers")]
    [TestCase("发票代码：3700184320，号码：00012301-00012310、00012321-00012325，共15份", TestName = "Two ranges")]
    [TestCase("发票代码：3700184320，号码：00012301-00012310、00012315，共11份，一式三联", TestName = "A range and a single number")]
    [TestCase("一本，发票代码：3700184320，号码：00012301-00012325", TestName = "A book holds many numbers")]
    [TestCase("两本，号码：00012301-00012400，每本50份")]
    [TestCase("（代码：3700184320，号码：00012301-00012325）共25份、公章一枚", TestName = "The count of another thing")]
    [TestCase("（三联），发票代码：3700184320，号码：00012301-00012325", TestName = "联 are copies of one")]
    [TestCase("，发票号码：24372000000012345678", TestName = "A digital invoice without a code")]
    [TestCase("，发票代码：037001800104，号码：00012301")]
    [TestCase("卷票，发票代码：037001800107，号码：00012301")]
    [TestCase("10本（每本50份），发票代码：237030870001，号码00012301-00012800", TestName = "Of 地税, whose codes began with 2")]
    public void Invoices_that_are_right_raise_no_alarm(string words) =>
        Assert.That(Made($"北江市甲有限公司遗失增值税普通发票{words}，声明作废。"), Is.Empty);

    [TestCase("发票代码：3700184320，号码00012301-00012325，共24份", "COUNT-RANGE", "25份")]
    [TestCase("贰拾肆份，发票代码：3700184320，号码00012301至00012325", "COUNT-RANGE", "25份")]
    [TestCase("发票代码：3700184320，号码：00012301-00012310、00012321-00012325，共16份", "COUNT-RANGE", "15份")]
    [TestCase("（代码：3700184320，号码：00012301-00012325）共26份、公章一枚", "COUNT-RANGE", "25份")]
    [TestCase("发票代码：3700184320，号码00012325至00012301", "RANGE-REVERSED", null)]
    [TestCase("发票代码：3700184320，号码00012301-325，共25份", "RANGE-SHORTENED", "00012325")]
    [TestCase("发票代码：3700184320，号码00012301至000123250", "RANGE-ENDS", null)]
    [TestCase("发票代码：3700184320，发票号码：24372000000012345678", "INVOICE-CODE-SURPLUS", null)]
    [TestCase("发票号码：24372000000012345678，发票代码：3700184320", "INVOICE-CODE-SURPLUS", null)]
    [TestCase("发票代码：3700184130，号码：00012301", "INVOICE-KIND", null)]
    [TestCase("发票代码：370018432，号码：00012301", "INVOICE-LENGTH", null)]
    [TestCase("发票代码：3700184320，号码：0001230", "INVOICE-LENGTH", null)]
    [TestCase("发票代码：9900184320，号码：00012301", "INVOICE-PROVINCE", null)]
    [TestCase("发票代码：3700994320，号码：00012301", "INVOICE-YEAR", null)]
    [TestCase("记账联，发票代码：037001800111，号码：00012301", "INVOICE-COPY", null)]
    [TestCase("发票联、抵扣联，发票代码：3700184130，号码：00012301", "INVOICE-KIND", null)]
    public void Invoices_that_are_wrong_are_found(string words, string code, string? fix)
    {
        Finding made = House.Read($"北江市甲有限公司遗失增值税普通发票{words}，声明作废。").Findings.Single(finding => Codes.Contains(finding.Code));
        Assert.That((made.Code, FirstFix(made)), Is.EqualTo((code, fix)), made.Message);
    }

    [TestCase("甲保险公司遗失保单，流水号：AB0012301-AB0012325，共25份，声明作废。")]
    [TestCase("张三遗失道路运输证，证号：370303000123-2，声明作废。")]
    [TestCase("张三遗失房权证，证号：淄博市房权证张店区字第01-1012345号，声明作废。")]
    [TestCase("张三遗失合同一份，编号：2020-1234，声明作废。")]
    [TestCase("张三遗失收据一张，收款日期2020年1月5日至2月8日，声明作废。")]
    [TestCase("甲公司遗失营业执照正本、副本2-1，电话：0533-2345678，声明作废。")]
    public void Numbers_with_a_hyphen_are_not_taken_for_ranges(string text) => Assert.That(Made(text), Is.Empty);

    [Test, CancelAfter(30_000)]
    public void Sums_without_end_are_read()
    {
        foreach (string piece in (string[])["1元其中1元，", "共计1元、", "每亩1元1亩共计1元", "发票代码：3700184320，号码00012301-00012325，共24份、", "1亩（1公顷），其中",
            "00012301-", "记账联发票代码：037001800111"])
            Assert.That(() => House.Read("张三遗失增值税发票" + string.Concat(Enumerable.Repeat(piece, 10_000)) + "声明作废"), Throws.Nothing, piece);
    }

    private static string? FirstFix(Finding made) => made.Fixes is [var first, ..] ? first : null;

    private static string Land(string words) => $"公告\n{words}，特此公告。\n北江市某某村民委员会\n2026年11月20日";

    private static string[] Made(string text) =>
        [.. House.Read(text).Findings.Where(finding => Codes.Contains(finding.Code))
        .Select(finding => $"{finding.Code} {finding.Message}")];
}
