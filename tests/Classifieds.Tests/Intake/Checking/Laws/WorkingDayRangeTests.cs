using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Tests.Intake.Checking.Laws;

/// <summary>Every way to write a stretch of days with every way to write their number: 25 November to 3 December 2026 are
/// seven working days.</summary>
public sealed class WorkingDayRangeTests
{
    private static readonly string[] Ranges =
    [
        "2026年11月25日至12月3日", "2026年11月25日至2026年12月3日", "11月25日至12月3日", "11月25日到12月3日", "11月25日-12月3日", "11月25日—12月3日", "11月25日——12月3日",
        "11月25日～12月3日", "自11月25日至12月3日", "自11月25日起至12月3日", "从2026年11月25日到2026年12月3日", "2026.11.25-2026.12.3", "2026.11.25—12.3",
        "2026.11.25至2026.12.03", "2026/11/25-2026/12/3", "2026/11/25—2026/12/03", "2026-11-25至2026-12-03", "2026-11-25—2026-12-03",
            "2026-11-25-2026-12-03",
        "11.25-12.3", "11月25号至12月3号", "2026年11月25日8:00至12月3日17:00", "11月25日（星期三）至12月3日（星期四）", "2026年11月25日起至2026年12月3日止",
        "二〇二六年十一月二十五日至十二月三日",
    ];

    private static readonly string[] CountsBehind =
    [
        "，共{0}个工作日", "（{0}个工作日）", "（共{0}个工作日）", "，{0}个工作日", "，共计{0}个工作日", "，为期{0}个工作日", "，合计{0}个工作日", "，公示期{0}个工作日",
        "，公示期为{0}个工作日", "，公示时间共{0}个工作日", "，计{0}个工作日", "共{0}个工作日", "，公示期限{0}个工作日", "，历时{0}个工作日", "，共{0}天工作日", "，共{0}工作日",
        "，工作日{0}天",
    ];

    private static readonly string[] CountsBefore =
        ["{0}个工作日，自", "{0}个工作日（", "{0}个工作日，即", "{0}个工作日，时间为", "{0}个工作日，从", "{0}个工作日：", "{0}个工作日，公示时间为", "{0}个工作日内（即"];

    private static readonly string[] Numbers = ["5", "五", "五（5）"];

    private static Finding[] Told(string words)
    {
        CheckedNotice notice = House.Read($"公示\n公示时间为{words}。电话：0571-88180273。\n海东市东湖区住建局\n2026年11月24日");
        return [.. notice.Findings.Where(finding => finding.Code == "LAW-WORKING-DAYS")];
    }

    [Test]
    public void A_wrong_number_is_told_however_stretch_and_number_are_written()
    {
        Assert.Multiple(() =>
        {
            foreach (string range in Ranges)
            {
                foreach (string count in CountsBehind)
                    Holds(range + string.Format(null, count, "5"), range + string.Format(null, count, "7"));
                foreach (string count in CountsBefore)
                    Holds(string.Format(null, count, "5") + range, string.Format(null, count, "7") + range);
            }
            foreach (string number in Numbers) Holds($"11月25日至12月3日，共{number}个工作日", "11月25日至12月3日，共七（7）个工作日");
        });

        static void Holds(string wrong, string right)
        {
            Finding[] told = Told(wrong);
            Assert.That(told, Has.Length.EqualTo(1), wrong);
            if (told.Length == 1) Assert.That(string.Concat(told[0].Fixes), Is.EqualTo("7个工作日"), wrong);
            Assert.That(Told(right), Is.Empty, right);
        }
    }

    [TestCase("11月25日至12月3日，审批时限5个工作日")]
    [TestCase("11月25日至12月3日，请在收到通知后5个工作日内答复")]
    [TestCase("11月25日至12月3日，自公示期满之日起5个工作日内答复")]
    [TestCase("11月25日至12月3日，逾期5个工作日的不予受理")]
    [TestCase("收到之日起5个工作日，报名时间11月25日至12月3日")]
    [TestCase("12月25日至1月3日，共6个工作日")]
    [TestCase("坐标11.25-12.3，工期5个工作日")]
    public void Another_number_of_days_in_the_sentence_is_not(string words) => Assert.That(Told(words), Is.Empty);

    [Test]
    public void A_single_day_behind_the_stretch_s_month_is_read() => Assert.That(Told("11月25日至30日，共5个工作日"), Has.Length.EqualTo(1));

    [TestCase("2026.12.25-2026.12.3", true)]
    [TestCase("2026/12/25-2026/12/3", true)]
    [TestCase("2026.11.25-2026.12.3", false)]
    [TestCase("2026-11-25-001", false)]
    [TestCase("2026-11-25-2026-12-03", false)]
    public void A_stretch_the_wrong_way_round_is_told_behind_a_hyphen_too(string range, bool told)
    {
        CheckedNotice notice = House.Read($"停水公告\n定于{range}停水。\n海东市自来水公司\n2026年11月20日");
        Assert.That(notice.Findings.Any(finding => finding.Code == "DATES-REVERSED"), Is.EqualTo(told));
    }
}
