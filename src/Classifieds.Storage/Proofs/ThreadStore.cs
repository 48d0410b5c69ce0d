using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Proofs;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Proofs;

/// <summary>What advertisers and the desk said to each other of proofs, at rest: sealed, and only ever added.</summary>
public sealed class ThreadStore
{
    private const string Columns = "notice_id, number, revision, side, done_by, at, answer, words";

    private readonly Work work;

    internal ThreadStore(Work work) => this.work = work;

    /// <returns>The comment with its number.</returns>
    public async Task<ProofComment> AddAsync(ProofComment comment)
    {
        string notice = comment.Notice.ToString();
        NoticeKey words = await work.NoticeKeys.ForWritingAsync(notice, SealedPart.Words);
        int number = 1 + await work.FindAsync<int>(
            "SELECT COALESCE(MAX(number), 0) FROM proof_comment WHERE notice_id = @notice", new { notice });
        await work.ExecuteAsync(
            $"""
            INSERT INTO proof_comment ({Columns}) VALUES (@NoticeId, @Number, @Revision, @Side, @DoneBy, @At, @Answer, @Words)
            """,
            new CommentRow
            {
                NoticeId = notice,
                Number = number,
                Revision = comment.Revision,
                Side = StoredWord.Of(comment.Side),
                DoneBy = comment.By,
                At = Timestamp.Write(comment.At),
                Answer = comment.Answer switch { true => "yes", false => "no", null => null },
                Words = words.Seal(comment.Words, PlaceOf(notice, number)),
            });
        return comment with { Number = number };
    }

    /// <returns>Of one notice, oldest first.</returns>
    /// <remarks>Words that were destroyed with their notice's are told as such.</remarks>
    /// <exception cref="StorageException">REVISION-DAMAGED: a sealed word does not open.</exception>
    public async Task<IReadOnlyList<ProofComment>> OfAsync(NoticeId notice)
    {
        await work.NoticeKeys.LoadAsync([notice.ToString()]);
        return [.. (await work.QueryAsync<CommentRow>(
            $"SELECT {Columns} FROM proof_comment WHERE notice_id = @Notice ORDER BY number",
            new { Notice = notice.ToString() })).Select(Read)];
    }

    /// <returns>The notices whose advertiser waits for the desk: asked something that the desk has not answered since, or said no and has
    /// been sent no other sheet either.</returns>
    /// <param name="notice">Null for all of them.</param>
    public async Task<IReadOnlySet<NoticeId>> WaitingAsync(NoticeId? notice = null)
    {
        IReadOnlyList<string> names = await work.QueryAsync<string>(
            """
            SELECT DISTINCT said.notice_id FROM proof_comment AS said
            WHERE said.side = 'advertiser' AND (@Notice = '' OR said.notice_id = @Notice)
                AND (said.answer IS NULL OR (said.answer = 'no' AND NOT EXISTS (
                    SELECT 1 FROM proof WHERE proof.notice_id = said.notice_id AND proof.made_at > said.at)))
                AND NOT EXISTS (SELECT 1 FROM proof_comment AS told
                    WHERE told.notice_id = said.notice_id AND told.side = 'desk' AND told.number > said.number)
            """, new { Notice = notice?.ToString() ?? "" });
        return names.Select(name => StoredRow.Read(name, () => NoticeStore.IdOf(name))).ToHashSet();
    }

    private ProofComment Read(CommentRow row)
    {
        try
        {
            return new(
                NoticeStore.IdOf(row.NoticeId), row.Revision, StoredWord.CommentSideOf(row.Side), row.DoneBy,
                work.NoticeKeys.OpenOrTell(row.NoticeId, SealedPart.Words, row.Words, PlaceOf(row.NoticeId, row.Number)),
                Timestamp.Read(row.At))
            {
                Number = row.Number,
                Answer = row.Answer switch { null => null, var word => word == "yes" },
            };
        }
        catch (Exception reason) when (StoredRow.IsDamage(reason))
        {
            throw new StorageException("REVISION-DAMAGED", $"稿件 {row.NoticeId} 的清样留言被改动过或已损坏，打不开", reason);
        }
    }

    internal static string PlaceOf(string notice, int number) => string.Create(CultureInfo.InvariantCulture, $"comment/{notice}/{number}");

    private sealed record CommentRow
    {
        public required string NoticeId { get; init; }
        public required int Number { get; init; }
        public required int Revision { get; init; }
        public required string Side { get; init; }
        public required string DoneBy { get; init; }
        public required string At { get; init; }
        public string? Answer { get; init; }
        public required byte[] Words { get; init; }
    }
}
