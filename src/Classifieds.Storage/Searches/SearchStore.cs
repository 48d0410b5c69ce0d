using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Searches;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Searches;

/// <summary>What printed texts are found by: an index of tokens, an entry an insertion, written in the piece of work that changes
/// one.</summary>
/// <remarks>
/// An entry's number is its day of print, then a serial: the engines walk entries from the newest back, and stop where the page is full. On
/// PostgreSQL a list of entries from the index of tokens comes unsorted, so that what every other notice says is looked for among the
/// newest first, and the index is asked for what is rarer than that. By their parties it has entries in their order, too.
/// </remarks>
public sealed class SearchStore
{
    private const string Whole = "whole";
    private const int SerialBits = 40;
    private const int MostRead = 2000;
    private const int MostWalked = 2000;
    private const int OlderAtOnce = 500;
    private const int MostWaiting = 128;

    private static readonly RowWriter<NewEntryRow> Entries = new("search_entry", SearchRow.Columns);
    private static readonly RowWriter<NewEntryRow> Words = new("search_words", "rowid, tokens", named: "entry, tokens");

    private readonly Work work;

    // By day, what this piece of work has entered last: while it holds the file nobody else enters any.
    private readonly Dictionary<long, long> entered = [];

    // SQLite writes its index of words out before any statement that it might have to take back half done, which a guarded table makes of
    // each row: so the words of new notices come last.
    private readonly List<NewEntryRow> waiting = [];

    internal SearchStore(Work work) => this.work = work;

    /// <summary>Whether every notice has its entries; not so in a store of an earlier program that cannot be written to.</summary>
    public async Task<bool> IsWholeAsync() =>
        await work.FindAsync<string>("SELECT value FROM setting WHERE name = 'search-entries'") == Whole;

    /// <returns>The newest first; what can no longer be read is told, and hides no other.</returns>
    public async Task<FoundNotices> FindAsync(NoticeQuestion asked)
    {
        string[][] groups = GroupsOf(asked);
        (long first, long before) = BoundsOf(asked);
        List<FoundNotice> found = [];
        List<Refusal> damaged = [];
        int most = asked.Most + 1;
        while (found.Count <= asked.Most && first < before)
        {
            IReadOnlyList<SearchRow> rows = await RowsAsync(asked, groups, first, before, most);
            if (rows.Count == 0) break;
            NoticeList list = await work.Notices.ListWhereAsync(
                $"""
                (insertion.notice_id, insertion.number) IN (
                    SELECT notice_id, insertion FROM search_entry WHERE entry {work.Among("Entries")})
                """,
                new { Entries = work.ListOf([.. rows.Select(row => row.Entry)]) });
            damaged.AddRange(list.Damaged);
            Dictionary<(string, int), ListedNotice> listed =
                list.Notices.ToDictionary(one => (one.Notice.Id.ToString(), one.Insertion.Number));
            found.AddRange(rows
                .Where(row => listed.TryGetValue((row.NoticeId, row.Insertion), out ListedNotice? one)
                    && asked.Words.All(words => SearchTokens.Holds(one.Printed, words)))
                .Select(row => new FoundNotice(new(row.Entry), listed[(row.NoticeId, row.Insertion)])));
            if (rows.Count < most) break;
            (before, most) = (rows[^1].Entry, Math.Min(most * 4, MostRead));
        }
        return new([.. found.Take(asked.Most)], found.Count > asked.Most ? found[asked.Most - 1].Cursor : null, damaged);
    }

    /// <summary>How the engine goes about it, in its own words; for whoever wonders why a search is slow.</summary>
    public async Task<string> PlanAsync(NoticeQuestion asked)
    {
        (long first, long before) = BoundsOf(asked);
        string[][] groups = GroupsOf(asked);
        (string sql, object values) = Question(asked, groups, first, before, asked.Most + 1);
        IEnumerable<IDictionary<string, object?>> lines =
            await work.RowsAsync((work.IsServer ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + sql, values);
        return string.Join('\n', lines.Select(line => line.TryGetValue("detail", out object? told) ? told : line.Values.First()));
    }

    /// <summary>The entries of every insertion of a notice that was never entered; the caller writes them.</summary>
    internal async Task<IReadOnlyList<NewEntryRow>> NextOfAsync(NewNotice added)
    {
        List<NewEntryRow> rows = [];
        foreach (Insertion run in added.Notice.Insertions)
        {
            long day = run.Issue.Date.DayNumber;
            rows.Add(new()
            {
                Entry = work.IsServer ? day << SerialBits : await NextAsync(day), NoticeId = added.Rows.Revision.NoticeId,
                Insertion = run.Number, Revision = added.Rows.Revision.Number,
                Tokens = $"{added.Tokens} {SearchTokens.Of(run.Issue.Paper)}",
            });
        }
        return rows;
    }

    /// <summary>Enters a notice that was never entered into a file; its words wait for <see cref="WriteWords"/>.</summary>
    internal async Task EnterNewAsync(KeptStatements file, NewNotice added)
    {
        foreach (NewEntryRow row in await NextOfAsync(added))
        {
            Entries.Write(file, row);
            waiting.Add(row);
        }
        if (waiting.Count >= MostWaiting) WriteWords();
    }

    /// <summary>Writes the words that wait, before anything looks for them and before this work ends.</summary>
    internal void WriteWords()
    {
        if (waiting.Count == 0) return;
        Words.Write(work.File!, waiting);
        waiting.Clear();
    }

    /// <summary>What a revision is found by, in whatever paper.</summary>
    internal static string[] TokensOf(Revision revision) => [.. SearchTokens.OfText(revision.Printed), .. Marks(revision.Content)];

    /// <summary>Enters every insertion of a notice with these words, in the place of what was entered of it.</summary>
    internal async Task EnterAsync(Revision revision)
    {
        string notice = revision.Notice.ToString();
        IReadOnlyList<InsertionRow> runs = await work.QueryAsync<InsertionRow>(
            $"SELECT {InsertionRow.Columns} FROM insertion WHERE notice_id = @notice ORDER BY number", new { notice });
        IReadOnlyList<SearchRow> there = await work.QueryAsync<SearchRow>(
            $"SELECT {SearchRow.Columns} FROM search_entry WHERE notice_id = @notice", new { notice });
        string[] tokens = TokensOf(revision);
        foreach (InsertionRow run in runs)
        {
            long day = IsoDate.Read(run.IssueDate).DayNumber;
            long? kept = null;
            if (there.FirstOrDefault(row => row.Insertion == run.Number) is { } old)
            {
                await RemoveAsync(old.Entry);
                if (old.Entry >> SerialBits == day) kept = old.Entry;
            }
            await PutAsync(
                new() { Entry = kept ?? await NextAsync(day), NoticeId = notice, Insertion = run.Number, Revision = revision.Number },
                [.. tokens, SearchTokens.Of(new Domain.Issues.PaperId(run.Paper))]);
        }
    }

    internal async Task EnterAsync(NoticeId notice) => await EnterAsync(await work.Notices.LatestAsync(notice));

    /// <summary>Enters some of the notices that an earlier program took.</summary>
    /// <param name="after">The name after which to go on; empty at the beginning.</param>
    /// <returns>The last that was looked at; null where there is no further one.</returns>
    internal async Task<string?> EnterOlderAsync(string after)
    {
        IReadOnlyList<string> older = await work.QueryAsync<string>(
            """
            SELECT id FROM notice WHERE id > @after AND EXISTS (SELECT 1 FROM revision WHERE notice_id = notice.id)
                AND NOT EXISTS (SELECT 1 FROM search_entry WHERE notice_id = notice.id)
            ORDER BY id LIMIT @OlderAtOnce
            """, new { after, OlderAtOnce });
        foreach (string id in older)
        {
            try
            {
                await EnterOlderAsync(NoticeStore.IdOf(id));
            }
            catch (Exception damage) when (damage is StorageException || StoredRow.IsDamage(damage))
            {
                // Whoever lists it is told.
            }
        }
        if (older.Count == OlderAtOnce) return older[^1];
        await work.ExecuteAsync("UPDATE setting SET value = @Whole WHERE name = 'search-entries'", new { Whole });
        return null;
    }

    // What was printed is in the clear; where the rest can no longer be opened, it is found by its words alone.
    private async Task EnterOlderAsync(NoticeId id)
    {
        RevisionRow row = (await work.QueryAsync<RevisionRow>(
            $"{RevisionRow.Select} WHERE revision.notice_id = @Id ORDER BY revision.number DESC LIMIT 1", new { Id = id.ToString() }))[0];
        Revision revision;
        try
        {
            await work.NoticeKeys.LoadAsync([row.NoticeId]);
            revision = row.ToRevision(work.NoticeKeys);
        }
        catch (StorageException)
        {
            Notice? notice = await work.Notices.FindAsync(id);
            if (notice is null) return;
            var words = new CheckedNotice
            {
                Manuscript = "", Text = row.Printed, Kind = notice.Kind, Family = notice.Family, Section = notice.Section,
            };
            revision = new(id, row.Number, words, row.Printed, default, "");
        }
        await EnterAsync(revision);
    }

    // Of each group one token must be there.
    private static string[][] GroupsOf(NoticeQuestion asked) =>
    [
        .. asked.Words.SelectMany(SearchTokens.OfWords).Select(token => new[] { token }),
        .. asked.Kind is { } kind ? [[SearchTokens.Of(kind)]] : (string[][])[],
        .. asked.Paper is { } paper ? [[SearchTokens.Of(paper)]] : (string[][])[],
        .. asked.Parties.Count == 0 ? (string[][])[]
            : [[.. asked.Parties.Select(SearchTokens.OfParty).Distinct(StringComparer.Ordinal)]],
    ];

    private static IEnumerable<string> Marks(CheckedNotice content) => content.Facts
        .Where(fact => fact.Type is FactType.Party or FactType.Addressee or FactType.Signature or FactType.MissingPerson)
        .SelectMany(fact => new[] { fact.Text, fact.Value })
        .Select(SearchTokens.OfParty).Prepend(SearchTokens.Of(content.Kind)).Distinct(StringComparer.Ordinal);

    // The first entry that may be found, and the one before which it must be.
    private static (long First, long Before) BoundsOf(NoticeQuestion asked)
    {
        long first = asked.From is { } from ? (long)from.DayNumber << SerialBits : 0;
        long before = asked.To is { } to ? (to.DayNumber + 1L) << SerialBits : long.MaxValue;
        return (first, Math.Min(before, asked.After?.Entry ?? long.MaxValue));
    }

    private async Task<IReadOnlyList<SearchRow>> RowsAsync(NoticeQuestion asked, string[][] groups, long first, long before, int most)
    {
        WriteWords();
        if (work.IsServer && groups.Length > 0 && asked.Numbers.Count == 0 && asked.Parties.Count == 0)
        {
            IReadOnlyList<SearchRow> newest = await work.QueryAsync<SearchRow>(
                $"""
                SELECT {SearchRow.Columns} FROM (
                    SELECT {SearchRow.Columns}, tokens FROM search_entry WHERE entry >= @first AND entry < @before
                    ORDER BY entry DESC LIMIT {MostWalked}) AS e
                WHERE tokens @@ CAST(@tokens AS tsquery){StateOf(asked)} ORDER BY entry DESC LIMIT @most
                """, new { first, before, most, tokens = ServerQuery(groups) });
            if (newest.Count == most) return newest;
        }
        (string sql, object values) = Question(asked, groups, first, before, most);
        return await work.QueryAsync<SearchRow>(sql, values);
    }

    private (string Sql, object Values) Question(NoticeQuestion asked, string[][] groups, long first, long before, int most)
    {
        const string bounds = "e.entry >= @first AND e.entry < @before";
        string end = $"{StateOf(asked)} ORDER BY e.entry DESC LIMIT @most";
        object hashes = work.ListOf([.. asked.Numbers.Select(work.HashOf)]);
        string numbered = $"(SELECT DISTINCT notice_id, revision FROM identifier WHERE hash {work.Among("hashes")}) AS numbered";
        if (work.IsServer)
        {
            if (groups.Length == 1 && asked.Parties.Count > 0 && asked.Numbers.Count == 0 && asked.State is null)
            {
                return ($"""
                    SELECT {SearchRow.ColumnsOf("e")} FROM (
                        SELECT DISTINCT newest.entry FROM unnest(@parties) AS party (token) CROSS JOIN LATERAL (
                            SELECT entry FROM search_party AS e WHERE e.token = party.token AND {bounds}
                            ORDER BY e.entry DESC LIMIT @most) AS newest) AS found
                    JOIN search_entry AS e ON e.entry = found.entry ORDER BY e.entry DESC LIMIT @most
                    """, new { parties = groups[0], first, before, most });
            }
            string which = groups.Length == 0 ? "" : " AND e.tokens @@ CAST(@tokens AS tsquery)";
            if (asked.Numbers.Count > 0)
            {
                // A plan made before the days are known takes them for few, and would read all entries between them.
                return ($"""
                    SELECT {SearchRow.ColumnsOf("e")} FROM {numbered}
                    JOIN search_entry AS e ON e.notice_id = numbered.notice_id AND e.revision = numbered.revision
                    WHERE e.entry + 0 >= @first AND e.entry + 0 < @before{which}{end}
                    """, new { hashes, first, before, most, tokens = ServerQuery(groups) });
            }
            return ($"""
                WITH e AS MATERIALIZED (SELECT {SearchRow.ColumnsOf("e")} FROM search_entry AS e WHERE {bounds}{which})
                SELECT {SearchRow.ColumnsOf("e")} FROM e WHERE 1 = 1{end}
                """, new { first, before, most, tokens = ServerQuery(groups) });
        }
        string match = string.Join(" AND ", groups.Select(group => $"({string.Join(" OR ", group.Select(token => $"\"{token}\""))})"));
        if (asked.Numbers.Count > 0)
        {
            string held = groups.Length == 0 ? ""
                : " AND e.entry IN (SELECT rowid FROM search_words WHERE search_words MATCH @match AND rowid = e.entry)";
            return ($"""
                SELECT {SearchRow.ColumnsOf("e")} FROM {numbered} CROSS JOIN search_entry AS e
                    ON e.notice_id = numbered.notice_id AND e.revision = numbered.revision
                WHERE {bounds}{held}{end}
                """, new { hashes, first, before, most, match });
        }
        return groups.Length == 0
            ? ($"SELECT {SearchRow.ColumnsOf("e")} FROM search_entry AS e WHERE {bounds}{end}", new { first, before, most })
            : ($"""
                SELECT {SearchRow.ColumnsOf("e")} FROM search_words CROSS JOIN search_entry AS e ON e.entry = search_words.rowid
                WHERE search_words MATCH @match AND search_words.rowid >= @first AND search_words.rowid < @before
                    {StateOf(asked)} ORDER BY search_words.rowid DESC LIMIT @most
                """, new { first, before, most, match });
    }

    private static string ServerQuery(string[][] groups) =>
        string.Join(" & ", groups.Select(group => $"({string.Join(" | ", group.Select(token => $"'{token}'"))})"));

    private static string StateOf(NoticeQuestion asked) => asked.State is not { } state ? "" : $"""
         AND EXISTS (SELECT 1 FROM insertion WHERE notice_id = e.notice_id AND number = e.insertion AND {state switch
    {
        NoticeState.Withdrawn => "withdrawn_at IS NOT NULL",
        NoticeState.Published => "withdrawn_at IS NULL AND published_at IS NOT NULL",
        NoticeState.Missed => "withdrawn_at IS NULL AND published_at IS NULL AND missed_at IS NOT NULL",
        NoticeState.Held => "withdrawn_at IS NULL AND published_at IS NULL AND missed_at IS NULL AND held_at IS NOT NULL",
        NoticeState.Submitted => "withdrawn_at IS NULL AND published_at IS NULL AND missed_at IS NULL AND held_at IS NULL",
        NoticeState.Approved => "1 = 0",
        _ => throw new ArgumentOutOfRangeException(nameof(asked), state, "No such state."),
    }})
        """;

    private async Task<long> NextAsync(long day)
    {
        if (work.IsServer) return (day << SerialBits) + await work.FindAsync<long>("SELECT nextval('search_serial')");
        if (!entered.TryGetValue(day, out long last))
        {
            (long first, long end) = (day << SerialBits, ((day + 1) << SerialBits) - 1);
            last = await work.FindAsync<long>(
                "SELECT COALESCE(MAX(entry), @first) FROM search_entry WHERE entry BETWEEN @first AND @end", new { first, end });
        }
        return entered[day] = last + 1;
    }

    private async Task PutAsync(SearchRow row, string[] tokens)
    {
        var values = new
        {
            row.Entry, row.NoticeId, row.Insertion, row.Revision,
            Tokens = string.Join(' ', work.IsServer ? tokens.Select(token => $"'{token}'") : tokens),
        };
        if (work.IsServer)
        {
            await work.ExecuteAsync(
                $"INSERT INTO search_entry ({SearchRow.Columns}, tokens) "
                + "VALUES (@Entry, @NoticeId, @Insertion, @Revision, CAST(@Tokens AS tsvector))", values);
            return;
        }
        await work.ExecuteAsync(
            $"INSERT INTO search_entry ({SearchRow.Columns}) VALUES (@Entry, @NoticeId, @Insertion, @Revision)", values);
        await work.ExecuteAsync("INSERT INTO search_words (rowid, tokens) VALUES (@Entry, @Tokens)", values);
    }

    private async Task RemoveAsync(long entry)
    {
        WriteWords();
        await work.ExecuteAsync("DELETE FROM search_entry WHERE entry = @entry", new { entry });
        if (!work.IsServer) await work.ExecuteAsync("DELETE FROM search_words WHERE rowid = @entry", new { entry });
    }
}
