using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Domain.Proofs;

/// <summary>清样: a proof that was made of one revision. It names exactly these words and exactly these glyphs.</summary>
/// <param name="TextHash">Of the printed text, lower-case hexadecimal SHA-256.</param>
/// <param name="GlyphHash">Of the placed glyphs, lower-case hexadecimal SHA-256.</param>
public sealed record Proof(NoticeId Notice, int Revision, string TextHash, string GlyphHash, DateTimeOffset MadeAt)
{
    /// <summary>So many wrong reply words, and the sheet takes no answer any more.</summary>
    public const int MostWrongWords = 10;

    /// <summary>What the glyphs came of; null on a proof from before that was recorded.</summary>
    public SettingFingerprints? From { get; init; }

    /// <summary>Names the setting that is kept with the proof, to be printed from; null where none is.</summary>
    /// <remarks><see cref="ApprovedSetting.Hash"/>.</remarks>
    public string? SettingHash { get; init; }

    /// <summary>Until when it may be answered; null on a proof from before that was recorded.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When a newer sheet took its place; null while it is the newest.</summary>
    public DateTimeOffset? Revoked { get; init; }

    /// <summary>Names for whom the sheet was made, without telling it: a keyed hash; empty where nobody was named.</summary>
    public string Recipient { get; init; } = "";

    /// <summary>How often a wrong reply word was tried.</summary>
    public int WrongWords { get; init; }

    /// <summary>What the advertiser said; null while no answer is in.</summary>
    public ProofAnswer? Answer { get; init; }

    /// <summary>Names what is seen on it: an answer that names another was given to another sheet. The revision too, since hidden places
    /// of a number leave the glyphs as they were.</summary>
    public string ShownAs => FormattableString.Invariant($"{Revision}-{GlyphHash}");

    /// <returns>The proof with its answer; or PROOF-ANSWERED: the first one stands; PROOF-REVOKED, PROOF-EXPIRED, PROOF-LOCKED.</returns>
    public Outcome<Proof> Answered(bool isApproved, DateTimeOffset now) =>
        Answer is { } given
            ? Conflict("PROOF-ANSWERED",
                $"这份清样 {IsoDate.Write(BeijingTime.DayOf(given.At))} 已答复{(given.Approved ? "同意" : "不同意")}，要改请看新清样再答复")
        : Revoked is not null ? Conflict("PROOF-REVOKED", $"稿件 {Notice} 又出了新清样，这一份作废，请看新清样再答复")
        : Expires is { } until && now > until
            ? Conflict("PROOF-EXPIRED", $"这份清样 {IsoDate.Write(BeijingTime.DayOf(until))} 已过期，请再出清样")
        : WrongWords >= MostWrongWords ? Conflict("PROOF-LOCKED", $"口令错了 {MostWrongWords} 次，这份清样不再受理答复，请再出清样")
        : this with { Answer = new(isApproved, now) };

    /// <summary>The answered proof with how its answer came in.</summary>
    public Proof ToldBy(AnswerWay way, string by, string words) => this with
    {
        Answer = (Answer ?? throw new InvalidOperationException("It was not answered.")) with { Way = way, By = by, Words = words },
    };

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

    private static Refusal Conflict(string code, string message) => new(code, message) { Kind = RefusalKind.Conflict };
}
