using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Cleaning;

/// <summary>Signer and date, however they share a line with the words, and dates that are dates though written rarely.</summary>
public sealed class SignatureSplitTests
{
    [TestCase("特此公告。 海东市公路局 2026年11月24日")]
    [TestCase("特此公告。海东市公路局 2026年11月24日")]
    [TestCase("特此公告。海东市公路局2026年11月24日")]
    [TestCase("特此公告！海东市公路局2026年11月24日")]
    [TestCase("特此公告 海东市公路局 2026年11月24日")]
    [TestCase("特此公告海东市公路局2026年11月24日")]
    [TestCase("特此公告。　　海东市公路局　　2026年11月24日")]
    [TestCase("特此公告。海东市公路局2026年11月24日。")]
    [TestCase("特此公告。海东市公路局2026-11-24")]
    [TestCase("特此公告。海东市公路局 2026.11.24")]
    [TestCase("特此公告。海东市公路局二〇二六年十一月二十四日")]
    [TestCase("联系电话：0571-88180273海东市公路局2026年11月24日")]
    [TestCase("联系电话：0571-88180273 海东市公路局 2026年11月24日")]
    [TestCase("特此公告。\n海东市公路局2026年11月24日")]
    [TestCase("特此公告。\n海东市公路局 2026年11月24日")]
    [TestCase("特此公告。公告人：海东市公路局 2026年11月24日")]
    public void Signer_and_date_get_lines_of_their_own(string foot)
    {
        foreach (string title in (string[])["公告\n", "公告 ", "公告："])
        {
            CheckedNotice notice = House.Read(title + "本路段施工，请绕行。" + foot);

            Assert.That(notice.First(FactType.Signature)?.Value, Is.EqualTo("海东市公路局"), notice.Text);
            Assert.That(notice.First(FactType.SignatureDate)?.Value, Is.EqualTo("2026-11-24"), notice.Text);
            Assert.That(notice.Text.Split('\n')[^1], Does.Not.Contain("公路局"));
        }
    }

    [TestCase("遗失声明：张三遗失居民身份证，声明作废。张三 2026年11月24日", "张三")]
    [TestCase("遗失声明\n张三遗失居民身份证，声明作废。张三2026年11月24日", "张三")]
    [TestCase("声明\n我司公章遗失，声明作废。法定代表人：张三 海东饭店 2026年11月24日", "海东饭店")]
    [TestCase("公告 请各业主到会 海东商会 2026年11月24日", "海东商会")]
    [TestCase("公告\n请绕行。\n海东市公路局（盖章） 2026年11月24日", "海东市公路局（盖章）")]
    public void Whoever_signs_beside_a_date_has_a_line(string manuscript, string signer)
    {
        CheckedNotice notice = House.Read(manuscript);

        Assert.That(notice.First(FactType.Signature)?.Value, Is.EqualTo(signer), notice.Text);
        Assert.That(notice.First(FactType.SignatureDate)?.Value, Is.EqualTo("2026-11-24"), notice.Text);
    }

    [TestCase("公告\n本路段施工，请绕行，工期至2026年12月1日。\n海东市公路局")]
    [TestCase("公告\n请各户于2026年11月30日前办理，公示期至2026年12月1日")]
    [TestCase("张三遗失收据一张，号码0012345，开票日期：2026年11月2日。")]
    [TestCase("张三遗失收据一张，由海东市公路局开具，日期2026年11月2日")]
    [TestCase("公告\n本路段由海东市公路局施工，开工日期为2026年12月1日。")]
    [TestCase("停水公告\n停水时间：2026年12月1日")]
    public void A_date_of_the_last_sentence_signs_nothing(string manuscript) =>
        Assert.That(House.Read(manuscript).First(FactType.SignatureDate), Is.Null);

    [TestCase("2027年元月4日", "2027-01-04")]
    [TestCase("二〇二七年元月四日", "2027-01-04")]
    [TestCase("2026年拾壹月贰拾肆日", "2026-11-24")]
    [TestCase("贰零贰陆年壹拾壹月贰拾肆日", null)]
    [TestCase("二〇二六年十一月廿四日", "2026-11-24")]
    [TestCase("2O26年11月24日", null)]
    [TestCase("二O二六年十一月廿四日", "2026-11-24")]
    [TestCase("二○二六年十一月廿四日", "2026-11-24")]
    [TestCase("二〇二六年冬月廿四", null)]
    public void Short_last_lines_of_signer_and_date_keep_their_lines(string date, string? iso)
    {
        foreach (string before in (string[])["请来办理。电话：0571-88180273", "请各位会员到会，逾期不候", "请来办理。"])
        {
            CheckedNotice notice = House.Read($"公告\n{before}\n海东商会\n{date}");

            Assert.That(notice.Text, Does.EndWith("\n海东商会\n" + date));
            Assert.That(notice.First(FactType.Signature)?.Value, Is.EqualTo("海东商会"));
            if (iso is not null) Assert.That(notice.First(FactType.SignatureDate)?.Value, Is.EqualTo(iso));
        }
    }

    [TestCase("公告\n请于2027年元月4日前来办理。\n海东商会\n2026年11月24日", FactType.Deadline, "2027-01-04")]
    [TestCase("公告\n公示期为2026年12月28日至2027年元月4日。\n海东商会\n2026年11月24日", "*", "2027-01-04")]
    [TestCase("公告\n请于元月4日前来办理。\n海东商会\n2026年11月24日", FactType.Deadline, "2027-01-04")]
    public void The_first_month_is_January(string manuscript, string type, string iso) =>
        Assert.That(House.Read(manuscript).Facts.Any(fact => (type == "*" || fact.Type == type) && fact.Value == iso), Is.True);

    [TestCase("月租800元月付，电话13800138000。")]
    [TestCase("公告\n押金2000元月底退还。\n海东商会\n2026年11月24日")]
    public void Money_is_no_month(string manuscript) =>
        Assert.That(House.Read(manuscript).Facts.Select(fact => fact.Value), Has.None.Contains("-01-"));

    [TestCase("二O二六年十一月廿四日", "O", "〇")]
    [TestCase("二o二六年十一月廿四日", "o", "〇")]
    [TestCase("二○二六年十一月廿四日", "○", "〇")]
    [TestCase("二Ｏ二六年十一月廿四日", "Ｏ", "〇")]
    [TestCase("二OO六年十一月廿四日", "OO", "〇〇")]
    [TestCase("二◯二六年十一月廿四日", "◯", "〇")]
    [TestCase("2O26年11月24日", "O", "0")]
    [TestCase("2〇26年11月24日", "〇", "0")]
    [TestCase("2026年1O月24日", "O", "0")]
    public void What_stands_for_nought_in_a_date_is_told(string date, string sign, string right)
    {
        CheckedNotice notice = House.Read($"公告\n本路段施工，请绕行。\n海东市公路局\n{date}");

        var told = notice.Findings.Single(finding => finding.Code == "DATE-ZERO");
        Assert.That(told.Where!.Value.In(notice.Text), Is.EqualTo(sign));
        Assert.That(told.Fixes, Is.EqualTo((string[])[right]));
    }

    [TestCase("二〇二六年十一月二十四日")]
    [TestCase("二零二六年十一月二十四日")]
    [TestCase("2026年10月20日")]
    public void A_right_date_has_no_such_finding(string date) =>
        Assert.That(House.Read($"公告\n本路段施工，O形圈、○处、B2O年检，请绕行。\n海东市公路局\n{date}").Findings.Select(finding =>
            finding.Code), Does.Not.Contain("DATE-ZERO"));
}
