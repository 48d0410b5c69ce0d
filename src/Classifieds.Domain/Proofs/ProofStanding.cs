using Classifieds.Domain.Notices;

namespace Classifieds.Domain.Proofs;

/// <summary>What has become of a notice as its advertiser sees it by the newest proof.</summary>
/// <param name="Notice">As it stands.</param>
/// <param name="Proofs">All of the notice, oldest first; the one that is shown is among them.</param>
/// <param name="Shown">The newest that this advertiser was sent.</param>
/// <param name="Approval">What the proofs come to now.</param>
/// <param name="Latest">The number of the latest revision.</param>
/// <param name="CutOffs">Until when an answer counts for an insertion that is to run.</param>
public sealed record ProofStanding(
    Notice Notice, IReadOnlyList<Proof> Proofs, Proof Shown, Approval Approval, int Latest,
    Func<Insertion, DateTimeOffset> CutOffs)
{
    /// <summary>Until when a yes lets it run at all; null where nothing of it is still to run in time.</summary>
    public (Insertion Insertion, DateTimeOffset ReplyBy)? Next(DateTimeOffset now)
    {
        foreach (Insertion one in Notice.Insertions.Where(one => one.IsOpen).OrderBy(one => one.Issue.Date))
            if (CutOffs(one) is var cutOff && cutOff >= now) return (one, cutOff);
        return null;
    }

    public ProofState StateAt(DateTimeOffset now)
    {
        if (!Notice.Insertions.Any(one => one.IsOpen))
        {
            return Notice.Insertions.Any(one => one.Published is not null) ? ProofState.Published
                : Notice.Insertions.Any(one => one.State == NoticeState.Missed) ? ProofState.Missed
                : ProofState.Withdrawn;
        }
        if (Shown.Answer is { Approved: true }) return Approval.Stands ? ProofState.Confirmed : ProofState.Superseded;
        if (Shown.Revision != Latest) return ProofState.Superseded;
        if (Shown.Answer is { Approved: false }) return ProofState.Declined;
        // Somebody else said yes to the same glyphs, on another sheet.
        if (Approval is Approval.Given given && given.Proof.GlyphHash == Shown.GlyphHash) return ProofState.Confirmed;
        if (Shown.Answered(isApproved: true, now).IsRefused(out _, out _) || Next(now) is null)
            return Shown.Revoked is null ? ProofState.Late : ProofState.Superseded;
        return Proofs.Any(one => one.Answer is not null && one.MadeAt < Shown.MadeAt) ? ProofState.ConfirmAgain : ProofState.Waiting;
    }
}
