namespace Classifieds.Desk.Attempts;

/// <param name="Most">Tries in vain.</param>
/// <param name="Within">After its first a count begins anew.</param>
public sealed record AttemptLimit(int Most, TimeSpan Within);
