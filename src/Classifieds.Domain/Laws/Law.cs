using Classifieds.Domain.Calendar;

namespace Classifieds.Domain.Laws;

/// <summary>The rules of law that notices are judged by, and the calendar that their days are counted in.
/// Data that a paper edits; this is the checked form.</summary>
public sealed record Law(IReadOnlyList<LawRule> Rules, HolidayCalendar Calendar)
{
    /// <summary>No rules; what a catalogue has that came without them.</summary>
    public static Law None { get; } = new([], HolidayCalendar.WeekendsOnly);
}
