using Classifieds.Domain.Calendar;

namespace Classifieds.Domain.Notices;

/// <summary>#刊期、#登: what a manuscript itself says of the days it is to run on.</summary>
/// <param name="Dates">By day; empty where it names none and the series begins on the day of the issue it is taken for.</param>
/// <param name="Series">Null where the days are all.</param>
public sealed record AskedRuns(IReadOnlyList<DateOnly> Dates, RunSeries? Series);
