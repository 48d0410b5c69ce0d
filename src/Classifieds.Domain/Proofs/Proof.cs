using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Domain.Proofs;

/// <summary>清样: a proof that was made of one revision. It names exactly these words and exactly these glyphs.</summary>
/// <param name="TextHash">Of the printed text, lower-case hexadecimal SHA-256.</param>
/// <param name="GlyphHash">Of the placed glyphs, lower-case hexadecimal SHA-256.</param>
public sealed record Proof(NoticeId Notice, int Revision, string TextHash, string GlyphHash, DateTimeOffset MadeAt)
{
    /// <summary>What the glyphs came of; null on a proof from before that was recorded.</summary>
    public SettingFingerprints? From { get; init; }

    /// <summary>Names the setting that is kept with the proof, to be printed from; null where none is.</summary>
    /// <remarks><see cref="ApprovedSetting.Hash"/>.</remarks>
    public string? SettingHash { get; init; }

    /// <summary>What the advertiser said; null while no answer is in.</summary>
    public ProofAnswer? Answer { get; init; }

    /// <returns>The proof with its answer; or PROOF-ANSWERED: the first one stands.</returns>
    public Outcome<Proof> Answered(bool isApproved, DateTimeOffset now) => Answer is { } given
        ? new Refusal("PROOF-ANSWERED",
            $"这份清样 {IsoDate.Write(BeijingTime.DayOf(given.At))} 已答复{(given.Approved ? "同意" : "不同意")}，要改请看新清样再答复")
        {
            Kind = RefusalKind.Conflict,
        }
        : this with { Answer = new(isApproved, now) };

    /// <summary>Whether a yes to it would be a yes to the notice as it would be printed now.</summary>
    /// <remarks>
    /// Where nothing that the glyphs came of has changed, the kept setting is what will be printed,
    /// and an update of the program voids nothing.
    /// Else the notice is set again, and what moved no glyph leaves the proof standing.
    /// </remarks>
    public bool IsCurrent(SettingNow now) =>
        Revision == now.Revision && (From is null || From.Words == now.From.Words)
        && ((SettingHash is not null && From == now.From) || GlyphHash == now.GlyphHash.Value);

    /// <returns>What is another than it was when the proof was made; never empty where the proof is not current.</returns>
    public IReadOnlyList<VoidCause> CausesAgainst(SettingNow now)
    {
        List<VoidCause> causes = [];
        if (Revision != now.Revision || (From is not null && From.Words != now.From.Words)) causes.Add(VoidCause.Words);
        if (From is { } from)
        {
            if (from.Faces != now.From.Faces) causes.Add(VoidCause.Faces);
            if (from.Style != now.From.Style) causes.Add(VoidCause.Style);
            if (from.Template != now.From.Template) causes.Add(VoidCause.Template);
            if (from.Shape != now.From.Shape) causes.Add(VoidCause.Shape);
        }
        if (causes.Count == 0) causes.Add(VoidCause.Unknown);
        return causes;
    }
}
