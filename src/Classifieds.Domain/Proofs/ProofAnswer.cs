namespace Classifieds.Domain.Proofs;

/// <summary>The advertiser's yes or no to a proof.</summary>
public sealed record ProofAnswer(bool Approved, DateTimeOffset At);
