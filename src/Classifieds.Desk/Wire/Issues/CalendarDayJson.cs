using System.Text.Json.Serialization;
using Classifieds.Desk.Issues;
using Classifieds.Domain.Calendar;

namespace Classifieds.Desk.Wire.Issues;

/// <summary>One day of a paper's calendar.</summary>
/// <param name="Appears">Whether the paper appears that day.</param>
/// <param name="CutOff">The last moment at which copy for it comes in time, in UTC; null where the paper does not appear.</param>
/// <param name="Open">Whether copy for it still comes in time.</param>
/// <param name="WhyNot">In Chinese, why it does not; null where it does.</param>
/// <param name="Next">Whether it is the first day from the one that was asked for on that can still be had.</param>
public sealed record CalendarDayJson(
    [property: JsonPropertyName("paper")] string Paper,
    [property: JsonPropertyName("date")] DateOnly Date,
    [property: JsonPropertyName("appears")] bool Appears,
    [property: JsonPropertyName("cutOff")] string? CutOff,
    [property: JsonPropertyName("open")] bool Open,
    [property: JsonPropertyName("whyNot")] string? WhyNot,
    [property: JsonPropertyName("next")] bool Next)
{
    public static CalendarDayJson Of(ShowCalendar.Told told, ShowCalendar.Day day) => new(
        told.Paper.ToString(), day.Date, day.Appears, day.CutOff is { } moment ? Timestamp.Write(moment) : null, day.IsOpen, day.WhyNot,
        day.Date == told.Next);
}
