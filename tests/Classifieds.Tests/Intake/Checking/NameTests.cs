using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Tests.Desk;

namespace Classifieds.Tests.Intake.Checking;

/// <summary>Names that are not whole, names of one character, papers without their number, and notices that come twice.</summary>
public sealed class NameTests
{
    [TestCase("马CHENG", "CHENG")]
    [TestCase("马cheng", "cheng")]
    [TestCase("马Cheng军", "Cheng")]
    [TestCase("马chéng", "chéng")]
    [TestCase("马C", "C")]
    [TestCase("王小YI", "YI")]
    [TestCase("LI明", "LI")]
    [TestCase("欧阳NA", "NA")]
    [TestCase("马 CHENG", "CHENG")]
    [TestCase("张（火日）", "（火日）")]
    [TestCase("张(火日)明", "（火日）")]
    [TestCase("王【龙天】", "【龙天】")]
    [TestCase("【龙天】", "【龙天】")]
    [TestCase("王[龙天]", "[龙天]")]
    [TestCase("王「龙天」军", "「龙天」")]
    [TestCase("李（左王右韦）", "（左王右韦）")]
    [TestCase("李小（左王右韦）", "（左王右韦）")]
    [TestCase("李（上日下火）", "（上日下火）")]
    [TestCase("李（王字旁加韦）", "（王字旁加韦）")]
    [TestCase("李（王+韦）", "（王+韦）")]
    [TestCase("王□", "□")]
    [TestCase("王？", "？")]
    public void A_character_that_was_not_typed_is_told_where_it_stands(string name, string sign)
    {
        var notice = House.Read($"{name}遗失居民身份证，证号110105199003077742，声明作废。");

        Finding told = notice.Findings.Single(finding => finding.Code == "NAME-PLACEHOLDER");
        Assert.That(told.Where!.Value.In(notice.Text), Is.EqualTo(sign));
        Assert.That(told.Severity, Is.EqualTo(Severity.Error));
        Assert.That(notice.Findings.Select(finding => finding.Code), Does.Not.Contain("PARTY-MISSING"));
        Assert.That(notice.First(FactType.Party)?.Text, Does.Contain(sign));
    }

    [TestCase("XX小学遗失公章一枚，声明作废。", "XX")]
    [TestCase("××市××局遗失公章一枚，声明作废。", "××")]
    [TestCase("×××遗失居民身份证，声明作废。", "×××")]
    [TestCase("xx公司遗失公章一枚，声明作废。", "xx")]
    [TestCase("某某有限公司遗失公章一枚，声明作废。", "某某")]
    [TestCase("张某某遗失居民身份证，声明作废。", "某某")]
    [TestCase("李某遗失居民身份证，声明作废。", "某")]
    [TestCase("王××遗失居民身份证，声明作废。", "××")]
    public void A_name_that_nobody_filled_in_is_warned_of(string manuscript, string sign)
    {
        var notice = House.Read(manuscript);

        Finding told = notice.Findings.Single(finding => finding.Code == "NAME-PLACEHOLDER");
        Assert.That(told.Where!.Value.In(notice.Text), Is.EqualTo(sign));
        Assert.That(told.Severity, Is.EqualTo(Severity.Warning));
    }

    [TestCase("JOHN SMITH遗失护照，护照号E12345678，声明作废。")]
    [TestCase("张三（John Zhang）遗失护照，护照号E12345678，声明作废。")]
    [TestCase("王A座遗失公章一枚，声明作废。")]
    [TestCase("海东A座物业管理有限公司遗失公章一枚，声明作废。")]
    [TestCase("海东酷乐KTV遗失公章一枚，声明作废。")]
    [TestCase("金KTV遗失公章一枚，声明作废。")]
    [TestCase("张三（男）遗失护照，护照号E12345678，声明作废。")]
    [TestCase("张三（已故）遗失护照，护照号E12345678，声明作废。")]
    [TestCase("海东云图（集团）有限公司遗失公章一枚，声明作废。")]
    [TestCase("海东云图投资中心（有限合伙）遗失公章一枚，声明作废。")]
    [TestCase("古丽米热·艾比布力遗失护照，护照号E12345678，声明作废。")]
    [TestCase("FRANÇOIS DUBOIS遗失护照，护照号E12345678，声明作废。")]
    [TestCase("SINO-BALTIC TRADING遗失公章一枚，声明作废。")]
    [TestCase("寻人启事\n李某某，男，78岁，2026年11月1日走失，电话：0571-88180273。")]
    [TestCase("公告\n本院受理原告王某与被告赵某借款纠纷一案，现公告送达。\n海东市人民法院\n2026年11月20日")]
    public void A_whole_name_is_none_of_these(string manuscript) =>
        Assert.That(House.Read(manuscript).Findings.Select(finding =>
            finding.Code), Does.Not.Contain("NAME-PLACEHOLDER").And.Not.Contain("NAME-SHORT"));

    [TestCase("娜遗失居民身份证，声明作废。")]
    [TestCase("娜不慎遗失居民身份证，声明作废。")]
    [TestCase("娜（身份证号110105199003077742）遗失居民身份证，声明作废。")]
    [TestCase("兹有娜遗失居民身份证，声明作废。")]
    [TestCase("遗失居民身份证一张，声明作废。声明人：娜")]
    public void A_name_of_one_character_is_a_name_and_warned_of(string manuscript)
    {
        var notice = House.Read(manuscript);

        Assert.That(notice.First(FactType.Party)?.Value, Is.EqualTo("娜"));
        Assert.That(notice.Findings.Single(finding => finding.Code == "NAME-SHORT").Severity, Is.EqualTo(Severity.Warning));
        Assert.That(notice.Findings.Select(finding => finding.Code), Does.Not.Contain("PARTY-MISSING"));
    }

    [TestCase("我遗失居民身份证，声明作废。")]
    [TestCase("现遗失居民身份证，声明作废。")]
    [TestCase("因遗失居民身份证，声明作废。")]
    [TestCase("遗失居民身份证一张，声明作废。")]
    public void A_word_of_one_character_is_no_name(string manuscript) =>
        Assert.That(House.Read(manuscript).Findings.Select(finding => finding.Code), Does.Contain("PARTY-MISSING"));

    [TestCase("张三遗失居民身份证，声明作废。", true)]
    [TestCase("张三遗失驾驶证，声明作废。", true)]
    [TestCase("海东饭店遗失营业执照正本，声明作废。", true)]
    [TestCase("海东饭店遗失食品经营许可证副本，声明作废。", true)]
    [TestCase("张三遗失居民身份证，电话13800138000，声明作废。", true)]
    [TestCase("张三遗失居民身份证，证号110105199003077742，声明作废。", false)]
    [TestCase("张三遗失居民身份证（110105********7742），声明作废。", false)]
    [TestCase("海东饭店遗失营业执照正本，注册号330102600123456，声明作废。", false)]
    [TestCase("海东饭店遗失公章一枚，声明作废。", false)]
    [TestCase("张三遗失毕业证书，声明作废。", false)]
    public void A_paper_without_any_number_is_told(string manuscript, bool isTold) =>
        Assert.That(House.Read(manuscript).Findings.Any(finding => finding.Code == "NUMBER-MISSING"), Is.EqualTo(isTold));

    [TestCase("张三遗失居民身份证，声明作废。", "张三遗失身份证一张，声明作废。", true)]
    [TestCase("海东饭店遗失公章一枚，声明作废。", "海东饭店公章遗失，声明作废。", true)]
    [TestCase("张三遗失收据一张，编号0012345，声明作废。", "张三不慎遗失收据，编号：0012345，声明作废。", true)]
    [TestCase("张三遗失居民身份证，声明作废。", "李四遗失居民身份证，声明作废。", false)]
    [TestCase("张三（身份证号110101199109058415）遗失居民身份证，声明作废。", "张三（身份证号110101198203057712）遗失居民身份证，声明作废。", false)]
    [TestCase("张三（身份证号110101199109058415）遗失居民身份证，声明作废。", "张三遗失居民身份证，声明作废。", true)]
    [TestCase("张三遗失居民身份证，声明作废。", "张三遗失驾驶证，声明作废。", false)]
    [TestCase("张三遗失收据一张，编号0012345，声明作废。", "张三遗失收据一张，编号0012346，声明作废。", false)]
    [TestCase("海东饭店遗失公章一枚，声明作废。", "海东饭店遗失财务专用章一枚，声明作废。", false)]
    public void The_same_thing_of_the_same_person_is_told_once_more(string one, string other, bool isTold)
    {
        foreach (string paste in (string[])[$"{one}\n---\n{other}", $"{one}\n{other}", $"刘敏 09:12\n{one}\n李梅 09:13\n{other}"])
        {
            var notices = TestDesk.CheckPaste(paste, House.PrintDate).Notices;

            Assert.That(notices, Has.Count.EqualTo(2));
            Assert.That(notices[0].Findings.Select(finding => finding.Code), Does.Not.Contain("NOTICE-DOUBLED"));
            Assert.That(notices[1].Findings.Any(finding => finding.Code == "NOTICE-DOUBLED"), Is.EqualTo(isTold));
        }
    }
}
