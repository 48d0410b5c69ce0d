using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Proofs;

/// <summary>Proofs at rest. The token that answers a proof is kept as a keyed hash: who reads the database cannot approve.</summary>
public sealed class ProofStore
{
    private readonly Work work;

    internal ProofStore(Work work) => this.work = work;

    /// <param name="token">In the link; names the proof.</param>
    /// <param name="word">答复口令, which answers it together with the notice's name; null where there is none.</param>
    /// <param name="setting">What was shown, to be printed from; its hash goes into the proof. Null keeps none.</param>
    /// <returns>The proof as stored.</returns>
    public async Task<Proof> AddAsync(Proof proof, string token, ApprovedSetting? setting = null, string? word = null)
    {
        string tokenHash = work.Keys.Hash(token);
        byte[]? bytes = setting?.ToBytes();
        Proof kept = proof with { SettingHash = bytes is null ? null : ApprovedSetting.Hash(bytes) };
        await work.ExecuteAsync(
            $"""
            INSERT INTO proof ({ProofRow.Columns})
            VALUES (@TokenHash, @NoticeId, @Revision, @TextHash, @GlyphHash, @MadeAt, @Answer, @AnsweredAt,
                @Words, @Faces, @Style, @Template, @Shape, @SettingHash,
                @WordHash, @WrongWords, @ExpiresAt, @RevokedAt, @AnsweredBy, @AnswerWay, @AnswerWords, @Recipient)
            """, ProofRow.From(kept, tokenHash, word is null ? null : work.Keys.Hash(word)));
        if (bytes is not null)
        {
            NoticeKey words = await work.NoticeKeys.ForWritingAsync(proof.Notice.ToString(), SealedPart.Words);
            await work.ExecuteAsync(
                "INSERT INTO proof_setting (token_hash, setting) VALUES (@TokenHash, @Setting)",
                new SettingRow { TokenHash = tokenHash, Setting = words.Seal(bytes, PlaceOf(tokenHash)) });
        }
        return kept;
    }

    /// <param name="token">As the link holds it.</param>
    public async Task<Proof?> FindAsync(string token)
    {
        ProofRow? row = await work.FindAsync<ProofRow>(
            $"SELECT {ProofRow.Columns} FROM proof WHERE token_hash = @TokenHash", new { TokenHash = work.Keys.Hash(token) });
        return row?.ToProof();
    }

    /// <summary>The proof of a link that was not taken back. One question, whatever becomes of it: what is asked for in vain takes no
    /// other time than what is found.</summary>
    /// <param name="token">As the link holds it.</param>
    /// <returns>The proof and the last day its notice runs on; null where no such link is, or it was taken back.</returns>
    public async Task<(Proof Proof, DateOnly LastRun)?> FindLinkedAsync(string token)
    {
        LinkedRow? row = await work.FindAsync<LinkedRow>(
            $"""
            SELECT {ProofRow.Columns},
                (SELECT MAX(issue_date) FROM insertion WHERE insertion.notice_id = proof.notice_id) AS last_run
            FROM proof WHERE token_hash = @TokenHash AND link_ended_at IS NULL
            """, new { TokenHash = work.Keys.Hash(token) });
        return row is null ? null : (row.ToProof(), IsoDate.TryRead(row.LastRun, out DateOnly day) ? day : default);
    }

    /// <summary>收回: no link and no word of the notice opens or answers anything any more.</summary>
    /// <returns>How many links there were that still opened.</returns>
    public async Task<int> EndLinksAsync(NoticeId notice, DateTimeOffset now)
    {
        await RevokeAsync(notice, now);
        return await work.ExecuteAsync(
            "UPDATE proof SET link_ended_at = @At WHERE notice_id = @Notice AND link_ended_at IS NULL",
            new { At = Timestamp.Write(now), Notice = notice.ToString() });
    }

    /// <returns>The proof of this notice that the word answers; null where none does.</returns>
    public async Task<Proof?> FindByWordAsync(NoticeId notice, string word)
    {
        IReadOnlyList<ProofRow> rows = await work.QueryAsync<ProofRow>(
            $"SELECT {ProofRow.Columns} FROM proof WHERE notice_id = @Notice AND word_hash = @Word ORDER BY made_at DESC",
            new { Notice = notice.ToString(), Word = work.Keys.Hash(word) });
        return rows.Count == 0 ? null : rows[0].ToProof();
    }

    /// <summary>Counts a wrong word against every proof of the notice that still waits for an answer.</summary>
    public Task CountWrongWordAsync(NoticeId notice) => work.ExecuteAsync(
        """
        UPDATE proof SET wrong_words = wrong_words + 1
        WHERE notice_id = @Notice AND answer IS NULL AND revoked_at IS NULL AND wrong_words < @Most
        """, new { Notice = notice.ToString(), Most = Proof.MostWrongWords });

    /// <summary>Takes back every sheet of the notice that still waits for an answer: a newer one takes its place.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> RevokeAsync(NoticeId notice, DateTimeOffset now) => work.ExecuteAsync(
        "UPDATE proof SET revoked_at = @At WHERE notice_id = @Notice AND answer IS NULL AND revoked_at IS NULL",
        new { At = Timestamp.Write(now), Notice = notice.ToString() });

    /// <param name="answered">As <see cref="Notice.Approve"/> or <see cref="Notice.Decline"/> gave it.</param>
    /// <returns>False where it was answered meanwhile; the first answer stands.</returns>
    public async Task<bool> AnswerAsync(Proof answered)
    {
        ProofAnswer answer = answered.Answer ?? throw new ArgumentException("There is no answer to write.", nameof(answered));
        return await work.ExecuteAsync(
            """
            UPDATE proof SET answer = @Answer, answered_at = @At, answered_by = @By, answer_way = @Way, answer_words = @Words
            WHERE notice_id = @Notice AND revision = @Revision AND glyph_hash = @GlyphHash AND made_at = @MadeAt AND answer IS NULL
            """,
            new
            {
                Answer = ProofRow.Word(answer),
                At = Timestamp.Write(answer.At),
                answer.By,
                Way = StoredWord.Of(answer.Way),
                answer.Words,
                Notice = answered.Notice.ToString(),
                answered.Revision,
                answered.GlyphHash,
                MadeAt = Timestamp.Write(answered.MadeAt),
            }) >= 1;
    }

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
            WHERE notice_id IN (SELECT notice_id FROM insertion WHERE issue_date = @Date AND paper = @Paper) ORDER BY made_at, token_hash
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
        await work.NoticeKeys.LoadAsync([proof.Notice.ToString()]);
        return Open(proof, rows.Count == 0 ? null : rows[0]);
    }

    /// <summary>As <see cref="SettingAsync"/>, of many proofs of an issue's notices at once.</summary>
    /// <param name="proofs">Answered yes; those that name no setting are passed over.</param>
    /// <exception cref="StorageException">PROOF-DAMAGED.</exception>
    public async Task<IReadOnlyDictionary<Proof, ApprovedSetting>> SettingsAsync(IssueId issue, IEnumerable<Proof> proofs)
    {
        IReadOnlyList<SettingOfRow> rows = await work.QueryAsync<SettingOfRow>(
            """
            SELECT proof.token_hash, setting, notice_id, revision, setting_hash
            FROM proof JOIN proof_setting ON proof_setting.token_hash = proof.token_hash
            WHERE answer = 'yes' AND notice_id IN (SELECT notice_id FROM insertion WHERE issue_date = @Date AND paper = @Paper)
            ORDER BY proof.token_hash
            """, new { Date = IsoDate.Write(issue.Date), Paper = issue.Paper.ToString() });
        ILookup<(string, int, string), SettingRow> kept = rows.ToLookup(
            row => (row.NoticeId, row.Revision, row.SettingHash), SettingRow (row) => row);
        Proof[] named = [.. proofs.Where(proof => proof.SettingHash is not null)];
        await work.NoticeKeys.LoadAsync(named.Select(proof => proof.Notice.ToString()));
        ApprovedSetting[] opened = StoredRow.Opened(named, proof =>
            Open(proof, kept[(proof.Notice.ToString(), proof.Revision, proof.SettingHash!)].FirstOrDefault()));
        return named.Zip(opened).ToDictionary(one => one.First, one => one.Second);
    }

    private ApprovedSetting Open(Proof proof, SettingRow? row)
    {
        if (row is null) throw Damaged(proof);
        try
        {
            byte[] bytes = work.NoticeKeys.OpenBytes(
                proof.Notice.ToString(), SealedPart.Words, row.Setting, PlaceOf(row.TokenHash));
            return ApprovedSetting.Hash(bytes) == proof.SettingHash && ApprovedSetting.TryRead(bytes, out ApprovedSetting? setting)
                && setting.GlyphHash() == proof.GlyphHash
                ? setting
                : throw Damaged(proof);
        }
        catch (Exception reason) when (StoredRow.IsDamage(reason))
        {
            throw Damaged(proof, reason);
        }
    }

    private static StorageException Damaged(Proof proof, Exception? reason = null) =>
        new("PROOF-DAMAGED", $"稿件 {proof.Notice} 第 {proof.Revision} 版清样的排版被改动过或已损坏，打不开，请再出清样", reason);

    internal static string PlaceOf(string tokenHash) => $"proof/{tokenHash}/setting";
}
