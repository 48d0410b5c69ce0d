using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Proofs;

/// <summary>答复: what an advertiser says to a proof, and how it came in.</summary>
/// <param name="Notice">As typed; empty where a link names the proof.</param>
/// <param name="Secret">The token of the link or the word on the sheet; empty by telephone.</param>
public sealed record ProofReply(AnswerWay Way, string Notice, string Secret)
{
    /// <summary>Who writes it down where it was told by telephone.</summary>
    public Actor By { get; init; } = ProofLinks.Advertiser;

    /// <summary>What else the advertiser said; it goes into the thread.</summary>
    public string Words { get; init; } = "";

    /// <summary>What the advertiser had before him, as <see cref="Proof.ShownAs"/> names it; null where it is the sheet that
    /// <see cref="Secret"/> is on.</summary>
    public string? ShownAs { get; init; }
}
