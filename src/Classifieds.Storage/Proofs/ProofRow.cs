using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Storage.Proofs;

internal sealed record ProofRow
{
    public required string NoticeId { get; init; }
    public required int Revision { get; init; }
    public required string TextHash { get; init; }
    public required string GlyphHash { get; init; }
    public required string MadeAt { get; init; }
    public required string? Answer { get; init; }
    public required string? AnsweredAt { get; init; }

    public Proof ToProof() => new(
        Domain.Notices.NoticeId.TryParse(NoticeId, out NoticeId? id) ? id : throw new InvalidOperationException($"Stored id {NoticeId}."),
        Revision, TextHash, GlyphHash, Timestamp.Read(MadeAt))
    {
        Answer = Answer is null ? null : new ProofAnswer(Answer == "yes", Timestamp.Read(AnsweredAt!)),
    };
}
