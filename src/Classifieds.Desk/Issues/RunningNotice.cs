using Classifieds.Domain.Notices;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Proofs;

namespace Classifieds.Desk.Issues;

/// <summary>An insertion of an issue, with everything that decides whether it may stand on the plate.</summary>
/// <param name="Revision">The latest of its notice, with what was overruled told as such.</param>
/// <param name="Words">Fingerprint of the house-style text, identifiers unmasked.</param>
/// <param name="Proofs">Of the notice, oldest first.</param>
/// <param name="Examinations">Of the notice, oldest first.</param>
internal sealed record RunningNotice(
    Notice Notice, Insertion Insertion, Revision Revision, string Words, IReadOnlyList<Proof> Proofs,
        IReadOnlyList<Examination> Examinations)
{
    /// <summary>What was shown on the proofs of this revision that were answered yes, by their <see cref="Proof.SettingHash"/>.</summary>
    public required IReadOnlyDictionary<string, ApprovedSetting> Settings { get; init; }

    /// <summary>Of the notice, oldest first.</summary>
    public IReadOnlyList<Payment> Payments { get; init; } = [];

    public string Name => Notice.NameOf(Insertion);

    /// <summary>Whether it stands as it was proofed: a proof of these words went out, or its page went to press.</summary>
    public bool IsProofed => Insertion.Published is not null || Proofs.Any(proof => proof.Revision == Revision.Number);

    /// <summary>Null where nothing that is owed keeps it off the plate, or nobody asked for it.</summary>
    public NoticeBill? Bill { get; init; }

    public Readiness ReadinessWith(Approval approval) =>
        new(Notice, Revision.Number, Revision.Content, approval, Examinations) { Bill = Bill };
}
