using System.Security.Cryptography;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;

namespace Classifieds.Storage.Proofs;

/// <summary>Proofs at rest. The token that answers a proof is kept as a keyed hash: who reads the database cannot approve.</summary>
public sealed class ProofStore
{
    private readonly Work work;

    internal ProofStore(Work work) => this.work = work;

    /// <param name="setting">What was shown, to be printed from; its hash goes into the proof. Null keeps none.</param>
    /// <returns>The proof as stored.</returns>
    public async Task<Proof> AddAsync(Proof proof, string token, ApprovedSetting? setting = null)
    {
        string tokenHash = work.Keys.Hash(token);
        byte[]? bytes = setting?.ToBytes();
        Proof kept = proof with { SettingHash = bytes is null ? null : ApprovedSetting.Hash(bytes) };
        await work.ExecuteAsync(
            $"""
            INSERT INTO proof ({ProofRow.Columns})
            VALUES (@TokenHash, @NoticeId, @Revision, @TextHash, @GlyphHash, @MadeAt, @Answer, @AnsweredAt,
                @Words, @Faces, @Style, @Template, @Shape, @SettingHash)
            """, ProofRow.From(kept, tokenHash));
        if (bytes is not null)
        {
            await work.ExecuteAsync(
                "INSERT INTO proof_setting (token_hash, setting) VALUES (@TokenHash, @Setting)",
                new SettingRow { TokenHash = tokenHash, Setting = work.Keys.Seal(bytes, PlaceOf(tokenHash)) });
        }
        return kept;
    }

    public async Task<Proof?> FindAsync(string token)
    {
        ProofRow? row = await work.FindAsync<ProofRow>(
            $"SELECT {ProofRow.Columns} FROM proof WHERE token_hash = @TokenHash", new { TokenHash = work.Keys.Hash(token) });
        return row?.ToProof();
    }

    /// <returns>False where there is no such proof or it was answered before; the first answer stands.</returns>
    public async Task<bool> AnswerAsync(string token, ProofAnswer answer) => await work.ExecuteAsync(
        "UPDATE proof SET answer = @Answer, answered_at = @At WHERE token_hash = @TokenHash AND answer IS NULL",
        new { Answer = ProofRow.Word(answer), At = Timestamp.Write(answer.At), TokenHash = work.Keys.Hash(token) }) == 1;

    /// <returns>All proofs of a notice, oldest first.</returns>
    public async Task<IReadOnlyList<Proof>> OfAsync(NoticeId notice)
    {
        IReadOnlyList<ProofRow> rows = await work.QueryAsync<ProofRow>(
            $"SELECT {ProofRow.Columns} FROM proof WHERE notice_id = @Notice ORDER BY made_at, token_hash",
            new { Notice = notice.ToString() });
        return [.. rows.Select(row => row.ToProof())];
    }

    /// <returns>All proofs of the notices of an issue, oldest first.</returns>
    public async Task<ILookup<NoticeId, Proof>> OfIssueAsync(IssueId issue)
    {
        IReadOnlyList<ProofRow> rows = await work.QueryAsync<ProofRow>(
            $"""
            SELECT {ProofRow.Columns} FROM proof
            WHERE notice_id IN (SELECT id FROM notice WHERE issue_date = @Date AND paper = @Paper) ORDER BY made_at, token_hash
            """, new { Date = IsoDate.Write(issue.Date), Paper = issue.Paper.ToString() });
        return rows.Select(row => row.ToProof()).ToLookup(proof => proof.Notice);
    }

    /// <summary>What was shown on a proof, to the glyph.</summary>
    /// <returns>Null where none is kept with it.</returns>
    /// <exception cref="StorageException">PROOF-DAMAGED: what is stored is not what the proof names.</exception>
    public async Task<ApprovedSetting?> SettingAsync(Proof proof)
    {
        if (proof.SettingHash is not { } hash) return null;
        IReadOnlyList<SettingRow> rows = await work.QueryAsync<SettingRow>(
            """
            SELECT proof.token_hash, setting FROM proof JOIN proof_setting ON proof_setting.token_hash = proof.token_hash
            WHERE notice_id = @Notice AND revision = @Revision AND setting_hash = @Hash ORDER BY proof.token_hash
            """, new { Notice = proof.Notice.ToString(), proof.Revision, Hash = hash });
        if (rows.Count == 0) throw Damaged(proof);
        try
        {
            byte[] bytes = work.Keys.OpenBytes(rows[0].Setting, PlaceOf(rows[0].TokenHash));
            return ApprovedSetting.Hash(bytes) == hash && ApprovedSetting.TryRead(bytes, out ApprovedSetting? setting)
                && setting.GlyphHash() == proof.GlyphHash
                ? setting
                : throw Damaged(proof);
        }
        catch (CryptographicException reason)
        {
            throw Damaged(proof, reason);
        }
    }

    private static StorageException Damaged(Proof proof, Exception? reason = null) =>
        new("PROOF-DAMAGED", $"稿件 {proof.Notice} 第 {proof.Revision} 版清样的排版被改动过或已损坏，打不开，请再出清样", reason);

    private static string PlaceOf(string tokenHash) => $"proof/{tokenHash}/setting";
}
