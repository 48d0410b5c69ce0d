namespace Classifieds.Domain.Proofs;

/// <summary>How long the link on a proof opens.</summary>
public static class LinkLife
{
    /// <summary>Where the paper says nothing: two years, within which what was printed may be asked for.</summary>
    public const int UsualDays = 730;

    public const int MostDays = 3660;

    /// <param name="lastRun">The last day the notice runs on, whatever became of that run.</param>
    /// <param name="days">After which a link no longer opens.</param>
    public static bool IsOver(DateOnly lastRun, int days, DateOnly today) => today.DayNumber > lastRun.DayNumber + days;
}
