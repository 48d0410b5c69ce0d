using System.Globalization;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Calendar;

namespace Classifieds.Desk.Papers;

/// <summary>Reads when a paper appears and until when copy may come in: the profile's <c>calendar</c> and <c>deadline</c>.</summary>
internal static class PublishingReader
{
    private const int MostDaysBefore = 30;
    private const int LongestClosure = 366;

    private static readonly string[] Moments = ["yyyy-MM-dd H:mm"];

    /// <param name="profile">Without <c>calendar</c> the paper appears every day.</param>
    public static PublishingRules Read(YamlFields profile)
    {
        YamlFields deadline = profile.Group("deadline");
        var rules = new PublishingRules
        {
            CutOff = ReadCutOff(deadline),
            CutOffByWeekday = deadline.Has("weekdays") ? ReadByWeekday(deadline) : new Dictionary<DayOfWeek, CutOff>(),
            CutOffByDay = deadline.Has("days") ? ReadByDay(deadline) : new Dictionary<DateOnly, DateTime>(),
        };
        return profile.Has("calendar") ? ReadCalendar(profile.Group("calendar"), rules) : rules;
    }

    private static PublishingRules ReadCalendar(YamlFields calendar, PublishingRules rules) => rules with
    {
        Weekly = ReadWeekly(calendar),
        IsClosedOnHolidays = calendar.OneOf("holidays", false, ("appear", false), ("closed", true)),
        Closed = calendar.Has("closed") ? [.. calendar.Groups("closed").Select(ReadClosed)] : [],
        Extra = new HashSet<DateOnly>(calendar.Texts("extra").Select(text => Day(calendar, "extra", text))),
    };

    private static List<WeeklyRule> ReadWeekly(YamlFields calendar)
    {
        List<WeeklyRule> weeks =
            [calendar.Has("days") ? new(DateOnly.MinValue, Weekdays(calendar, "days")) : WeeklyRule.Daily];
        if (!calendar.Has("changes")) return weeks;
        foreach (YamlFields change in calendar.Groups("changes"))
        {
            DateOnly since = Day(change, "since", change.Text("since"));
            if (since <= weeks[^1].Since) change.Blame("since", "应按日期先后写，后一条晚于前一条");
            weeks.Add(new(since, Weekdays(change, "days")));
        }
        return weeks;
    }

    private static ClosedSpan ReadClosed(YamlFields closed)
    {
        DateOnly first = Day(closed, "from", closed.Text("from"));
        DateOnly last = closed.Has("to") ? Day(closed, "to", closed.Text("to")) : first;
        if (last < first || last.DayNumber - first.DayNumber > LongestClosure)
            closed.Blame("to", $"休刊应不早于 from，至多 {LongestClosure} 天");
        return new(first, last, closed.Text("why", "休刊"));
    }

    private static CutOff ReadCutOff(YamlFields deadline) => new(
        deadline.Whole("daysBefore", 0, MostDaysBefore), Time(deadline, "time"),
        deadline.OneOf("counted", false, ("days", false), ("workdays", true)));

    private static Dictionary<DayOfWeek, CutOff> ReadByWeekday(YamlFields deadline)
    {
        Dictionary<DayOfWeek, CutOff> cutOffs = [];
        foreach (YamlFields one in deadline.Groups("weekdays"))
        {
            CutOff cutOff = ReadCutOff(one);
            foreach (DayOfWeek day in Weekdays(one, "on"))
                if (!cutOffs.TryAdd(day, cutOff)) one.Blame("on", $"{PublishingCalendar.NameOf(day)}写了两次");
        }
        return cutOffs;
    }

    private static Dictionary<DateOnly, DateTime> ReadByDay(YamlFields deadline)
    {
        Dictionary<DateOnly, DateTime> moments = [];
        foreach (YamlFields one in deadline.Groups("days"))
        {
            DateOnly issue = Day(one, "issue", one.Text("issue"));
            string at = one.Text("at");
            if (!DateTime.TryParseExact(at, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment))
                one.Blame("at", $"应写作 2026-02-13 12:00 的样子，写的是“{at}”");
            else if (DateOnly.FromDateTime(moment) > issue) one.Blame("at", "截稿不能晚于见报那天");
            if (!moments.TryAdd(issue, moment)) one.Blame("issue", $"{IsoDate.Write(issue)} 写了两次");
        }
        return moments;
    }

    private static TimeOnly Time(YamlFields fields, string name)
    {
        string text = fields.Text(name);
        if (!TimeOnly.TryParseExact(text, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
            fields.Blame(name, $"应写作 16:00 的样子，写的是“{text}”");
        return time;
    }

    private static DateOnly Day(YamlFields fields, string name, string text)
    {
        if (!IsoDate.TryRead(text, out DateOnly day)) fields.Blame(name, $"应写作 2026-11-24 的样子，写的是“{text}”");
        return day;
    }

    private static HashSet<DayOfWeek> Weekdays(YamlFields fields, string name)
    {
        HashSet<DayOfWeek> days = [];
        foreach (string text in fields.Texts(name))
        {
            int at = Array.FindIndex(Enum.GetValues<DayOfWeek>(), day => PublishingCalendar.NameOf(day) == text);
            if (at < 0) fields.Blame(name, $"应是 周一 至 周日，写的是“{text}”");
            else days.Add((DayOfWeek)at);
        }
        if (days.Count == 0) fields.Blame(name, "至少要有一天，如 [周一, 周四]");
        return days;
    }
}
