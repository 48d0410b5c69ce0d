namespace Classifieds.Domain.Notices;

/// <summary>What somebody at the desk decided about a notice, and why: 留置, 撤稿.</summary>
/// <param name="By">Who; empty where the store is older than the question.</param>
/// <param name="Why">In that person's words; empty where the store is older than the question.</param>
public sealed record DeskDecision(string By, DateTimeOffset At, string Why);
