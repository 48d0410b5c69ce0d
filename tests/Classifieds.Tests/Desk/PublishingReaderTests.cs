using Classifieds.Desk.Papers;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;
using Classifieds.Testing;

namespace Classifieds.Tests.Desk;

/// <summary>What a paper's profile says of its days and cut-offs, and what is wrong in it, told with its line and field.</summary>
public sealed class PublishingReaderTests
{
    private const string Deadline = "deadline: { daysBefore: 1, time: \"16:00\" }";

    [Test]
    public void A_profile_without_a_calendar_appears_every_day() =>
        Assert.That(Enumerable.Range(1, 7).Select(day => CalendarOf(Deadline).AppearsOn(new(2026, 11, day))), Is.All.True);

    [Test]
    public void Days_changes_closures_extras_and_cut_offs_are_read()
    {
        PublishingCalendar calendar = CalendarOf("""
            calendar:
              days: [周一, 周四]
              changes: [{ since: 2027-01-01, days: [周日] }]
              holidays: closed
              closed: [{ from: 2026-11-26, why: 检修休刊 }, { from: 2026-12-07, to: 2026-12-10 }]
              extra: [2026-12-09]
            deadline:
              daysBefore: 1
              time: "16:00"
              counted: workdays
              weekdays: [{ on: [周四], daysBefore: 2, time: "9:30" }]
              days: [{ issue: 2026-12-14, at: "2026-12-01 12:00" }]
            """);

        Assert.That(string.Join(' ', ((string[])["2026-11-23", "2026-11-24", "2026-11-26", "2026-12-07", "2026-12-09", "2027-01-03",
            "2027-01-04"]).Select(day => calendar.WhyClosed(IsoDate.Read(day)) ?? "出报")),
            Is.EqualTo("出报 周二不出报 检修休刊 休刊 出报 出报 周一不出报"));
        Assert.That(string.Join(", ", ((string[])["2026-11-30", "2026-12-03", "2026-12-14"]).Select(day =>
            $"{calendar.CutOffOf(IsoDate.Read(day)):yyyy-MM-dd HH:mm}")),
            Is.EqualTo("2026-11-27 16:00, 2026-12-01 09:30, 2026-12-01 12:00"));
    }

    [TestCase("calendar: { days: [星期一] }", "calendar.days：应是 周一 至 周日，写的是“星期一”")]
    [TestCase("calendar: { days: [] }", "calendar.days：至少要有一天")]
    [TestCase("calendar: { holidays: maybe }", "calendar.holidays：应是 appear、closed 之一")]
    [TestCase("calendar: { closed: [{ from: 2026-02-20, to: 2026-02-16 }] }", "to：休刊应不早于 from")]
    [TestCase("calendar: { extra: [明天] }", "calendar.extra：应写作 2026-11-24 的样子，写的是“明天”")]
    [TestCase("calendar: { changes: [{ since: 2027-02-01, days: [周一] }, { since: 2027-01-01, days: [周二] }] }", "since：应按日期先后写")]
    [TestCase("calendar: { dayz: [周一] }", "calendar.dayz：没有这个字段")]
    [TestCase("deadline: { daysBefore: 1, time: \"25:00\" }", "deadline.time：应写作 16:00 的样子")]
    [TestCase("deadline: { daysBefore: 1, time: \"16:00\", counted: hours }", "deadline.counted：应是 days、workdays 之一")]
    [TestCase("deadline: { daysBefore: 1, time: \"16:00\", weekdays: [{ on: [周一, 周一], daysBefore: 1, time: \"9:00\" }, "
        + "{ on: [周一], daysBefore: 2, time: \"9:00\" }] }", "on：周一写了两次")]
    [TestCase("deadline: { daysBefore: 1, time: \"16:00\", days: [{ issue: 2026-12-01, at: \"2026-12-02 9:00\" }] }", "at：截稿不能晚于见报那天")]
    [TestCase("deadline: { daysBefore: 1, time: \"16:00\", days: [{ issue: 2026-12-01, at: \"明早\" }] }", "at：应写作 2026-02-13 12:00 的样子")]
    public void What_is_wrong_is_told_with_its_field(string own, string words)
    {
        Refusal why = Read(own).Why();

        Assert.That(why.Code, Is.EqualTo("TEMPLATE-FIELD"));
        Assert.That(why.Message, Does.StartWith("tabloid.yaml 第 ").And.Contain(words));
    }

    private static PublishingCalendar CalendarOf(string own) => new(Read(own).Done().Publishing, HolidayCalendar.WeekendsOnly);

    // The repository's own paper, with these lines in the place of its own.
    private static Outcome<Paper> Read(string own)
    {
        string[] lines = File.ReadAllLines(Path.Combine(TemplateFolder.Find().Done(), "papers", "tabloid.yaml"));
        bool hasDeadline = own.Contains("deadline:", StringComparison.Ordinal);
        return PaperReader.Read("tabloid", string.Join('\n', lines.Where(line =>
            !hasDeadline || !line.StartsWith("deadline:", StringComparison.Ordinal))) + "\n" + own);
    }
}
