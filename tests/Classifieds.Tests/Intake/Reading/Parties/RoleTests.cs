using Classifieds.Domain.Facts;

namespace Classifieds.Tests.Intake.Reading.Parties;

/// <summary>Who is named in a lost paper with another role has not lost it; who speaks of himself is whoever signs.</summary>
public sealed class RoleTests
{
    private static readonly string[] Roles =
        ["受益人", "出票人", "收款人", "付款人", "出租方", "被保险人", "收货人", "担保人", "保证人", "背书人", "承运人", "收款单位", "开具单位", "发证机关"];

    private static string[] Parties(string text) =>
        [.. House.Read(text).Facts.Where(fact => fact.Type == FactType.Party).Select(fact => fact.Value)];

    [Test]
    public void Another_role_is_no_party_of_a_loss()
    {
        Assert.Multiple(() =>
        {
            foreach (string role in Roles)
            {
                foreach (string mark in (string[])["：", "为", ""])
                {
                    if (mark.Length == 0 && role is not ("受益人" or "出票人")) continue;
                    foreach (string self in (string[])["我司", "本公司", "我公司", "我单位"])
                        Assert.That(Parties($"{self}遗失履约保函正本一份，保函编号：LG2026110088，{role}{mark}海东市水务局，声明作废。海东建工集团有限公司"),
                            Is.EqualTo(["海东建工集团有限公司"]), self + role + mark);
                    Assert.That(Parties($"海东建工集团有限公司遗失履约保函正本一份，保函编号：LG2026110088，{role}{mark}海东市水务局，声明作废。"),
                        Is.EqualTo(["海东建工集团有限公司"]), role + mark);
                }
            }
        });
    }

    [TestCase("银行承兑汇票一张遗失，票号31300051 40718264，出票人：海东甲公司，收款人：海东乙公司，持票人：海东丙公司，票面金额伍万元整，声明作废。", "海东丙公司")]
    [TestCase("遗失银行承兑汇票一张，票号31300051 40718264，出票人：海东甲公司，收款人：海东乙公司，声明作废。海东丙公司", "海东丙公司")]
    [TestCase("遗失转账支票一张，号码31003310，出票人：海东甲公司，声明作废。", "海东甲公司")]
    [TestCase("保险单一份遗失，保单号PDZA202633010000012345，投保人：海东甲公司，被保险人：张小雨，声明作废。", "海东甲公司")]
    [TestCase("由海东市自然资源局核发给海东矿业有限公司的采矿许可证（证号C3301002010117110081234）遗失，声明作废。", "海东矿业有限公司")]
    [TestCase("海东市林业局颁发给张晓东的林权证遗失，声明作废。", "张晓东")]
    [TestCase("兹有海东银行开具给海东甲公司的保函遗失，声明作废。", "海东甲公司")]
    [TestCase("海东市律师协会：本人遗失律师执业证，证号13301201510123456，声明作废。张晓东", "张晓东")]
    [TestCase("海东银行：我公司遗失开户许可证，核准号J3310001234501，声明作废。\n海东甲公司\n2026年11月24日", "海东甲公司")]
    [TestCase("本人遗失居民身份证，号码110101196001021079，声明作废。张晓东", "张晓东")]
    [TestCase("本人不慎遗失居民身份证，号码110101196001021079，声明作废。\n张晓东\n2026年11月24日", "张晓东")]
    [TestCase("本人张晓东遗失居民身份证，号码110101196001021079，声明作废。", "张晓东")]
    [TestCase("出租方海东甲公司遗失租赁合同一份，编号HD2026001，声明作废。", "海东甲公司")]
    [TestCase("收款人海东乙公司遗失银行承兑汇票一张，票号3130005140718264，出票人海东甲公司，声明作废。", "海东乙公司")]
    [TestCase("买受人张晓东遗失购房收据一张，号码0012345，声明作废。", "张晓东")]
    [TestCase("海东甲公司遗失提单正本三份，提单号HDSH2026001，收货人：海东乙公司，声明作废。", "海东甲公司")]
    public void The_party_is_who_holds_signs_or_received_it(string text, string party) => Assert.That(Parties(text)[0], Is.EqualTo(party));

    [Test]
    public void Who_gave_it_out_is_the_issuer() =>
        Assert.That(House.Read("由海东市自然资源局核发给海东矿业有限公司的采矿许可证（证号C3301002010117110081234）遗失，声明作废。").First(FactType.Issuer)?.Value,
            Is.EqualTo("海东市自然资源局"));
}
