using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;

namespace Classifieds.Tests.Intake.Checking;

/// <summary>Every dot between two parts of a name is told, and cuts no name; · is right.</summary>
public sealed class NameDotTests
{
    private static readonly string[] Dots = ["•", "‧", "∙", "･", "⋅", "﹒", "●", "—", "・", "．", ".", "◦", "-"];

    private static readonly (string First, string Last)[] Names = [("古丽米热", "艾比布力"), ("买买提", "吐尔逊"), ("阿依古丽", "热合曼"), ("努尔江", "居马")];

    [Test]
    public void The_party_is_the_whole_name_and_the_dot_is_told_with_the_right_one()
    {
        Assert.Multiple(() =>
        {
            foreach (string dot in Dots)
            {
                foreach (var (first, last) in Names)
                {
                    string name = first + dot + last;
                    var notice = House.Read($"{name}遗失居民身份证，声明作废。");
                    Assert.That(notice.First(FactType.Party)?.Text, Is.EqualTo(name));
                    Finding told = notice.Findings.Single(finding => finding.Severity > Severity.Info);
                    Assert.That((told.Code, told.Where!.Value.In(notice.Text), string.Concat(told.Fixes)),
                        Is.EqualTo(("NAME-DOT", dot, "·")), name);
                }
            }
        });
    }

    [TestCase("古丽米热·艾比布力遗失居民身份证，声明作废。", "古丽米热·艾比布力")]
    [TestCase("张三遗失居民身份证，声明作废。", "张三")]
    [TestCase("John Smith遗失护照，声明作废。", "John Smith")]
    [TestCase("海东甲公司-遗失公章一枚，声明作废。", "海东甲公司")]
    public void Where_there_is_no_dot_of_a_name_nothing_is_told(string text, string party)
    {
        var notice = House.Read(text);
        Assert.That(notice.First(FactType.Party)?.Text, Is.EqualTo(party));
        Assert.That(notice.Findings.Where(finding => finding.Code == "NAME-DOT"), Is.Empty);
    }

    [Test]
    public void A_spot_for_a_character_that_could_not_be_typed_is_no_dot() =>
        Assert.That(House.Read("王●明遗失居民身份证，声明作废。").Findings.Select(finding => finding.Code),
            Does.Contain("NAME-PLACEHOLDER").And.Not.Contain("NAME-DOT"));

    [TestCase("法人章（古丽米热•艾比布力）遗失，海东甲公司声明作废。")]
    [TestCase("寻人启事\n古丽米热•艾比布力，女，78岁，身高1.55米，于2026年11月1日走失，电话：0599-88461213。")]
    public void It_is_told_on_a_seal_and_of_who_is_sought(string text) =>
        Assert.That(House.Read(text).Findings.Select(finding => finding.Code), Does.Contain("NAME-DOT"));
}
