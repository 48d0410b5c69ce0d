using Classifieds.Desk.Papers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Proofs;
using Classifieds.Makeup.Proofs;
using Classifieds.Makeup.Setting;
using Classifieds.Storage;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Desk.Proofs;

/// <summary>What stands on a proof that was sent: the very glyphs that were kept with it, not what would be set today.</summary>
/// <param name="Content">The revision that was proofed, with what was overruled told as such.</param>
/// <param name="Set">Null where a font or the photograph is no longer there as it was.</param>
/// <param name="Printed">The words as they were shown.</param>
internal sealed record ProofSight(CheckedNotice Content, SetNotice? Set, string Printed)
{
    // So that no stroke is cut at the picture's edge.
    private static readonly Length White = Length.Mm(1);

    public static async Task<ProofSight> ReadAsync(Work work, Proof proof, OpenedPaper paper)
    {
        Revision revision = await work.Notices.RevisionAsync(proof.Notice, proof.Revision)
            ?? throw new InvalidOperationException($"A proof of {proof.Notice} names a revision that is not there.");
        CheckedNotice content = Overrule.Apply(revision.Content, await work.Judgements.OverrulesOfAsync(proof.Notice));
        ApprovedSetting? kept = await work.Proofs.SettingAsync(proof);
        return new(content, kept is null ? null : KeptSetting.SetAgain(kept, 0, content, paper.Fonts),
            kept?.PrintedText ?? revision.Printed);
    }

    /// <returns>The notice alone at its true size; or PROOF-UNDRAWN.</returns>
    public Outcome<Page> Draw(OpenedPaper paper) => Set is { } set
        ? NoticePicture.Of(set, paper.Paper.Page, White)
        : new Refusal("PROOF-UNDRAWN", "这份清样的字体已经换过，图画不出来了，请打热线要新清样") { Kind = RefusalKind.Conflict };
}
