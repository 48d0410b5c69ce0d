namespace Classifieds.Domain.Proofs;

/// <summary>The advertiser's yes or no to a proof.</summary>
public sealed record ProofAnswer(bool Approved, DateTimeOffset At)
{
    public AnswerWay Way { get; init; } = AnswerWay.Word;

    /// <summary>Who wrote it down where the advertiser told it by telephone; else empty.</summary>
    public string By { get; init; } = "";

    /// <summary>What the advertiser said to it; empty where nothing was.</summary>
    public string Words { get; init; } = "";
}
