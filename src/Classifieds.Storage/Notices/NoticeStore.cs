using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Storage.Notices;

/// <summary>Notices and their revisions at rest.</summary>
public sealed class NoticeStore
{
    private readonly Work work;

    internal NoticeStore(Work work) => this.work = work;

    /// <summary>The next free name for a notice of an issue; taken for good once the work is done.</summary>
    /// <remarks>Serials run per date over all papers of a store, so that a name is enough to find a notice.</remarks>
    public async Task<NoticeId> NextIdAsync(DateOnly issue)
    {
        int last = await work.FindAsync<int>(
            "SELECT COALESCE(MAX(serial), 0) FROM notice WHERE taken_for = @TakenFor", new { TakenFor = IsoDate.Write(issue) });
        return new(issue, last + 1);
    }

    public Task AddAsync(Notice notice) => work.ExecuteAsync(
        $"""
        INSERT INTO notice ({NoticeRow.Columns})
        VALUES (@Id, @TakenFor, @Serial, @Paper, @IssueDate, @Kind, @Family, @Section, @State, @Received, @Changed, @Version,
            @HeldBy, @HeldAt, @HeldWhy, @WithdrawnBy, @WithdrawnAt, @WithdrawnWhy, @PublishedAt)
        """, NoticeRow.From(notice));

    /// <summary>Adds the words of a notice; words that stand are never changed.</summary>
    /// <param name="identifiers">The normalised identifiers it shall be found by.</param>
    /// <returns>The hash of the revision as stored, for the ledger.</returns>
    public async Task<string> AddRevisionAsync(Revision revision, IEnumerable<string> identifiers)
    {
        RevisionRow row = RevisionRow.From(revision, work.Keys);
        await work.ExecuteAsync(
            $"""
            INSERT INTO revision ({RevisionRow.Columns})
            VALUES (@NoticeId, @Number, @Manuscript, @HouseText, @Reading, @Printed, @MadeAt, @MadeBy)
            """, row);
        if (row.Photograph is not null)
            await work.ExecuteAsync("INSERT INTO photograph (notice_id, revision, samples) VALUES (@NoticeId, @Number, @Photograph)", row);
        foreach (string hash in identifiers.Distinct(StringComparer.Ordinal).Select(work.Keys.Hash))
        {
            await work.ExecuteAsync(
                "INSERT INTO identifier (hash, notice_id, revision) VALUES (@hash, @NoticeId, @Number)",
                new { hash, row.NoticeId, row.Number });
        }
        return row.ContentHash;
    }

    /// <summary>Writes what became of a notice, unless somebody else changed it since it was read.</summary>
    /// <param name="was">As it was read.</param>
    /// <param name="now">What one of its own methods made of that.</param>
    /// <returns>The notice as stored, its version one higher; or NOTICE-STALE, which tells both versions.</returns>
    /// <exception cref="ArgumentException">Two notices were handed in.</exception>
    public async Task<Outcome<Notice>> ChangeAsync(Notice was, Notice now)
    {
        if (now.Id != was.Id) throw new ArgumentException($"{now.Id} is not what became of {was.Id}.", nameof(now));
        Notice next = now with { Version = was.Version + 1 };
        int written = await work.ExecuteAsync(
            """
            UPDATE notice SET paper = @Paper, issue_date = @IssueDate, kind = @Kind, family = @Family, section = @Section,
                state = @State, changed = @Changed, version = @Version, held_by = @HeldBy, held_at = @HeldAt, held_why = @HeldWhy,
                withdrawn_by = @WithdrawnBy, withdrawn_at = @WithdrawnAt, withdrawn_why = @WithdrawnWhy, published_at = @PublishedAt
            WHERE id = @Id AND version = @Version - 1
            """, NoticeRow.From(next));
        if (written == 1) return next;
        return await FindAsync(was.Id) is { } there
            ? Stale(was, there)
            : new Refusal("NOTICE-UNKNOWN", $"没有稿件 {was.Id}") { Kind = RefusalKind.NotFound };
    }

    public async Task<Notice?> FindAsync(NoticeId id)
    {
        NoticeRow? row = await work.FindAsync<NoticeRow>(
            $"SELECT {NoticeRow.Columns} FROM notice WHERE id = @Id", new { Id = id.ToString() });
        return row?.ToNotice();
    }

    /// <param name="issue">Null for all issues.</param>
    /// <param name="paper">Null for all papers.</param>
    /// <returns>In the order they came in, issue by issue.</returns>
    public async Task<IReadOnlyList<ListedNotice>> ListAsync(DateOnly? issue, PaperId? paper)
    {
        IReadOnlyList<ListedRow> rows = await work.QueryAsync<ListedRow>(
            $"""
            SELECT {NoticeRow.Columns}, latest.number AS revision, latest.printed FROM notice
            JOIN revision AS latest ON latest.notice_id = id
                AND latest.number = (SELECT MAX(number) FROM revision WHERE notice_id = id)
            WHERE (@Issue = '' OR issue_date = @Issue) AND (@Paper = '' OR paper = @Paper)
            ORDER BY issue_date, received, taken_for, serial
            """, new { Issue = issue is { } date ? IsoDate.Write(date) : "", Paper = paper?.ToString() ?? "" });
        return [.. rows.Select(row => new ListedNotice(row.ToNotice(), row.Revision, row.Printed))];
    }

    /// <returns>The latest revision of every notice of an issue, also of those that do not run.</returns>
    public async Task<IReadOnlyDictionary<NoticeId, Revision>> LatestOfAsync(IssueId issue)
    {
        IReadOnlyList<RevisionRow> rows = await work.QueryAsync<RevisionRow>(
            $"""
            {RevisionRow.Select} JOIN notice ON notice.id = revision.notice_id
            WHERE notice.issue_date = @Date AND notice.paper = @Paper
                AND revision.number = (SELECT MAX(number) FROM revision AS other WHERE other.notice_id = notice.id)
            """, new { Date = IsoDate.Write(issue.Date), Paper = issue.Paper.ToString() });
        return rows.Select(row => row.ToRevision(work.Keys)).ToDictionary(revision => revision.Notice);
    }

    /// <param name="number">Null for the latest.</param>
    public async Task<Revision?> RevisionAsync(NoticeId id, int? number = null)
    {
        RevisionRow? row = await work.FindAsync<RevisionRow>(
            $"""
            {RevisionRow.Select} WHERE revision.notice_id = @Id AND revision.number = COALESCE(@Number,
                (SELECT MAX(number) FROM revision WHERE notice_id = @Id))
            """, new { Id = id.ToString(), Number = number });
        return row?.ToRevision(work.Keys);
    }

    /// <returns>The notices of which any revision carries this identifier, in its normalised form; by name.</returns>
    public async Task<IReadOnlyList<Notice>> WithIdentifierAsync(string identifier)
    {
        IReadOnlyList<NoticeRow> rows = await work.QueryAsync<NoticeRow>(
            $"""
            SELECT {NoticeRow.Columns} FROM notice
            WHERE id IN (SELECT notice_id FROM identifier WHERE hash = @Hash) ORDER BY taken_for, serial
            """, new { Hash = work.Keys.Hash(identifier) });
        return [.. rows.Select(row => row.ToNotice())];
    }

    private static Refusal Stale(Notice was, Notice there) =>
        new("NOTICE-STALE", $"稿件 {was.Id} 又有改动：您看的是{Told(was)}，现在已是{Told(there)}，请重看后再办") { Kind = RefusalKind.Conflict };

    private static string Told(Notice notice) => string.Create(
        CultureInfo.InvariantCulture, $"第 {notice.Version} 次记录（{notice.Changed.ToOffset(BeijingTime.Offset):yyyy-MM-dd HH:mm}）");
}
