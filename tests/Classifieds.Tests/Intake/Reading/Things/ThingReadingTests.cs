using Classifieds.Domain.Facts;

namespace Classifieds.Tests.Intake.Reading.Things;

/// <summary>Documents are read whole, and words that only look like one are left alone.</summary>
public sealed class ThingReadingTests
{
    [TestCase("某某信用社遗失他项权利证明书，证号：凯他项（2011）第0387号，声明作废。", "他项权利证明书")]
    [TestCase("某某公司遗失增值税专用发票（发票联、抵扣联），代码：6200223130，号码：00718263，声明作废。", "增值税专用发票")]
    [TestCase("某某公司遗失道路运输证，车牌川AF7182，证号：510107228374，声明作废。", "道路运输证")]
    [TestCase("张三遗失车牌川AF7182，声明作废。", "车牌")]
    [TestCase("某某代理公司遗失空白投保单50份，声明作废。", "空白投保单")]
    [TestCase("张三遗失某某小学2026年秋季保教费收据，金额1450元，声明作废。", "保教费收据")]
    [TestCase("张三交纳的保证金人民币捌万元整之收据遗失，声明作废。", "收据")]
    [TestCase("张三护照遗失，现声明该护照作废。", "护照")]
    [TestCase("热依拉医师执业证书遗失，编码：110654000003217；医师资格证书遗失，编码：200765110654002，声明作废。", "医师执业证书 医师资格证书")]
    [TestCase("某某公司遗失建筑业企业资质证书（副本，编号：D223018273）及安全生产许可证副本，声明作废。", "建筑业企业资质证书 安全生产许可证副本")]
    [TestCase("某某公司皖K2287挂的行驶证、登记证书丢失，声明作废", "行驶证 登记证书")]
    [TestCase("戴阿海遗失船舶所有权登记证书（登记号：（浙瑞）船登（权）（2016）HY-100382号）、国籍证书各一本，声明作废。", "船舶所有权登记证书 国籍证书")]
    public void The_lost_document_is_read_whole_and_alone(string notice, string documents)
    {
        var read = House.Read(notice).Facts.Where(fact => fact.Type is FactType.Document or FactType.Receipt).Select(fact => fact.Text);

        Assert.That(string.Join(' ', read), Is.EqualTo(documents));
    }

    [TestCase("邱二哥火锅店将两江春城商业管理有限公司收据弄丢，声明作废。", "两江春城商业管理有限公司")]
    [TestCase("翟继红遗失郑州市人力资源和社会保障局发的退休证，声明作废。", "郑州市人力资源和社会保障局")]
    [TestCase("某某分店遗失2012年核发的营业执照，声明作废。", "")]
    public void Who_gave_it_out_is_read(string notice, string issuer) =>
        Assert.That(string.Join(' ', House.Read(notice).Facts.Where(fact => fact.Type == FactType.Issuer).Select(fact => fact.Text)),
            Is.EqualTo(issuer));

    [Test]
    public void What_goes_on_under_a_new_name_is_not_lost() =>
        Assert.That(
            House.Read("更名公告\n某某卫生院更名为某某医院，原有债权债务、合同由某某医院承继，原印章同时作废。\n某某医院\n2026年11月20日").Facts.Select(fact => fact.Text),
            Does.Not.Contain("合同"));

    [TestCase("寻人　老妈妈覃桂香（女，81岁，身高1米48左右），11月19号没回来。电话13877280273", "覃桂香", "女", "81", "148")]
    [TestCase("认尸启事\n2026年11月13日发现一具女尸，身长158CM，年龄40—50岁。电话0523-86180273\n某某分局\n2026年11月20日", "", "女", "40-50", "158")]
    [TestCase("寻人启事\n张三，男，78岁，身高1米7，走失。电话13877280273", "张三", "男", "78", "170")]
    public void A_missing_person_is_read_as_families_write(string notice, string name, string sex, string age, string height)
    {
        var facts = House.Read(notice).Facts.ToLookup(fact => fact.Type, fact => fact.Value);

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', facts[FactType.MissingPerson]), Is.EqualTo(name));
            Assert.That(string.Join(' ', facts[FactType.Sex]), Is.EqualTo(sex));
            Assert.That(string.Join(' ', facts[FactType.Age]), Is.EqualTo(age));
            Assert.That(string.Join(' ', facts[FactType.Height]), Is.EqualTo(height));
        });
    }
}
