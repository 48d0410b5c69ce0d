namespace Classifieds.Tests.Intake.Cleaning;

/// <summary>A statement ends in its full stop, put and listed where it is missing; what needs none gets none.</summary>
public sealed class FullStopTests
{
    [TestCase("张三遗失居民身份证，声明作废", "张三遗失居民身份证，声明作废。")]
    [TestCase("张三遗失居民身份证，声明作废，", "张三遗失居民身份证，声明作废。")]
    [TestCase("张三遗失居民身份证，声明作废、", "张三遗失居民身份证，声明作废。")]
    [TestCase("张三遗失居民身份证声明作废", "张三遗失居民身份证声明作废。")]
    [TestCase("张三遗失居民身份证一张", "张三遗失居民身份证一张。")]
    [TestCase("张三遗失收据一张，编号0012345", "张三遗失收据一张，编号0012345。")]
    [TestCase("海东饭店遗失公章一枚（编号3301000012345）", "海东饭店遗失公章一枚（编号3301000012345）。")]
    [TestCase("遗失声明\n张三遗失居民身份证，声明作废\n张三\n2026年11月24日", "遗失声明\n张三遗失居民身份证，声明作废。\n张三\n2026年11月24日")]
    [TestCase("公告\n本路段施工，请绕行\n海东市公路局\n2026年11月24日", "公告\n本路段施工，请绕行。\n海东市公路局\n2026年11月24日")]
    public void A_missing_full_stop_is_put_and_listed(string manuscript, string text)
    {
        var notice = House.Read(manuscript);

        Assert.That(notice.Text, Is.EqualTo(text));
        Assert.That(notice.Changes, Is.Not.Empty);
        Assert.That(House.Read(text).Changes, Is.Empty);
    }

    [TestCase("张三遗失居民身份证，声明作废。")]
    [TestCase("我司遗失公章一枚，声明作废。海东丙公司")]
    [TestCase("本人遗失收据一张，编号0012345，声明作废。张三")]
    [TestCase("公告\n本路段施工，请绕行！\n海东市公路局\n2026年11月24日")]
    [TestCase("公告\n本路段施工，请绕行。\n特此公告\n海东市公路局\n2026年11月24日")]
    [TestCase("寻人启事\n张桂英，女，78岁，于2026年11月1日走失。\n联系电话：13800138000")]
    [TestCase("转让：旺铺20㎡，客源稳定，Tel：13800138000，QQ12345678")]
    [TestCase("出租：朝阳路5号，精装两居，拎包入住！13800138000")]
    [TestCase("公告\n本办法自2026年12月1日起施行……")]
    public void What_needs_none_gets_none(string text) => Assert.That(House.Read(text).Text, Is.EqualTo(text));
}
