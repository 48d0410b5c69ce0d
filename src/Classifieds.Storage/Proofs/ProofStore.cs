using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Storage.Proofs;

/// <summary>Proofs at rest. The token that answers a proof is kept as a keyed hash: who reads the database cannot approve.</summary>
public sealed class ProofStore
{
    private const string Columns = "notice_id, revision, text_hash, glyph_hash, made_at, answer, answered_at";

    private readonly Work work;

    internal ProofStore(Work work) => this.work = work;

    public Task AddAsync(Proof proof, string token) => work.ExecuteAsync(
        """
        INSERT INTO proof (token_hash, notice_id, revision, text_hash, glyph_hash, made_at)
        VALUES (@TokenHash, @Notice, @Revision, @TextHash, @GlyphHash, @MadeAt)
        """,
        new
        {
            TokenHash = work.Keys.Hash(token),
            Notice = proof.Notice.ToString(),
            proof.Revision,
            proof.TextHash,
            proof.GlyphHash,
            MadeAt = Timestamp.Write(proof.MadeAt),
        });

    public async Task<Proof?> FindAsync(string token)
    {
        ProofRow? row = await work.FindAsync<ProofRow>(
            $"SELECT {Columns} FROM proof WHERE token_hash = @TokenHash", new { TokenHash = work.Keys.Hash(token) });
        return row?.ToProof();
    }

    /// <returns>False where there is no such proof or it was answered before; the first answer stands.</returns>
    public async Task<bool> AnswerAsync(string token, ProofAnswer answer) => await work.ExecuteAsync(
        "UPDATE proof SET answer = @Answer, answered_at = @At WHERE token_hash = @TokenHash AND answer IS NULL",
        new { Answer = answer.Approved ? "yes" : "no", At = Timestamp.Write(answer.At), TokenHash = work.Keys.Hash(token) }) == 1;

    /// <returns>All proofs of a notice, oldest first.</returns>
    public async Task<IReadOnlyList<Proof>> OfAsync(NoticeId notice)
    {
        IReadOnlyList<ProofRow> rows = await work.QueryAsync<ProofRow>(
            $"SELECT {Columns} FROM proof WHERE notice_id = @Notice ORDER BY made_at, token_hash", new { Notice = notice.ToString() });
        return [.. rows.Select(row => row.ToProof())];
    }
}
