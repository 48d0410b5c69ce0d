namespace Classifieds.Makeup.Templates;

/// <summary>补白: the paper's own words, for the foot of a column that its notices do not fill.</summary>
/// <param name="From">The first print date on which it may run.</param>
/// <param name="To">The last.</param>
/// <param name="MostPerIssue">How often it may stand in one issue.</param>
public sealed record Filler(string Text, DateOnly From, DateOnly To, int MostPerIssue)
{
    /// <summary>隔几天登一次, counted from <see cref="From"/>: 7 = once a week on that weekday.</summary>
    /// <remarks>
    /// What may run on a day follows from the day alone and not from what ran before: an issue made up three times counts no filler three
    /// times, and the page for the plant has those that the trial had.
    /// </remarks>
    public int EveryDays { get; init; } = 1;

    public bool MayRunOn(DateOnly day) => day >= From && day <= To && (day.DayNumber - From.DayNumber) % EveryDays == 0;
}
