using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Prices;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Notices;

/// <summary>Notices and their revisions at rest.</summary>
public sealed class NoticeStore
{
    private readonly Work work;

    // What this piece of work has given out last: while it has the turn nobody else gives out any.
    private readonly Dictionary<string, int> serials = [];

    internal NoticeStore(Work work) => this.work = work;

    /// <summary>The next free name for a notice of an issue; taken for good once the work is done.</summary>
    /// <param name="sign">The paper's; without one serials run per date over all such papers, so that a name is enough to find a
    /// notice.</param>
    /// <returns>The name; or PAPER-SIGN-TAKEN, where another paper of this store has the sign, or had it.</returns>
    public async Task<Outcome<NoticeId>> NextIdAsync(IssueId issue, PaperSign? sign = null)
    {
        string takenFor = NoticeRow.SerialsOf(issue.Date, sign);
        if (!serials.TryGetValue(takenFor, out int last))
        {
            if (sign is null) await work.HoldStoreAsync();
            (IReadOnlyList<string> owners, IReadOnlyList<int> serial) = await work.QueryAsync<string, int>(
                "SELECT paper FROM paper_sign WHERE sign = @Sign; SELECT COALESCE(MAX(serial), 0) FROM notice WHERE taken_for = @takenFor",
                new { Sign = sign?.ToString() ?? "", takenFor });
            string? owner = sign is null ? null : owners.Count > 0 ? owners[0] : await OwnAsync(issue.Paper, sign);
            if (owner is not null && owner != issue.Paper.ToString())
            {
                return new Refusal("PAPER-SIGN-TAKEN", $"字头 {sign} 在库里是 {owner} 的，请给 {issue.Paper} 另定一个字头")
                {
                    Kind = RefusalKind.Conflict,
                };
            }
            last = serial[0];
        }
        serials[takenFor] = ++last;
        return new NoticeId(issue.Date, last, sign);
    }

    /// <returns>The paper of a stored notice; null where there is none of that name.</returns>
    internal async Task<PaperId?> PaperOfAsync(NoticeId id) =>
        await work.FindAsync<string>("SELECT paper FROM notice WHERE id = @Id", new { Id = id.ToString() }) is { } paper
            ? StoredRow.Read(id.ToString(), () => new PaperId(paper)) : null;

    public async Task AddAsync(Notice notice)
    {
        await work.ExecuteAsync(
            """
            INSERT INTO notice (id, taken_for, serial, paper, issue_date, kind, family, section, state, received, changed, version,
                taken_by, corrects)
            VALUES (@Id, @TakenFor, @Serial, @Paper, @IssueDate, @Kind, @Family, @Section, @State, @Received, @Changed, @Version,
                @TakenBy, @Corrects)
            """, NoticeRow.From(notice));
        foreach (Insertion insertion in notice.Insertions) await PutAsync(notice.Id, insertion);
    }

    /// <summary>Makes a notice ready to be written, with its first words; any thread may.</summary>
    /// <param name="first">Revision 1.</param>
    /// <param name="identifiers">The normalised identifiers it shall be found by.</param>
    /// <param name="quote">Null where nobody can say yet what it costs.</param>
    public NewNotice Prepare(Notice notice, Revision first, IEnumerable<string> identifiers, NoticeQuote? quote) =>
        new(work.Keys, notice, first, identifiers.Distinct(StringComparer.Ordinal).Select(work.HashOf), quote);

    /// <summary>Adds notices with all that they begin with, and what the ledger says of each.</summary>
    /// <param name="added">At least one.</param>
    /// <param name="entries">In the same order.</param>
    internal async Task AddAsync(IReadOnlyList<NewNotice> added, IReadOnlyList<LedgerEntry> entries)
    {
        if (work.File is { } file) await NewNoticeRows.WriteAsync(work, file, added, entries);
        else await NewNoticeLists.WriteAsync(work, added, entries);
        foreach (NewNotice one in added)
        {
            await PutPhotographAsync(one.Rows.Revision);
            foreach (NewKey key in one.Rows.Keys) work.NoticeKeys.Keep(key);
        }
    }

    /// <summary>Adds the words of a notice; words that stand are never changed.</summary>
    /// <param name="identifiers">The normalised identifiers it shall be found by.</param>
    /// <returns>The hash of the revision as stored, for the ledger.</returns>
    public async Task<string> AddRevisionAsync(Revision revision, IEnumerable<string> identifiers)
    {
        string notice = revision.Notice.ToString();
        NoticeKey words = await work.NoticeKeys.ForWritingAsync(notice, SealedPart.Words);
        NoticeKey? picture = revision.Content.Photo is null
            ? null : await work.NoticeKeys.ForWritingAsync(notice, SealedPart.Photograph);
        RevisionRow row = RevisionRow.From(revision, words, picture);
        await PutAsync(row, [.. identifiers.Distinct(StringComparer.Ordinal).Select(work.HashOf)]);
        await work.Searches.EnterAsync(revision);
        return row.ContentHash;
    }

    private async Task PutAsync(RevisionRow row, string[] hashes)
    {
        await work.ExecuteAsync(
            $"""
            INSERT INTO revision ({RevisionRow.Columns})
            VALUES (@NoticeId, @Number, @Manuscript, @HouseText, @Reading, @Printed, @MadeAt, @MadeBy)
            """, row);
        await PutPhotographAsync(row);
        if (hashes.Length == 0) return;
        // All in one statement: on a server each is a journey.
        string each = work.IsServer ? "unnest(@all) AS value" : "json_each(@all)";
        await work.ExecuteAsync(
            $"INSERT INTO identifier (hash, notice_id, revision) SELECT value, @NoticeId, @Number FROM {each}",
            new { all = work.ListOf(hashes), row.NoticeId, row.Number });
    }

    private async Task PutPhotographAsync(RevisionRow row)
    {
        if (row.Photograph is not null)
            await work.ExecuteAsync("INSERT INTO photograph (notice_id, revision, samples) VALUES (@NoticeId, @Number, @Photograph)", row);
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
        // Nobody can read any more what it would be printed from.
        if (next.Insertions.Any(one => one.IsOpen) && await work.Erasures.IsErasedAsync(was.Id))
        {
            return new Refusal("NOTICE-ERASED", $"稿件 {was.Id} 的底稿已经销毁，不能再登；又要登的话请按新稿另收")
            {
                Kind = RefusalKind.Conflict,
            };
        }
        int written = await work.ExecuteAsync(
            """
            UPDATE notice SET paper = @Paper, issue_date = @IssueDate, kind = @Kind, family = @Family, section = @Section,
                state = @State, changed = @Changed, version = @Version
            WHERE id = @Id AND version = @Version - 1
            """, NoticeRow.From(next));
        if (written == 1)
        {
            Insertion[] changed = [.. next.Insertions.Except(was.Insertions)];
            foreach (Insertion insertion in changed) await PutAsync(next.Id, insertion);
            if (changed.Any(one => !was.Insertions.Any(other => other.Number == one.Number && other.Issue == one.Issue)))
                await work.Searches.EnterAsync(next.Id);
            return next;
        }
        return await FindAsync(was.Id) is { } there
            ? Stale(was, there)
            : new Refusal("NOTICE-UNKNOWN", $"没有稿件 {was.Id}") { Kind = RefusalKind.NotFound };
    }

    public async Task<Notice?> FindAsync(NoticeId id)
    {
        NoticeRow? row = await work.FindAsync<NoticeRow>(
            $"SELECT {NoticeRow.Columns} FROM notice WHERE id = @Id", new { Id = id.ToString() });
        return row?.ToNotice((await InsertionsAsync("notice_id = @Id", new { Id = id.ToString() }))[row.Id]);
    }

    /// <param name="issue">Null for all issues.</param>
    /// <param name="paper">Null for all papers.</param>
    /// <returns>Each insertion, issue by issue, in the order of the notices' names: serials know no clock that is set back.</returns>
    /// <exception cref="StorageException">NOTICE-DAMAGED.</exception>
    public async Task<IReadOnlyList<ListedNotice>> ListAsync(DateOnly? issue, PaperId? paper)
    {
        NoticeList list = await ListAllAsync(issue, paper);
        return list.Damaged.Count == 0 ? list.Notices : throw new StorageException(list.Damaged[0]);
    }

    /// <inheritdoc cref="ListAsync"/>
    /// <returns>What can be read, and of what cannot a sentence a notice.</returns>
    public async Task<NoticeList> ListAllAsync(DateOnly? issue, PaperId? paper)
    {
        List<string> asked = [];
        // What is not asked for stands in no condition, so that the index of issues serves.
        if (issue is not null) asked.Add("insertion.issue_date = @Issue");
        if (paper is not null) asked.Add("insertion.paper = @Paper");
        var which = new { Issue = issue is { } date ? IsoDate.Write(date) : "", Paper = paper?.ToString() ?? "" };
        return await ListWhereAsync(asked.Count == 0 ? "1 = 1" : string.Join(" AND ", asked), which);
    }

    /// <param name="runs">Of insertions alone.</param>
    internal async Task<NoticeList> ListWhereAsync(string runs, object which)
    {
        IReadOnlyList<StoredRow<ListedRow>> rows = await work.RowsFoundAsync<ListedRow>(
            $"""
            SELECT {NoticeRow.Columns}, insertion.number AS insertion, latest.number AS revision, latest.printed FROM insertion
            JOIN notice ON notice.id = insertion.notice_id
            JOIN revision AS latest ON latest.notice_id = notice.id
                AND latest.number = (SELECT MAX(number) FROM revision WHERE notice_id = notice.id)
            WHERE {runs}
            ORDER BY insertion.issue_date, taken_for, serial
            """, which);
        IReadOnlyList<StoredRow<InsertionRow>> insertions = await InsertionsFoundAsync(
            $"notice_id IN (SELECT notice_id FROM insertion WHERE {runs})", which);
        ILookup<string, InsertionRow> readable = insertions.Where(row => row.Value is not null).Select(row => row.Value!)
            .ToLookup(row => row.NoticeId);
        List<ListedNotice> listed = [];
        // Of a notice with several damaged rows there is one sentence.
        Dictionary<string, Refusal> damaged = [];
        foreach (StorageException damage in insertions.Select(row => row.Damage).OfType<StorageException>())
            damaged.TryAdd(damage.Message, damage.Why);
        HashSet<string> ofDamaged = [.. damaged.Keys];
        foreach (StoredRow<ListedRow> row in rows)
        {
            try
            {
                listed.Add(Read(row.Whole!));
            }
            catch (StorageException damage)
            {
                damaged.TryAdd(damage.Message, damage.Why);
            }
        }
        return new(listed, [.. damaged.Values]);

        ListedNotice Read(ListedRow row)
        {
            if (ofDamaged.Count > 0 && StoredRow.OfNotice(row.Id) is var damage && ofDamaged.Contains(damage.Message)) throw damage;
            Notice notice = row.ToNotice(readable[row.Id]);
            return new(notice, notice.Insertions.Single(one => one.Number == row.Insertion), row.Revision, row.Printed);
        }
    }

    /// <returns>The latest revision of every notice of an issue, also of those that do not run; not of those whose words were destroyed.
    /// </returns>
    /// <remarks>Their rows are read, and are being opened while the store is asked for more.</remarks>
    public async Task<Task<IReadOnlyDictionary<NoticeId, Revision>>> OpenLatestOfAsync(IssueId issue)
    {
        IReadOnlyList<RevisionRow> rows = await work.QueryAsync<RevisionRow>(
            $"""
            {RevisionRow.Select}
            WHERE revision.notice_id IN (SELECT notice_id FROM insertion WHERE issue_date = @Date AND paper = @Paper)
                AND revision.number = (SELECT MAX(number) FROM revision AS other WHERE other.notice_id = revision.notice_id)
            """, new { Date = IsoDate.Write(issue.Date), Paper = issue.Paper.ToString() });
        await work.NoticeKeys.LoadOfAsync(issue);
        return Task.Run<IReadOnlyDictionary<NoticeId, Revision>>(() => Opened(rows));
    }

    /// <returns>The latest revision of each of some notices; not of those whose words were destroyed.</returns>
    /// <param name="ids">Questions name them all, some at a time.</param>
    public async Task<IReadOnlyDictionary<NoticeId, Revision>> LatestOfAsync(IReadOnlyCollection<NoticeId> ids)
    {
        if (ids.Count == 0) return new Dictionary<NoticeId, Revision>();
        List<RevisionRow> rows = [];
        foreach (string[] names in ids.Select(id => id.ToString()).Chunk(Work.MostAsked))
        {
            rows.AddRange(await work.QueryAsync<RevisionRow>(
                $"""
                {RevisionRow.Select}
                WHERE revision.notice_id {work.Among("names")}
                    AND revision.number = (SELECT MAX(number) FROM revision AS other WHERE other.notice_id = revision.notice_id)
                """, new { names = work.ListOf(names) }));
            await work.NoticeKeys.LoadAsync(names);
        }
        return Opened(rows);
    }

    private Dictionary<NoticeId, Revision> Opened(IReadOnlyList<RevisionRow> rows)
    {
        RevisionRow[] kept = [.. rows.Where(row => !work.NoticeKeys.IsErased(row.NoticeId, SealedPart.Words))];
        return StoredRow.Opened(kept, row => row.ToRevision(work.NoticeKeys)).ToDictionary(revision => revision.Notice);
    }

    /// <param name="number">Null for the latest.</param>
    public async Task<Revision?> RevisionAsync(NoticeId id, int? number = null)
    {
        RevisionRow? row = await work.FindAsync<RevisionRow>(
            $"""
            {RevisionRow.Select} WHERE revision.notice_id = @Id AND revision.number = COALESCE(@Number,
                (SELECT MAX(number) FROM revision WHERE notice_id = @Id))
            """, new { Id = id.ToString(), Number = number });
        if (row is null) return null;
        await work.NoticeKeys.LoadAsync([row.NoticeId]);
        return row.ToRevision(work.NoticeKeys);
    }

    /// <summary>The printed words of a revision, and who made it when; nothing sealed is opened for it.</summary>
    /// <param name="number">Null for the latest.</param>
    public async Task<PrintedRevision?> PrintedAsync(NoticeId id, int? number = null)
    {
        PrintedRow? row = await work.FindAsync<PrintedRow>(
            """
            SELECT notice_id, number, printed, made_at, made_by, (SELECT MAX(number) FROM revision WHERE notice_id = @Id) AS latest
            FROM revision WHERE notice_id = @Id AND number = COALESCE(@Number, (SELECT MAX(number) FROM revision WHERE notice_id = @Id))
            """, new { Id = id.ToString(), Number = number });
        return row is null ? null : StoredRow.Read(row.NoticeId, () => new PrintedRevision(
            id, row.Number, row.Latest, row.Printed, Timestamp.Read(row.MadeAt), row.MadeBy));
    }

    /// <returns>The latest revision of a notice that is stored: there is always one.</returns>
    public async Task<Revision> LatestAsync(NoticeId id) =>
        await RevisionAsync(id) ?? throw new InvalidOperationException($"Notice {id} has no revision.");

    /// <summary>The notices of which any revision carries one of these identifiers, in their normalised form.</summary>
    /// <returns>By identifier, each by name; those that no notice carries have none.</returns>
    public async Task<ILookup<string, Notice>> WithIdentifiersAsync(IEnumerable<string> identifiers)
    {
        List<(string Identifier, Notice Notice)> found = [];
        foreach (string[] some in identifiers.Distinct(StringComparer.Ordinal).Chunk(Work.MostAsked))
        {
            Dictionary<string, string> named = some.ToDictionary(work.HashOf, StringComparer.Ordinal);
            IReadOnlyList<HeldRow> held = await work.QueryAsync<HeldRow>(
                $"SELECT DISTINCT hash, notice_id FROM identifier WHERE hash {work.Among("hashes")}",
                new { hashes = work.ListOf([.. named.Keys]) });
            if (held.Count == 0) continue;
            ILookup<string, string> identifiersOf = held.ToLookup(row => row.NoticeId, row => named[row.Hash]);
            foreach (string[] ids in identifiersOf.Select(one => one.Key).Chunk(Work.MostAsked))
            {
                string among = work.Among("listed");
                object listed = work.ListOf(ids);
                IReadOnlyList<NoticeRow> rows = await work.QueryAsync<NoticeRow>(
                    $"SELECT {NoticeRow.Columns} FROM notice WHERE id {among} ORDER BY taken_for, serial", new { listed });
                ILookup<string, InsertionRow> insertions = await InsertionsAsync($"notice_id {among}", new { listed });
                foreach (NoticeRow row in rows)
                {
                    Notice notice = row.ToNotice(insertions[row.Id]);
                    found.AddRange(identifiersOf[row.Id].Select(identifier => (identifier, notice)));
                }
            }
        }
        return found.ToLookup(one => one.Identifier, one => one.Notice, StringComparer.Ordinal);
    }

    /// <returns>The corrections of a notice, by name.</returns>
    public async Task<IReadOnlyList<Notice>> CorrectionsOfAsync(NoticeId id)
    {
        IReadOnlyList<NoticeRow> rows = await work.QueryAsync<NoticeRow>(
            $"SELECT {NoticeRow.Columns} FROM notice WHERE corrects = @Id ORDER BY taken_for, serial", new { Id = id.ToString() });
        ILookup<string, InsertionRow> insertions = await InsertionsAsync(
            "notice_id IN (SELECT id FROM notice WHERE corrects = @Id)", new { Id = id.ToString() });
        return [.. rows.Select(row => row.ToNotice(insertions[row.Id]))];
    }

    /// <summary>Opens every revision there is, but for those whose words were destroyed.</summary>
    /// <returns>How many opened.</returns>
    /// <exception cref="StorageException">REVISION-DAMAGED: one does not open.</exception>
    public async Task<int> OpenAllAsync()
    {
        IReadOnlyList<RevisionRow> rows = await work.QueryAsync<RevisionRow>(RevisionRow.Select);
        await work.NoticeKeys.LoadAsync(rows.Select(row => row.NoticeId));
        return rows.Count(row => !work.NoticeKeys.IsErased(row.NoticeId, SealedPart.Words)
            && row.ToRevision(work.NoticeKeys).Number > 0);
    }

    // Whose the sign is from now on; of two papers that want it at once the second waits here for the first.
    private async Task<string?> OwnAsync(PaperId paper, PaperSign sign)
    {
        var mine = new { Sign = sign.ToString(), Paper = paper.ToString() };
        await work.ExecuteAsync("INSERT INTO paper_sign (sign, paper) VALUES (@Sign, @Paper) ON CONFLICT DO NOTHING", mine);
        return await work.FindAsync<string>("SELECT paper FROM paper_sign WHERE sign = @Sign", mine);
    }

    internal static NoticeId IdOf(string stored) =>
        NoticeId.TryParse(stored, out NoticeId? id) ? id : throw new InvalidOperationException($"Stored id {stored}.");

    private Task<int> PutAsync(NoticeId notice, Insertion insertion) => work.ExecuteAsync(
        $"""
        INSERT INTO insertion ({InsertionRow.Columns})
        VALUES (@NoticeId, @Number, @Paper, @IssueDate, @HeldBy, @HeldAt, @HeldWhy, @WithdrawnBy, @WithdrawnAt, @WithdrawnWhy, @PublishedAt,
            @MissedBy, @MissedAt, @MissedWhy, @MakesGood)
        ON CONFLICT (notice_id, number) DO UPDATE SET paper = excluded.paper, issue_date = excluded.issue_date,
            held_by = excluded.held_by, held_at = excluded.held_at, held_why = excluded.held_why,
            withdrawn_by = excluded.withdrawn_by, withdrawn_at = excluded.withdrawn_at, withdrawn_why = excluded.withdrawn_why,
            published_at = excluded.published_at, missed_by = excluded.missed_by, missed_at = excluded.missed_at,
            missed_why = excluded.missed_why
        """, InsertionRow.From(notice, insertion));

    private async Task<ILookup<string, InsertionRow>> InsertionsAsync(string which, object values)
    {
        IReadOnlyList<StoredRow<InsertionRow>> rows = await InsertionsFoundAsync(which, values);
        return rows.Select(row => row.Whole!).ToLookup(row => row.NoticeId);
    }

    private Task<IReadOnlyList<StoredRow<InsertionRow>>> InsertionsFoundAsync(string which, object values) =>
        work.RowsFoundAsync<InsertionRow>(
            $"SELECT {InsertionRow.Columns} FROM insertion WHERE {which} ORDER BY notice_id, number", values);

    private sealed record HeldRow
    {
        public required string Hash { get; init; }
        public required string NoticeId { get; init; }
    }

    private sealed record PrintedRow
    {
        public required string NoticeId { get; init; }
        public required int Number { get; init; }
        public required string Printed { get; init; }
        public required string MadeAt { get; init; }
        public required string MadeBy { get; init; }
        public required int Latest { get; init; }
    }

    private static Refusal Stale(Notice was, Notice there) =>
        new("NOTICE-STALE", $"稿件 {was.Id} 又有改动：您看的是{Told(was)}，现在已是{Told(there)}，请重看后再办") { Kind = RefusalKind.Conflict };

    private static string Told(Notice notice) => string.Create(
        CultureInfo.InvariantCulture, $"第 {notice.Version} 次记录（{notice.Changed.ToOffset(BeijingTime.Offset):yyyy-MM-dd HH:mm}）");
}
