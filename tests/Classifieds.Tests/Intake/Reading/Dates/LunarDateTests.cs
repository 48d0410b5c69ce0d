using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Reading.Dates;

/// <summary>Every month and day of the old calendar, in every form: none is a day of ours; a day of ours beside one is.</summary>
public sealed class LunarDateTests
{
    private static readonly string[] Words = ["农历", "阴历", "夏历", "旧历", "农历丙午年", "丙午年", "农历丙午年（2026年）"];

    private static readonly string[] Months =
        ["正月", "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月", "十一月", "十二月", "闰六月", "10月"];

    private static readonly string[] Days =
    [
        "初一", "初五", "初十", "初一日", "初十日", "十一", "十一日", "十五", "十五日", "二十", "二十日", "廿一", "廿一日", "廿九日", "三十", "三十日", "29日",
    ];

    private static string[] DatesOf(string words)
    {
        CheckedNotice notice = House.Read($"公告\n请各村民于{words}到村委会登记。电话：0571-88180273。\n杏花村村民委员会\n2026年11月24日");
        Assert.That(notice.Findings.Where(finding => finding.Code is "DEADLINE-PAST" or "DATE-UNREAL" or "DATE-FORM" or "DATES-REVERSED"),
            Is.Empty, words);
        return [.. notice.Facts.Where(fact => fact.Type is FactType.Date or FactType.Deadline).Select(fact => fact.Value)];
    }

    [Test]
    public void No_day_of_the_old_calendar_is_one_of_ours()
    {
        Assert.Multiple(() =>
        {
            foreach (string word in Words.Where(word => !word.EndsWith('）')))
                foreach (string month in Months)
                    foreach (string day in Days)
                        Assert.That(DatesOf($"{word}{month}{day}前"), Is.Empty, $"{word}{month}{day}");
        });
    }

    [Test]
    public void Nor_is_the_second_day_of_a_stretch_or_of_a_list()
    {
        Assert.Multiple(() =>
        {
            foreach (string join in (string[])["至", "到", "—", "-", "、", "和", "上午8时至", "起至", "或"])
                foreach (string last in (string[])["十月十八日", "十八日", "十月廿九", "冬月初八日", "10月18日"])
                    Assert.That(DatesOf($"农历十月十五日{join}{last}"), Is.Empty, join + last);
        });
    }

    [TestCase("农历十二月廿三（公历2027年1月30日）", "2027-01-30")]
    [TestCase("农历十二月廿三日（2027年1月30日）前", "2027-01-30")]
    [TestCase("农历腊月廿三，公历2027年1月30日前", "2027-01-30")]
    [TestCase("2027年1月30日（农历十二月廿三）", "2027-01-30")]
    [TestCase("2027年1月30日（农历十二月廿三日）至2月2日", "2027-01-30 2027-02-02")]
    [TestCase("2026年12月7日（丙午年十月廿九日）", "2026-12-07")]
    [TestCase("农历十月廿九日即12月7日", "2026-12-07")]
    [TestCase("农历新年前的2027年1月30日", "2027-01-30")]
    [TestCase("二〇二六年十二月七日", "2026-12-07")]
    [TestCase("十二月七日", "2026-12-07")]
    [TestCase("老历史街区12月7日", "2026-12-07")]
    public void A_day_of_ours_beside_one_is_read(string words, string days) =>
        Assert.That(string.Join(' ', DatesOf(words)), Is.EqualTo(days));

    [TestCase("（农历）十月廿九日前")]
    [TestCase("十月廿九日（农历）前")]
    [TestCase("十月十五日（农历）至十月十八日（农历）")]
    public void The_word_in_a_bracket_says_the_same(string words) => Assert.That(DatesOf(words), Is.Empty);

    [Test]
    public void A_stretch_of_the_old_calendar_has_no_working_days_to_count()
    {
        CheckedNotice notice = House.Read("公示\n公示时间为农历十月十五日至十月十八日（9个工作日）。\n杏花村村民委员会\n2026年11月24日");
        Assert.That(notice.Findings.Where(finding => finding.Code == "LAW-WORKING-DAYS"), Is.Empty);
    }
}
