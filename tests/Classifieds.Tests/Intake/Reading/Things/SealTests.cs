using Classifieds.Domain.Facts;

namespace Classifieds.Tests.Intake.Reading.Things;

/// <summary>Seals with the name they bear, and seals in rows.</summary>
public sealed class SealTests
{
    private static string[] Values(string text, string type) =>
        [.. House.Read(text).Facts.Where(fact => fact.Type == type).Select(fact => fact.Value)];

    [TestCase("法定代表人（程晓䶮）名章")]
    [TestCase("法定代表人（程晓明）章")]
    [TestCase("法人（程晓明）章")]
    [TestCase("法人代表（程晓明）印章")]
    [TestCase("负责人（古丽米热·艾比布力）名章")]
    [TestCase("财务负责人（程晓明）私章")]
    [TestCase("法人章（程晓明）")]
    public void A_seal_with_a_name_is_one_behind_numbered_ones_too(string seal) =>
        Assert.That(Values($"海东云图科技有限公司遗失公章一枚（编号3703030001234）、财务专用章一枚（编号3703030001235）、{seal}一枚，声明作废。", FactType.Seal),
            Is.EqualTo(["公章", "财务专用章", seal]));

    [TestCase("海东甲公司（法定代表人：张三）遗失公章一枚，声明作废。", "公章")]
    [TestCase("海东甲公司（负责人张三）遗失公章一枚，声明作废。", "公章")]
    public void A_name_in_a_bracket_that_no_seal_follows_makes_none(string text, string seals) =>
        Assert.That(string.Join(' ', Values(text, FactType.Seal)), Is.EqualTo(seals));

    [TestCase("遗失声明\n单位\t印章\t编号\n海东甲公司\t公章\t3703030001234\n海东乙公司\t财务专用章\t3703030001235\n声明作废。")]
    [TestCase("遗失声明\n海东甲公司：公章，编号3703030001234\n海东乙公司：财务专用章，编号3703030001235\n特此声明作废。")]
    [TestCase("遗失声明\n单位：海东甲公司\n公章：3703030001234\n单位：海东乙公司\n财务专用章：3703030001235\n以上印章声明作废。")]
    [TestCase("印章遗失声明\n序号\t单位\t印章名称\t编号\n1\t海东甲公司\t公章\t3703030001234\n2\t海东乙公司\t财务专用章\t3703030001235\n以上印章遗失，声明作废。")]
    public void Rows_of_seals_give_all_of_them(string text)
    {
        Assert.That(Values(text, FactType.Seal), Is.EqualTo(["公章", "财务专用章"]));
        Assert.That(Values(text, FactType.SealNumber), Is.EqualTo(["3703030001234", "3703030001235"]));
        Assert.That(Values(text, FactType.Party), Does.Contain("海东甲公司"));
    }
}
