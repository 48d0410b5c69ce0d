using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Issues;

/// <summary>A notice that runs in an issue, with everything that its approval is told from.</summary>
/// <param name="Revision">The latest.</param>
/// <param name="Words">Fingerprint of its house-style text, identifiers unmasked.</param>
/// <param name="Proofs">Oldest first.</param>
internal sealed record RunningNotice(Notice Notice, Revision Revision, string Words, IReadOnlyList<Proof> Proofs)
{
    /// <summary>What was shown on the proofs of this revision that were answered yes, by their <see cref="Proof.SettingHash"/>.</summary>
    public required IReadOnlyDictionary<string, ApprovedSetting> Settings { get; init; }

    /// <summary>Whether it stands as it was proofed: a proof of these words went out, or its page went to press.</summary>
    public bool IsProofed => Notice.Published is not null || Proofs.Any(proof => proof.Revision == Revision.Number);
}
