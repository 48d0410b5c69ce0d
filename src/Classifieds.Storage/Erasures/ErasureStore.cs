using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Erasures;

/// <summary>What was destroyed of notices, at rest, and the destroying itself.</summary>
public sealed class ErasureStore
{
    /// <summary>From which something is deleted, or taken out of a row, when a notice is destroyed.</summary>
    internal static readonly string[] Tables = ["notice_key", "identifier", "sender_key", "asked_once"];

    private readonly Work work;

    internal ErasureStore(Work work) => this.work = work;

    /// <summary>Destroys the keys that a part of a notice is sealed with, and what its numbers are found by; no revision changes.</summary>
    /// <returns>False where it was destroyed before; then nothing is written.</returns>
    public async Task<bool> EraseAsync(Erasure erasure)
    {
        string notice = erasure.Notice.ToString();
        if (await IsErasedAsync(erasure.Notice, NoticePart.Words)
            || (erasure.Part == NoticePart.Photograph && await IsErasedAsync(erasure.Notice, NoticePart.Photograph))) return false;
        await work.NoticeKeys.DestroyAsync(notice, SealedPart.Photograph);
        if (erasure.Part == NoticePart.Words)
        {
            await work.NoticeKeys.DestroyAsync(notice, SealedPart.Words);
            await work.ExecuteAsync("DELETE FROM identifier WHERE notice_id = @notice", new { notice });
            // A file that is handed in again is known by the words that were sent: a keyed hash, and a number may be tried against it.
            await work.ExecuteAsync("UPDATE sender_key SET words = '' WHERE notice_id = @notice", new { notice });
            if (!await IsErasedAsync(erasure.Notice, NoticePart.Photograph)) await NoteAsync(erasure with { Part = NoticePart.Photograph });
        }
        await NoteAsync(erasure);
        return true;
    }

    /// <returns>Of one notice, oldest first.</returns>
    public async Task<IReadOnlyList<Erasure>> OfAsync(NoticeId notice) =>
        [.. (await work.QueryAsync<ErasureRow>(
            $"SELECT {ErasureRow.Columns} FROM erasure WHERE notice_id = @Notice ORDER BY number", new { Notice = notice.ToString() }))
            .Select(row => row.ToErasure())];

    /// <returns>How many notices there are whose words nobody can read any more.</returns>
    public async Task<int> CountAsync() => await work.FindAsync<int>("SELECT COUNT(*) FROM erasure WHERE erased = 'words'");

    /// <summary>The notices whose words, or photograph, have been kept as long as their kind allows.</summary>
    /// <param name="today">A period that ends on this day is over.</param>
    /// <param name="most">So many at the most, the longest past first.</param>
    public async Task<IReadOnlyList<ErasureDue>> DueAsync(RetentionRules rules, DateOnly today, int most)
    {
        List<ErasureDue> due = [];
        foreach (NoticePart part in Enum.GetValues<NoticePart>())
        {
            if (rules.LatestEnd(part, today) is not { } latest) continue;
            IReadOnlyList<EndedRow> ended = await work.QueryAsync<EndedRow>(
                """
                SELECT notice.id, notice.kind, MAX(insertion.issue_date) AS last_day FROM notice
                JOIN notice_key ON notice_key.notice_id = notice.id AND notice_key.seals = @Seals
                JOIN insertion ON insertion.notice_id = notice.id
                GROUP BY notice.id, notice.kind
                HAVING MAX(insertion.issue_date) <= @Latest AND SUM(CASE WHEN insertion.withdrawn_at IS NULL
                    AND insertion.published_at IS NULL AND insertion.missed_at IS NULL THEN 1 ELSE 0 END) = 0
                ORDER BY last_day, notice.id
                """, new { Seals = SealedPart.Of(part), Latest = IsoDate.Write(latest) });
            foreach (EndedRow row in ended)
            {
                DateOnly last = StoredRow.Read(row.Id, () => IsoDate.Read(row.LastDay));
                if (rules.EndOf(new(row.Kind), part, last) is { } end && end <= today)
                    due.Add(new(NoticeStore.IdOf(row.Id), new(row.Kind), part, last, end));
            }
        }
        // Where the words go, the photograph goes with them.
        HashSet<NoticeId> whole = [.. due.Where(one => one.Part == NoticePart.Words).Select(one => one.Notice)];
        return [.. due.Where(one => one.Part == NoticePart.Words || !whole.Contains(one.Notice)).OrderBy(one => one.End).Take(most)];
    }

    /// <returns>A notice whose words have neither a key nor an erasure that tells why; null where there is none.</returns>
    public async Task<string?> LostAsync() => await work.NoticeKeys.LostAsync();

    /// <summary>Whether anything of a notice was destroyed.</summary>
    public async Task<bool> IsErasedAsync(NoticeId notice) =>
        await work.FindAsync<int>("SELECT COUNT(*) FROM erasure WHERE notice_id = @Notice", new { Notice = notice.ToString() }) > 0;

    private async Task<bool> IsErasedAsync(NoticeId notice, NoticePart part) => await work.FindAsync<int>(
        "SELECT COUNT(*) FROM erasure WHERE notice_id = @Notice AND erased = @Part",
        new { Notice = notice.ToString(), Part = SealedPart.Of(part) }) > 0;

    private Task<int> NoteAsync(Erasure erasure) => work.ExecuteAsync(
        """
        INSERT INTO erasure (notice_id, number, erased, cause, reason, done_by, at)
        VALUES (@NoticeId, (SELECT COALESCE(MAX(number), 0) + 1 FROM erasure WHERE notice_id = @NoticeId),
            @Erased, @Cause, @Reason, @DoneBy, @At)
        """, ErasureRow.From(erasure));

    private sealed record EndedRow
    {
        public required string Id { get; init; }
        public required string Kind { get; init; }
        public required string LastDay { get; init; }
    }

    private sealed record ErasureRow
    {
        public const string Columns = "notice_id, erased, cause, reason, done_by, at";

        public required string NoticeId { get; init; }
        public required string Erased { get; init; }
        public required string Cause { get; init; }
        public required string Reason { get; init; }
        public required string DoneBy { get; init; }
        public required string At { get; init; }

        public static ErasureRow From(Erasure erasure) => new()
        {
            NoticeId = erasure.Notice.ToString(),
            Erased = SealedPart.Of(erasure.Part),
            Cause = StoredWord.Of(erasure.Cause),
            Reason = erasure.Reason,
            DoneBy = erasure.By,
            At = Timestamp.Write(erasure.At),
        };

        public Erasure ToErasure() => StoredRow.Read(NoticeId, () => new Erasure(
            NoticeStore.IdOf(NoticeId), SealedPart.PartOf(Erased), StoredWord.ErasureCauseOf(Cause), Reason, DoneBy, Timestamp.Read(At)));
    }
}
