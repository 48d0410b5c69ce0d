using System.Globalization;
using Classifieds.Domain.Calendar;

namespace Classifieds.Web.Shared;

/// <summary>Days, moments and sums as people at the desk read them.</summary>
internal static class Told
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>11月24日 周二</summary>
    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日 {Weekdays[(int)day.DayOfWeek]}");

    /// <summary>11月24日 16:00</summary>
    public static string Moment(DateTimeOffset moment)
    {
        DateTimeOffset there = moment.ToOffset(BeijingTime.Offset);
        return string.Create(CultureInfo.InvariantCulture, $"{there.Month}月{there.Day}日 {there:HH:mm}");
    }

    /// <summary>今天 16:00, 昨天 16:00, else as without a day to see it from.</summary>
    public static string Moment(DateTimeOffset moment, DateOnly today) => (today.DayNumber - BeijingTime.DayOf(moment).DayNumber) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"今天 {moment.ToOffset(BeijingTime.Offset):HH:mm}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"昨天 {moment.ToOffset(BeijingTime.Offset):HH:mm}"),
        -1 => string.Create(CultureInfo.InvariantCulture, $"明天 {moment.ToOffset(BeijingTime.Offset):HH:mm}"),
        _ => Moment(moment),
    };

    /// <summary>280 元</summary>
    public static string Yuan(decimal yuan) => string.Create(CultureInfo.InvariantCulture, $"{yuan:0.##} 元");

    /// <summary>The first words of a text, on one line.</summary>
    public static string Beginning(string text, int units = 60)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= units) return line;
        return $"{(char.IsHighSurrogate(line[units - 1]) ? line[..(units - 1)] : line[..units])}…";
    }
}
