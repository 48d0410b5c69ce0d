using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Storage.Proofs;

internal record ProofRow
{
    public const string Columns = """
        token_hash, notice_id, revision, text_hash, glyph_hash, made_at, answer, answered_at,
        words, faces, style, template, shape, setting_hash,
        word_hash, wrong_words, expires_at, revoked_at, answered_by, answer_way, answer_words, recipient
        """;

    public required string TokenHash { get; init; }
    public required string NoticeId { get; init; }
    public required int Revision { get; init; }
    public required string TextHash { get; init; }
    public required string GlyphHash { get; init; }
    public required string MadeAt { get; init; }
    public string? Answer { get; init; }
    public string? AnsweredAt { get; init; }
    public string? Words { get; init; }
    public string? Faces { get; init; }
    public string? Style { get; init; }
    public string? Template { get; init; }
    public string? Shape { get; init; }
    public string? SettingHash { get; init; }
    public string? WordHash { get; init; }
    public int WrongWords { get; init; }
    public string? ExpiresAt { get; init; }
    public string? RevokedAt { get; init; }
    public string? AnsweredBy { get; init; }
    public string? AnswerWay { get; init; }
    public string? AnswerWords { get; init; }
    public string Recipient { get; init; } = "";

    public static ProofRow From(Proof proof, string tokenHash, string? wordHash) => new()
    {
        TokenHash = tokenHash,
        NoticeId = proof.Notice.ToString(),
        Revision = proof.Revision,
        TextHash = proof.TextHash,
        GlyphHash = proof.GlyphHash,
        MadeAt = Timestamp.Write(proof.MadeAt),
        Answer = proof.Answer is { } answer ? Word(answer) : null,
        AnsweredAt = proof.Answer is { } given ? Timestamp.Write(given.At) : null,
        Words = proof.From?.Words,
        Faces = proof.From?.Faces,
        Style = proof.From?.Style,
        Template = proof.From?.Template,
        Shape = proof.From?.Shape,
        SettingHash = proof.SettingHash,
        WordHash = wordHash,
        WrongWords = proof.WrongWords,
        ExpiresAt = proof.Expires is { } expires ? Timestamp.Write(expires) : null,
        RevokedAt = proof.Revoked is { } revoked ? Timestamp.Write(revoked) : null,
        AnsweredBy = proof.Answer?.By,
        AnswerWay = proof.Answer is { } told ? StoredWord.Of(told.Way) : null,
        AnswerWords = proof.Answer?.Words,
        Recipient = proof.Recipient,
    };

    public Proof ToProof() => StoredRow.Read(NoticeId, () => new Proof(
        Domain.Notices.NoticeId.TryParse(NoticeId, out NoticeId? id) ? id : throw new InvalidOperationException($"Stored id {NoticeId}."),
        Revision, TextHash, GlyphHash, Timestamp.Read(MadeAt))
    {
        From = Words is null ? null : new(Words, Faces ?? "", Style ?? "", Template ?? "", Shape ?? ""),
        SettingHash = SettingHash,
        WrongWords = WrongWords,
        Recipient = Recipient,
        Expires = ExpiresAt is null ? null : Timestamp.Read(ExpiresAt),
        Revoked = RevokedAt is null ? null : Timestamp.Read(RevokedAt),
        Answer = Answer is null ? null : new ProofAnswer(Answer == "yes", Timestamp.Read(AnsweredAt!))
        {
            By = AnsweredBy ?? "",
            Way = StoredWord.AnswerWayOf(AnswerWay),
            Words = AnswerWords ?? "",
        },
    });

    public static string Word(ProofAnswer answer) => answer.Approved ? "yes" : "no";
}
