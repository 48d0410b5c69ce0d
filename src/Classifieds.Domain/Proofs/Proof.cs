using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Proofs;

/// <summary>清样: a proof that was made of one revision. It names exactly these words and exactly these glyphs.</summary>
/// <param name="TextHash">Of the printed text, lower-case hexadecimal SHA-256.</param>
/// <param name="GlyphHash">Of the placed glyphs, lower-case hexadecimal SHA-256.</param>
public sealed record Proof(NoticeId Notice, int Revision, string TextHash, string GlyphHash, DateTimeOffset MadeAt)
{
    /// <summary>What the advertiser said; null while no answer is in.</summary>
    public ProofAnswer? Answer { get; init; }
}

/// <summary>The advertiser's yes or no to a proof.</summary>
public sealed record ProofAnswer(bool Approved, DateTimeOffset At);
