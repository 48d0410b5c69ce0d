using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Reading.Amounts;

/// <summary>三万五千元 in running words is right (GB/T 15835); on a bill, beside digits and behind 大写 it is not.</summary>
public sealed class EverydaySumTests
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "两", "十", "十五", "二十", "一百零五", "三万五"];

    private static readonly string[] Scales = ["百", "千", "万", "十万", "百万", "千万", "亿"];

    private static readonly (string Words, string Value)[] Sums =
    [
        ("一万元", "10000"), ("五百元", "500"), ("三万五千元", "35000"), ("八百元", "800"), ("两千元", "2000"), ("十五万元", "150000"), ("一百零五元", "105"),
        ("二十元", "20"), ("一千二百万元", "12000000"), ("三亿元", "300000000"), ("五百元整", "500"), ("人民币三万五千元", "35000"), ("人民币八百元整", "800"),
        ("五千元五角", "5000.50"), ("廿元", "20"),
    ];

    private static readonly string[] Sentences =
    [
        "寻人启事\n李大河，男，70岁，11月20日走失，知情者请电话告知，重谢{0}。电话：13800138000。",
        "公告\n凡举报非法捕捞者，一经查实，奖励{0}。举报电话：0571-88180273。\n海东市渔政执法大队\n2026年11月24日",
        "公告\n赵六：因你违法占用林地，我局决定对你罚款{0}。\n海东市林业局\n2026年11月24日",
        "公告\n本院判决被告归还原告借款本金{0}，并支付利息。\n海东市东湖区人民法院\n2026年11月24日",
        "捐款公告\n王某捐款{0}，谨致谢意。\n海东市慈善总会\n2026年11月24日",
    ];

    [Test]
    public void A_sum_in_everyday_numerals_is_right_in_every_kind_of_sentence_and_is_read()
    {
        Assert.Multiple(() =>
        {
            foreach (string sentence in Sentences)
            {
                foreach (var (words, value) in Sums)
                {
                    CheckedNotice notice = House.Read(string.Format(null, sentence, words));
                    Assert.That(Codes(notice), Is.Empty, notice.Text);
                    Assert.That(notice.Facts.Where(fact => fact.Type == FactType.Amount).Select(fact => fact.Value), Does.Contain(value),
                        notice.Text);
                }
            }
        });
    }

    [Test]
    public void No_numeral_and_no_scale_of_everyday_is_told_in_prose()
    {
        Assert.Multiple(() =>
        {
            foreach (string numeral in Numerals)
            {
                foreach (string scale in Scales)
                {
                    CheckedNotice notice = House.Read($"寻物启事\n黑色拉杆箱一只，有拾到者请联系13800138000，酬谢{numeral}{scale}元。\n王大海");
                    Assert.That(Codes(notice), Is.Empty, notice.Text);
                }
            }
        });
    }

    [TestCase("三五百元")]
    [TestCase("五六千元")]
    [TestCase("两三万元")]
    [TestCase("数千元")]
    [TestCase("几万元")]
    [TestCase("五百多元")]
    [TestCase("一万余元")]
    public void A_sum_that_is_no_one_number_is_neither_told_nor_read(string words)
    {
        CheckedNotice notice = House.Read($"寻物启事\n黑色拉杆箱一只，有拾到者请联系13800138000，酬谢{words}。\n王大海");
        Assert.That(Codes(notice), Is.Empty);
        Assert.That(notice.Facts.Where(fact => fact.Type == FactType.Amount), Is.Empty);
    }

    [TestCase("李某遗失收据一张，号码0012345，金额（大写：一万元整），声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Error)]
    [TestCase("李某遗失收据一张，号码0012345，金额大写：一万元整，声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Error)]
    [TestCase("李某遗失收据一张，号码0012345，人民币（大写）一万元整，声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Error)]
    [TestCase("李某遗失收据一张，号码0012345，金额10000元（一万元整），声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Error)]
    [TestCase("李某遗失收据一张，号码0012345，金额一万元整（10000元），声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Error)]
    [TestCase("李某遗失收据一张，号码0012345，金额人民币叁拾一万元整，声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Error)]
    [TestCase("李某遗失收据一张，号码0012345，金额壹万元（1000元），声明作废。", "AMOUNT-MISMATCH", Severity.Error)]
    [TestCase("公告\n赔偿损失三万五千元（3500元）。\n海东市东湖区人民法院\n2026年11月24日", "AMOUNT-MISMATCH", Severity.Error)]
    [TestCase("海东甲公司遗失转账支票一张，号码31003310，金额一万元整，声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Error)]
    [TestCase("海东甲公司遗失银行承兑汇票一张，票号3130005140718264，票面金额五万元，声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Error)]
    [TestCase("李某遗失押金条一张，号码0012345，金额五百元，声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Warning)]
    [TestCase("李某遗失海东银行存折一本，金额三千元，声明作废。", "AMOUNT-EVERYDAY-NUMERALS", Severity.Warning)]
    [TestCase("公告\n赔偿损失三万五千元（35000元）。\n海东市东湖区人民法院\n2026年11月24日", "AMOUNT-EVERYDAY-NUMERALS", Severity.Warning)]
    public void What_is_filled_in_like_a_bill_is_told(string text, string code, Severity weight) =>
        Assert.That(House.Read(text).Findings.Where(finding => finding.Code == code).Select(finding => finding.Severity),
            Is.EqualTo(new[] { weight }));

    [Test]
    public void A_reward_beside_a_lost_receipt_is_prose() =>
        Assert.That(Codes(House.Read("李某遗失押金条一张，号码0012345，声明作废，拾到者酬谢五百元。")), Is.Empty);

    [TestCase("由五百万元减少至三百万元", false)]
    [TestCase("由五百万元减少至一千万元", true)]
    [TestCase("由伍佰万元减少至一千万元", true)]
    [TestCase("由500万美元减少至1000万美元", true)]
    [TestCase("由1000万美元减少至500万美元", false)]
    [TestCase("由500万港元减至800万港元", true)]
    [TestCase("由USD500万元减至USD600万元", true)]
    [TestCase("由500万欧元减至3000万元人民币", false)]
    [TestCase("由500万美元（折合人民币3500万元）减至1000万美元", true)]
    [TestCase("由500万美元（折合人民币3500万元）减至300万美元", false)]
    public void Capitals_are_compared_whatever_they_are_written_in_within_one_currency(string change, bool grows)
    {
        CheckedNotice notice = House.Read($"减资公告\n海东飞轮有限公司经2026年11月10日股东决定，注册资本{change}，请债权人自本公告之日起45日内要求清偿债务或者提供相应担保。"
            + "电话：0571-88180273。\n海东飞轮有限公司\n2026年11月24日");
        Assert.That(notice.Findings.Any(finding => finding.Code == "LAW-CAPITAL"), Is.EqualTo(grows));
    }

    private static string[] Codes(CheckedNotice notice) =>
        [.. notice.Findings.Where(finding => finding.Code.StartsWith("AMOUNT-", StringComparison.Ordinal)).Select(finding => finding.Code)];
}
