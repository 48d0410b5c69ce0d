using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake;

/// <summary>The notices of one real page, with invented people, as their text was extracted.</summary>
public sealed class ReferencePageTests
{
    private const string Page = """
        公告

        因济南至潍坊高速淄川段工程,拟定征收淄川区岭子镇巩家坞村、沈家河村;龙泉镇尚庄村、和庄村、龙四村、韩圣村、龙

        三村、韩庄村、大土屋村;洪山镇西省村、东省村部分土地,征地范围以内有坟墓的村民,请于2020年12月31日前到坟墓所在村(居)委会登记,过期将作无主坟墓处理。

        淄川区高速公路建设领导小组
        2020年12月14日
        ---
        本人苗青岚(身份证号: 612322197903059970)现丢失淄博南龙商业管理有限公司开具的质量保证金收据,票号:0009615,金额:壹万元整(10000元);现丢失营业管理保证金收据,票号:0009616,金额:伍佰元整(500元),声明作废。
        ---
        淄博市张店区房镇董家村村委会丢失原法人章(苗元江),声明作废。
        ---
        淄博航信信息技术有限公司沂源分公司丢失公章,声明作废。
        ---
        容晓燕丢失淄博华川置业有限公司开具的押金单据一张,号码:18002234,金额:3000元,声明作废。
        """;

    private static readonly IReadOnlyList<CheckedNotice> Notices = TestDesk.Check(null, Page, new DateOnly(2020, 12, 14));

    [Test]
    public void Five_notices_are_read_each_as_its_kind() => Assert.That(
        Notices.Select(notice => notice.Kind.ToString()),
        Is.EqualTo(["expropriation", "lost-receipt", "lost-seal", "lost-seal", "lost-receipt"]));

    [Test]
    public void No_alarm_is_raised() =>
        Assert.That(Notices.SelectMany(notice => notice.Findings).Select(finding => finding.Message), Is.Empty);

    [Test]
    public void The_paragraph_that_a_column_break_cut_is_one_again()
    {
        Assert.That(Notices[0].Text.Split('\n'), Has.Length.EqualTo(4));
        Assert.That(Notices[0].Text, Does.Contain("韩圣村、龙三村、韩庄村").And.Contain("村（居）委会登记，过期将"));
    }

    [TestCase(0, FactType.Title, "公告")]
    [TestCase(0, FactType.Signature, "淄川区高速公路建设领导小组")]
    [TestCase(0, FactType.SignatureDate, "2020-12-14")]
    [TestCase(0, FactType.Deadline, "2020-12-31")]
    [TestCase(1, FactType.Party, "苗青岚")]
    [TestCase(1, FactType.ResidentId, "612322197903059970")]
    [TestCase(1, FactType.Receipt, "质量保证金收据 营业管理保证金收据")]
    [TestCase(1, FactType.ReceiptNumber, "0009615 0009616")]
    [TestCase(1, FactType.Amount, "10000 500")]
    [TestCase(4, FactType.Amount, "3000")]
    [TestCase(2, FactType.Party, "淄博市张店区房镇董家村村委会")]
    [TestCase(2, FactType.Seal, "法人章（苗元江）")]
    [TestCase(3, FactType.Party, "淄博航信信息技术有限公司沂源分公司")]
    [TestCase(3, FactType.Seal, "公章")]
    [TestCase(4, FactType.Party, "容晓燕")]
    [TestCase(4, FactType.Issuer, "淄博华川置业有限公司")]
    [TestCase(4, FactType.ReceiptNumber, "18002234")]
    public void Facts_are_read(int index, string type, string values) =>
        Assert.That(string.Join(' ', Notices[index].Facts.Where(fact => fact.Type == type).Select(fact => fact.Value)), Is.EqualTo(values));

    [Test]
    public void The_region_of_an_abolished_code_is_named() =>
        Assert.That(Notices[1].First(FactType.ResidentId)!.Tells["region"], Does.Contain("城固县"));

    [Test]
    public void A_wrong_digit_of_an_ID_is_an_error_at_its_place_with_the_right_number_as_fix()
    {
        CheckedNotice wrong = House.Read(Notices[1].Text.Replace("9970", "9971", StringComparison.Ordinal));

        Finding error = wrong.Findings.Single(finding => finding.Code == "ID-CHECK");
        Assert.That(error.Where!.Value.In(wrong.Text), Is.EqualTo("612322197903059971"));
        Assert.That(error.Fixes, Does.Contain("612322197903059970"));
    }
}
