using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Reading.Kinds;

/// <summary>Who speaks decides the kind: what a court or an authority serves, voids or cancels is no loss, no winding-up
/// and nobody missing.</summary>
public sealed class SpeakerKindTests
{
    private static readonly string[] Authorities =
    [
        "海东市不动产登记中心", "海东市自然资源局", "海东市公安局交通警察支队", "海东市人民政府", "海东市卫生健康委员会", "海东市东湖区街道办事处", "海东市车辆管理所", "海东海关", "海东大学",
    ];

    private static readonly string[] Voids =
    [
        "根据市政府决定，自即日起，原海东市房产管理局核发的下列房屋所有权证作废：海房权证字第00123号、海房权证字第00124号。",
        "依据有关规定，现将张晓东的道路运输经营许可证（证号330102123456）收回并公告作废。",
        "经查，张晓东以欺骗手段取得的不动产权证书（浙（2020）海东市不动产权第0012345号）予以撤销，声明作废。",
        "因逾期未换证，下列人员的从业资格证作废：张晓东、李小海。",
        "下列居民户口簿因城镇改造统一换发，旧证自即日起无效。",
    ];

    [Test]
    public void Papers_that_an_authority_declares_void_are_lost_by_nobody()
    {
        Assert.Multiple(() =>
        {
            foreach (string authority in Authorities)
            {
                foreach (string words in Voids)
                {
                    CheckedNotice notice = House.Read($"公告\n{words}\n{authority}\n2026年11月24日");
                    Assert.That(notice.Kind.ToString(), Is.EqualTo("administrative").Or.EqualTo("public-notice"), notice.Text);
                    Assert.That(notice.Findings.Select(finding => finding.Code), Does.Not.Contain("PARTY-MISSING"), notice.Text);
                }
            }
        });
    }

    [TestCase("注销公告\n张晓东的烟草专卖零售许可证（证号330102123456）因停业超过一年，现依法予以注销。\n海东市烟草专卖局\n2026年11月24日")]
    [TestCase("注销公告\n海东甲公司的药品经营许可证有效期届满未延续，现依法予以注销。\n海东市市场监督管理局\n2026年11月24日")]
    [TestCase("注销公告\n下列出租汽车的道路运输证予以注销：浙A12345。\n海东市交通运输局\n2026年11月24日")]
    [TestCase("注销公告\n我店食品经营许可证（JY13301021234567）因停业申请注销。\n海东市老王小吃店\n2026年11月24日")]
    public void The_end_of_a_licence_is_no_winding_up_of_a_company(string text)
    {
        CheckedNotice notice = House.Read(text);
        Assert.That(notice.Kind.ToString(), Is.EqualTo("administrative").Or.EqualTo("public-notice"));
        Assert.That(notice.Findings.Where(finding => finding.Code.StartsWith("LAW-", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("海东云图科技有限公司公章遗失，声明作废。", "lost-seal")]
    [TestCase("撤销公告\n现依法撤销海东市老年书画协会的登记，收缴印章，声明作废。\n海东市民政局\n2026年11月24日", "administrative")]
    [TestCase("公告\n我公司旧版收据自2026年12月1日起作废，启用新版收据。\n海东甲公司\n2026年11月24日", "public-notice")]
    [TestCase("海东市公安局遗失公章一枚，声明作废。", "lost-seal")]
    [TestCase("海东市自然资源局遗失公务用车行驶证（浙A12345），声明作废。", "lost-vehicle-papers")]
    [TestCase("声明\n我局不慎丢失收据一本，号码0012301至0012325，声明作废。\n海东市财政局\n2026年11月24日", "lost-receipt")]
    [TestCase("张晓东遗失海东市不动产登记中心核发的不动产权证书，声明作废。", "lost-property-certificate")]
    [TestCase("张晓东居民身份证作废。", "lost-id-card")]
    [TestCase("公告\n我公司旧公章自2026年12月1日起作废，启用新章。\n海东甲公司\n2026年11月24日", "change-of-name")]
    [TestCase("注销公告\n海东甲有限公司经股东会决议解散，已成立清算组，请债权人自本公告之日起45日内申报债权，电话：0571-88180273。\n海东甲有限公司清算组\n2026年11月24日", "winding-up")]
    [TestCase("注销公告\n海东甲有限公司拟向公司登记机关申请注销登记。\n海东甲有限公司\n2026年11月24日", "winding-up")]
    public void A_loss_and_a_winding_up_stay_what_they_are(string text, string kind) =>
        Assert.That(House.Read(text).Kind.ToString(), Is.EqualTo(kind));

    private static readonly string[] Whereabouts = ["因你们下落不明，用其他方式无法送达", "因你下落不明", "因你失踪多年、去向不明，无法联系", "因你失联，邮寄送达被退回"];

    [Test]
    public void What_a_court_serves_is_a_court_s_notice_whoever_is_missing_in_it()
    {
        Assert.Multiple(() =>
        {
            foreach (string why in Whereabouts)
            {
                foreach (string served in (string[])["（2026）浙0102民初1234号民事判决书", "起诉状副本及应诉通知书", "（2026）浙0102执567号执行通知书", "限制消费令"])
                {
                    foreach (var (period, told) in ((string, bool)[])[("六十日", true), ("60日", true), ("三十日", false), ("30日", false)])
                    {
                        CheckedNotice notice = House.Read($"公告\n张伟、李芳：{why}，现依法向你公告送达{served}。自公告之日起经过{period}即视为送达，答辩期满后可在15日内上诉。\n"
                            + "海东市东湖区人民法院\n2026年11月24日");
                        Assert.That(notice.Kind.ToString(), Is.EqualTo("court"), notice.Text);
                        Assert.That(notice.Section, Is.EqualTo("公告"));
                        Assert.That(notice.Findings.Any(finding => finding.Code == "LAW-PERIOD"), Is.EqualTo(told), notice.Text);
                        Assert.That(notice.Facts.Any(fact => fact.Type == FactType.MissingPerson), Is.False);
                    }
                }
            }
        });
    }

    [TestCase("公告\n王强：因你下落不明，现依法向你公告送达催告书，自公告之日起六十日即视为送达。\n海东市人力资源和社会保障局\n2026年11月24日", true)]
    [TestCase("公告\n王强：因你下落不明，现依法向你公告送达催告书，自公告之日起三十日即视为送达。\n海东市人力资源和社会保障局\n2026年11月24日", false)]
    [TestCase("行政处罚决定书送达公告\n王强：因无法直接送达，现公告送达，自公告之日起60日视为送达。\n海东市林业局\n2026年11月24日", true)]
    [TestCase("公告\n王强：因你下落不明，现依法向你公告送达行政处罚决定书，自公告之日起六十日视为送达。\n海东市公安局\n2026年11月24日", false)]
    [TestCase("公告\n王强：因你下落不明，现依法向你公告送达行政处罚决定书，自公告之日起三十日视为送达。\n海东市公安局交警支队\n2026年11月24日", true)]
    [TestCase("公告\nJohn Smith：你在我国领域内没有住所，现公告送达行政处罚决定书，自公告之日起60日视为送达。\n海东市市场监督管理局\n2026年11月24日", false)]
    public void An_authority_s_service_is_judged_by_the_law_that_binds_it(string text, bool told)
    {
        CheckedNotice notice = House.Read(text);
        Assert.That(notice.Kind.ToString(), Is.EqualTo("administrative"));
        Assert.That(notice.Findings.Any(finding => finding.Code == "LAW-PERIOD"), Is.EqualTo(told));
    }

    [TestCase("寻人启事\n李大河，男，70岁，身高1.70米，于2026年11月20日走失，下落不明，知情者请电话告知：13800138000。", "missing-person")]
    [TestCase("债权转让公告\n海东甲公司已将其对海东乙公司的债权转让给海东丙公司，自公告之日起视为送达。\n海东甲公司\n2026年11月24日", "assignment-of-debt")]
    [TestCase("房屋征收决定公告\n现将征收决定公告送达，被征收人可在60日内申请复议，房屋征收范围见附图，补偿安置方案另行公告。\n海东市东湖区人民政府\n2026年11月24日", "expropriation")]
    public void What_serves_nobody_or_is_served_by_nobody_of_office_stays(string text, string kind) =>
        Assert.That(House.Read(text).Kind.ToString(), Is.EqualTo(kind));

    private static readonly string[] Absences =
    [
        "未经公司批准擅自离岗，现通知你于2026年12月8日前返回公司上班", "无故不上班已半月，请于2026年12月8日前回单位上班", "自2026年11月1日起未到岗，限你3日内返回工作岗位",
        "擅自离职至今，请见报后3日内回公司报到", "连续缺勤15天，请速返回单位报到", "自行离岗，限期到岗", "长期旷工，请于3日内返岗", "不辞而别，请于2026年12月8日前返厂上班",
    ];

    [Test]
    public void A_call_back_to_work_is_a_demand_and_wants_a_second_eye()
    {
        Assert.Multiple(() =>
        {
            foreach (string title in (string[])["关于限期返回公司上班的通告", "通告", "限期返岗通知书", "公告"])
            {
                foreach (string words in Absences)
                {
                    CheckedNotice notice = House.Read($"{title}\n任志远：你{words}，逾期按有关规定处理。电话：0571-88180273\n北森饮品有限公司\n2026年11月24日");
                    Assert.That(notice.Kind.ToString(), Is.EqualTo("demand").Or.EqualTo("return-to-work"), notice.Text);
                    Assert.That(notice.Findings.Select(finding => finding.Code), Does.Contain("SECOND-EYE-THIRD-PERSON"), notice.Text);
                }
            }
        });
    }

    [TestCase("招聘公告\n我公司招聘保安2名，要求能随时到岗，电话：0571-88180273。\n北森饮品有限公司\n2026年11月24日")]
    [TestCase("通告\n因设备检修，12月8日停产一天，12月9日正常上班，电话：0571-88180273。\n北森饮品有限公司\n2026年11月24日")]
    [TestCase("公告\n请参会代表于12月8日前报到，电话：0571-88180273。\n海东商会\n2026年11月24日")]
    public void Words_of_work_that_blame_nobody_are_none(string text) =>
        Assert.That(House.Read(text).Kind.ToString(), Is.Not.EqualTo("demand"));
}
