using System.Text.Json.Serialization;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Calendar;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>One thing that was done to a notice.</summary>
/// <param name="At">In UTC.</param>
/// <param name="What">In Chinese.</param>
public sealed record HistoryJson(
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("what")] string What)
{
    public static HistoryJson Of(TellHistory.Line line) => new(Timestamp.Write(line.At), line.By, line.What);
}
