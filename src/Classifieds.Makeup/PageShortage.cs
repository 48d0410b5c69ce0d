namespace Classifieds.Makeup;

/// <summary>By how much an issue is short of the number of pages that was asked for.</summary>
/// <param name="Lines">Of one column, that stay white on so many pages.</param>
/// <param name="Why">One sentence in Chinese.</param>
public sealed record PageShortage(int Lines, string Why);
