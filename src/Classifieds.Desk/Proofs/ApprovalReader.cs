using Classifieds.Desk.Issues;
using Classifieds.Desk.Papers;
using Classifieds.Domain.Masking;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;

namespace Classifieds.Desk.Proofs;

/// <summary>What the proofs of notices come to in a paper as it is now, and the glyphs that an approved one is printed in.</summary>
internal sealed class ApprovalReader(OpenedPaper opened, MaskingPolicy masking)
{
    private readonly SettingSources sources = new(opened.Paper.Page, opened.Fonts, masking);

    /// <param name="index">In the order in which the page is given its notices.</param>
    /// <returns>The approval; and the notice as it was approved, null where it is not, or where it has to be set again.</returns>
    public (Approval Approval, SetNotice? Approved) Read(RunningNotice running, int index)
    {
        SettingFingerprints from = sources.Of(running.Revision.Content, running.Words);
        var now = new SettingNow(running.Revision.Number, from, new(() => GlyphHash.Of(SetNow(running, index))));
        Approval approval = Approval.Of(running.Proofs, now);
        if (approval is not Approval.Given { Proof: { SettingHash: { } hash } proof }) return (approval, null);
        SetNotice? approved = KeptSetting.SetAgain(running.Settings[hash], index, running.Revision.Content, opened.Fonts);
        // A face may keep its name and its numbers and yet draw another outline: then it is not these glyphs that were approved.
        return approved is null && proof.From?.Faces != from.Faces
            ? (new Approval.Void(proof, [VoidCause.Faces]), null)
            : (approval, approved);
    }

    private SetNotice SetNow(RunningNotice running, int index) =>
        NoticeSetter.Set(index, running.Revision.Content, opened.Paper.Page, opened.Fonts, masking);
}
