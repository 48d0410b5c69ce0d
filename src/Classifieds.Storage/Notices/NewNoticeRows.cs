using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Quotes;
using Classifieds.Storage.Searches;

namespace Classifieds.Storage.Notices;

/// <summary>Writes new notices with all that they begin with, and their entries of the ledger: one asking of the store, of a statement a
/// table, however many they are.</summary>
internal static class NewNoticeRows
{
    public static readonly RowList<NoticeRow> Notices = new(NoticeRow.Columns);
    public static readonly RowList<InsertionRow> Insertions = new(InsertionRow.Columns);
    public static readonly RowList<NewKey> Keys = new(NewKey.Columns);
    public static readonly RowList<RevisionRow> Revisions = new(RevisionRow.Columns);
    public static readonly RowList<IdentifierRow> Identifiers = new(IdentifierRow.Columns);
    public static readonly RowList<QuoteRow> Quotes = new(QuoteRow.Columns);
    public static readonly RowList<QuoteShareRow> Shares = new(QuoteShareRow.Columns);

    private static readonly RowList<NewEntryRow> SearchEntries = new(NewEntryRow.Columns);
    private static readonly RowList<LedgerRow> LedgerEntries = new(LedgerRow.Columns);
    private static readonly RowList<SealRow> Seals = new(SealRow.Columns);

    private static readonly string OnFile = WordsOf(isServer: false), OnServer = WordsOf(isServer: true);

    /// <param name="added">At least one.</param>
    /// <param name="entries">That each was taken, in the same order.</param>
    /// <exception cref="StorageException">KEY-ROTATED.</exception>
    public static async Task WriteAsync(Work work, IReadOnlyList<NewNotice> added, IReadOnlyList<LedgerEntry> entries)
    {
        List<WrittenRow> found = [];
        foreach (NewNotice one in added)
            foreach (NewEntryRow row in await work.Searches.NextOfAsync(one)) found.Add(SearchEntries.Write(row));
        WrittenRow[] keys = [.. added.SelectMany(one => one.Rows.Keys)];
        WrittenRow[] revisions = [.. added.Select(one => one.Rows.Revision)];
        WrittenRow[] quotes = [.. added.SelectMany(one => one.Rows.Quotes)];
        int wrapped = await work.FindAsync<int>(work.IsServer ? OnServer : OnFile, new
        {
            notices = RowList.Of([.. added.Select(one => one.Rows.Notice)]),
            insertions = RowList.Of([.. added.SelectMany(one => one.Rows.Insertions)]),
            keys = RowList.Of(keys),
            keysMade = RowList.MadeOf(keys),
            revisions = RowList.Of(revisions),
            revisionsMade = RowList.MadeOf(revisions),
            identifiers = RowList.Of([.. added.SelectMany(one => one.Rows.Identifiers)]),
            quotes = RowList.Of(quotes),
            quotesMade = RowList.MadeOf(quotes),
            shares = RowList.Of([.. added.SelectMany(one => one.Rows.Shares)]),
            found = RowList.Of(found),
            entries = RowList.Of([.. entries.Select(LedgerRow.From).Select(LedgerEntries.Write)]),
            seals = RowList.Of([.. entries.Select(entry => Seals.Write(work.Ledger.SealOf(entry, isLater: false)))]),
        });
        // A desk that still holds the key of before would wrap what nobody could unwrap.
        if (wrapped != keys.Length) throw NoticeKeys.Rotated();
        foreach (NewKey key in added.SelectMany(one => one.Keys)) work.NoticeKeys.Keep(key);
    }

    private static string WordsOf(bool isServer)
    {
        string entered = isServer
            ? $"""
            INSERT INTO search_entry ({SearchRow.Columns}, tokens)
            SELECT {CellsOf("entry")} + nextval('search_serial'), {CellsOf("notice_id", "insertion", "revision")},
                array_to_tsvector(string_to_array({CellsOf("tokens")}, ' ')) {RowList.From("found", isServer)}
            """
            : $"""
            INSERT INTO search_entry ({SearchRow.Columns})
            SELECT {CellsOf("entry", "notice_id", "insertion", "revision")} {RowList.From("found", isServer)};
            INSERT INTO search_words (rowid, tokens) SELECT {CellsOf("entry", "tokens")} {RowList.From("found", isServer)}
            """;
        return $"""
            {Notices.Into("notice", "notices", isServer)};
            {Insertions.Into("insertion", "insertions", isServer)};
            {Keys.Into("notice_key", "keys", isServer)} WHERE {NoticeKeys.IsOfToday(Keys.Cell("wrapped_by", "keys", isServer))};
            {Revisions.Into("revision", "revisions", isServer)};
            {Identifiers.Into("identifier", "identifiers", isServer)};
            {entered};
            {Quotes.Into("quote", "quotes", isServer)};
            {Shares.Into("quote_share", "shares", isServer)};
            {LedgerEntries.Into("ledger", "entries", isServer)};
            {Seals.Into("ledger_seal", "seals", isServer)};
            SELECT COUNT(*) FROM notice_key
            WHERE notice_id IN (SELECT {Notices.Cell("id", "notices", isServer)} {RowList.From("notices", isServer)})
            """;

        string CellsOf(params string[] columns) =>
            string.Join(", ", columns.Select(column => SearchEntries.Cell(column, "found", isServer)));
    }
}
