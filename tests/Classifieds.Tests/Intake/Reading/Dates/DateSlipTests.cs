using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Reading.Dates;

/// <summary>What begins or ends like a date and is none, each slip at every place of a date; and what is right beside it.</summary>
public sealed class DateSlipTests
{
    private static CheckedNotice In(string words) => House.Read($"公告\n请{words}我局办理，电话：0571-88180273。\n海东市自然资源局\n2026年11月24日");

    [TestCase("于206年11月26日到", "206年11月26日", "2026年11月26日")]
    [TestCase("于226年11月26日到", "226年11月26日", "2026年11月26日")]
    [TestCase("于202年11月26日到", "202年11月26日", "2026年11月26日")]
    [TestCase("于20226年11月26日到", "20226年11月26日", "2026年11月26日")]
    [TestCase("于20026年11月26日到", "20026年11月26日", "2026年11月26日")]
    [TestCase("于20266年11月26日到", "20266年11月26日", "2026年11月26日")]
    [TestCase("于2206年11月26日到", "2206年11月26日", "2026年11月26日")]
    [TestCase("于206年11月到", "206年11月", "2026年11月")]
    [TestCase("于二〇六年十一月二十六日到", "二〇六年十一月二十六日", null)]
    [TestCase("于二〇二二六年十一月二十六日到", "二〇二二六年十一月二十六日", null)]
    public void A_year_of_three_or_five_digits_is_an_error(string words, string at, string? fix) => Told(words, at, fix, Severity.Error);

    [TestCase("于2026年11月月26日到", "2026年11月月26日", "2026年11月26日")]
    [TestCase("于11月月26日到", "11月月26日", "11月26日")]
    [TestCase("于2026年年11月26日到", "2026年年11月26日", "2026年11月26日")]
    [TestCase("于十一月月二十六日到", "十一月月二十六日", "十一月二十六日")]
    [TestCase("于12月6月到", "12月6月", "12月6日")]
    [TestCase("于2026年12月6月到", "2026年12月6月", "2026年12月6日")]
    [TestCase("于十二月六月到", "十二月六月", "十二月六日")]
    [TestCase("于6日12月到", "6日12月", null)]
    [TestCase("于2026年26日11月到", "2026年26日11月", null)]
    [TestCase("于2026年12日13到", "2026年12日13", "2026年12月13日")]
    [TestCase("于2026月12月13日到", "2026月12月13日", "2026年12月13日")]
    [TestCase("于202612月13日到", "202612月13日", "2026年12月13日")]
    [TestCase("于2026年12月10前到", "2026年12月10", "2026年12月10日")]
    [TestCase("于12月10前到", "12月10", "12月10日")]
    [TestCase("于2026年12月10之前到", "2026年12月10", "2026年12月10日")]
    [TestCase("于2026年12月10止到", "2026年12月10", "2026年12月10日")]
    [TestCase("于2026年12月10到", "2026年12月10", "2026年12月10日")]
    [TestCase("于2026年12月10上午到", "2026年12月10", "2026年12月10日")]
    [TestCase("于2026年12月10至12月15日到", "2026年12月10", "2026年12月10日")]
    [TestCase("于12月10至12月15日到", "12月10", "12月10日")]
    [TestCase("于十二月十前到", "十二月十", "十二月十日")]
    [TestCase("于12月10曰到", "12月10曰", "12月10日")]
    [TestCase("于2026年l2月10日到", "2026年l2月10日", "2026年12月10日")]
    [TestCase("于l2月10日到", "l2月10日", "12月10日")]
    [TestCase("于2026年12月日到", "2026年12月日", null)]
    [TestCase("于2026年月日到", "2026年月日", null)]
    public void Another_slip_is_a_warning(string words, string at, string? fix) => Told(words, at, fix, Severity.Warning);

    private static void Told(string words, string at, string? fix, Severity weight)
    {
        CheckedNotice notice = In(words);
        Finding told = notice.Findings.Single(finding => finding.Code.StartsWith("DATE-", StringComparison.Ordinal));
        Assert.That(told.Code, Is.EqualTo("DATE-FORM"));
        Assert.That(told.Severity, Is.EqualTo(weight));
        Assert.That(told.Where!.Value.In(notice.Text), Is.EqualTo(at));
        Assert.That(told.Fixes.Count > 0 ? told.Fixes[0] : null, Is.EqualTo(fix));
        foreach (string offered in told.Fixes)
            Assert.That(In(words.Replace(at, offered, StringComparison.Ordinal)).Findings.Where(finding => finding.Code == "DATE-FORM"),
                Is.Empty, offered);
    }

    [TestCase("于2O26年12月10日到")]
    [TestCase("于2026年12月1O日到")]
    [TestCase("于12月1O日到")]
    public void The_letter_O_is_told_once(string words) =>
        Assert.That(In(words).Findings.Where(finding => finding.Code.StartsWith("DATE-", StringComparison.Ordinal))
            .Select(finding => finding.Code),
            Is.EqualTo(["DATE-ZERO"]));

    [TestCase("凭海政〔2026〕118号文件到")]
    [TestCase("于2026年度内到")]
    [TestCase("于6月至9月到")]
    [TestCase("于每月10日前到")]
    [TestCase("于2026年11月到")]
    [TestCase("于2026年11月份到")]
    [TestCase("于2026年第4季度到")]
    [TestCase("于3月、6月、9月到")]
    [TestCase("于每年3月6月9月12月到")]
    [TestCase("于12月5至8日到")]
    [TestCase("于2026年12月5至8日到")]
    [TestCase("于2026年12月5、8日到")]
    [TestCase("于12月5日、8日到")]
    [TestCase("于2026年12月5—8日到")]
    [TestCase("于26年12月5日到")]
    [TestCase("的有期徒刑三年六月者到")]
    [TestCase("在本店工作3年6个月者到")]
    [TestCase("民国106年11月24日出生者到")]
    [TestCase("于12月24日日间到")]
    [TestCase("于2026年年底到")]
    [TestCase("于2026年12月10余人一起到")]
    [TestCase("12月10多名业主到")]
    [TestCase("于12月31日（含）前到")]
    [TestCase("于2026年12月10号前到")]
    [TestCase("于2026-12-10到")]
    [TestCase("于2026/12/10前到")]
    [TestCase("于2026.12.10前到")]
    [TestCase("于次年3月1日前到")]
    [TestCase("于二〇二六年十二月十日前到")]
    [TestCase("于2026年12月起到")]
    [TestCase("于100日内到")]
    [TestCase("持100年房产证者到")]
    public void What_people_mean_so_is_no_slip(string words) =>
        Assert.That(In(words).Findings.Where(finding => finding.Code.StartsWith("DATE", StringComparison.Ordinal)), Is.Empty);

    [TestCase("12月32日", Severity.Error)]
    [TestCase("13月5日", Severity.Error)]
    [TestCase("0月5日", Severity.Error)]
    [TestCase("11月0日", Severity.Error)]
    [TestCase("4月31日", Severity.Error)]
    [TestCase("2月30日", Severity.Error)]
    [TestCase("十二月三十二日", Severity.Error)]
    [TestCase("2月29日", Severity.Warning)]
    public void A_day_that_is_in_no_year_is_told_without_its_year_too(string day, Severity weight)
    {
        CheckedNotice notice = House.Read($"停水公告\n定于{day}停水。\n海东市自来水公司\n2026年11月24日");
        Finding told = notice.Findings.Single(finding => finding.Code == "DATE-UNREAL");
        Assert.That(told.Severity, Is.EqualTo(weight));
        Assert.That(told.Where!.Value.In(notice.Text), Is.EqualTo(day));
    }

    [Test]
    public void No_day_of_a_year_is_told()
    {
        for (DateOnly day = new(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            CheckedNotice notice = House.Read($"停水公告\n定于{day.Month}月{day.Day}日停水。\n海东市自来水公司\n2026年11月24日");
            Assert.That(notice.Findings.Where(finding => finding.Code.StartsWith("DATE", StringComparison.Ordinal)), Is.Empty,
                day.ToString("O"));
        }
    }

    [Test]
    public void The_day_of_the_week_must_be_the_date_s_in_each_of_its_words()
    {
        const string days = "日一二三四五六";
        for (DateOnly day = new(2026, 12, 1); day.Day < 15; day = day.AddDays(1))
        {
            foreach (string form in (string[])["（星期{0}）", "（周{0}）", "（礼拜{0}）", "星期{0}", "，星期{0}"])
            {
                foreach (char said in days + "天")
                {
                    bool right = said == days[(int)day.DayOfWeek] || (said == '天' && day.DayOfWeek == DayOfWeek.Sunday);
                    string words = $"12月{day.Day}日" + string.Format(null, form, said);
                    CheckedNotice notice = House.Read($"停水公告\n定于{words}上午停水。\n海东市自来水公司\n2026年11月24日");
                    Assert.That(notice.Findings.Any(finding => finding.Code == "DATE-WEEKDAY"), Is.EqualTo(!right), words);
                }
            }
        }
    }

    [TestCase("于2026年11月25日周一鸣遗失居民身份证")]
    [TestCase("2026年11月26日至28日（周四至周六）")]
    public void A_name_and_a_stretch_are_no_day_of_the_week(string words) =>
        Assert.That(House.Read($"{words}，声明作废。").Findings.Where(finding => finding.Code == "DATE-WEEKDAY"), Is.Empty);

    [TestCase("12月1日25:00", "25:00")]
    [TestCase("12月1日8:00至17:60", "17:60")]
    [TestCase("12月1日8:00—25:30", "25:30")]
    [TestCase("12月1日下午14时75分", "14时75分")]
    [TestCase("12月1日25时", "25时")]
    [TestCase("12月1日上午9:75", "9:75")]
    public void An_hour_over_24_and_a_minute_over_59_are_told(string words, string at)
    {
        CheckedNotice notice = House.Read($"停水公告\n定于{words}停水。\n海东市自来水公司\n2026年11月24日");
        Assert.That(notice.Findings.Single(finding => finding.Code == "TIME-UNREAL").Where!.Value.In(notice.Text), Is.EqualTo(at));
    }

    [TestCase("12月1日8:00至17:00停水")]
    [TestCase("12月1日0:00至24:00停水")]
    [TestCase("12月1日下午5时30分停水")]
    [TestCase("12月1日23:59停水")]
    [TestCase("按1:60的比例停水")]
    [TestCase("工时25时以上者停水")]
    [TestCase("12月1日以3:75的比例停水")]
    [TestCase("12月1日第25点要求停水")]
    public void What_a_clock_shows_and_what_is_no_time_are_not(string words)
    {
        CheckedNotice notice = House.Read($"停水公告\n定于{words}。\n海东市自来水公司\n2026年11月24日");
        Assert.That(notice.Findings.Where(finding => finding.Code == "TIME-UNREAL"), Is.Empty);
    }

    [TestCase("自2025年4月5日起至5月4日17:00点止报名", "2025-05-04")]
    [TestCase("报名时间自2026年10月5日起至11月4日17:00止", "2026-11-04")]
    [TestCase("请于2026年11月4日下午5时前办理", "2026-11-04")]
    [TestCase("请于2026年11月4日（星期三）17时30分前办理", "2026-11-04")]
    [TestCase("公示期自2026年10月5日至2026年11月4日止", "2026-11-04")]
    public void A_deadline_is_past_with_its_hour_too(string words, string day)
    {
        CheckedNotice notice = House.Read($"公告\n{words}，电话：0571-88180273。\n海东市自然资源局\n2026年11月20日");
        Assert.That(notice.Facts.Where(fact => fact.Type == FactType.Deadline).Select(fact => fact.Value), Is.EqualTo(new[] { day }));
        Assert.That(notice.Findings.Any(finding => finding.Code == "DEADLINE-PAST"), Is.True);
    }

    [TestCase("公示期自2026年10月5日至2026年11月4日止，已满")]
    [TestCase("利息自2026年10月5日起计算至2026年11月4日止")]
    [TestCase("营业期限自2016年11月5日起至2026年11月4日止")]
    public void What_has_ended_and_asks_nobody_is_no_deadline(string words) =>
        Assert.That(House.Read($"公告\n{words}，特此公告。\n海东市自然资源局\n2026年11月20日").Findings.Any(finding => finding.Code == "DEADLINE-PAST"),
            Is.False);
}
