using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Quotes;
using Classifieds.Storage.Searches;

namespace Classifieds.Storage.Notices;

/// <summary>Writes new notices with all that they begin with, and their entries of the ledger, on a server: one asking of it, of a
/// statement a table, however many they are.</summary>
internal static class NewNoticeLists
{
    private static readonly RowList<NoticeRow> Notices = new(NoticeRow.Columns);
    private static readonly RowList<InsertionRow> Insertions = new(InsertionRow.Columns);
    private static readonly RowList<NewKey> Keys = new(NewKey.Columns);
    private static readonly RowList<RevisionRow> Revisions = new(RevisionRow.Columns);
    private static readonly RowList<IdentifierRow> Identifiers = new(IdentifierRow.Columns);
    private static readonly RowList<QuoteRow> Quotes = new(QuoteRow.Columns);
    private static readonly RowList<QuoteShareRow> Shares = new(QuoteShareRow.Columns);
    private static readonly RowList<NewEntryRow> SearchEntries = new(NewEntryRow.Columns);
    private static readonly RowList<LedgerRow> LedgerEntries = new(LedgerRow.Columns);
    private static readonly RowList<SealRow> Seals = new(SealRow.Columns);

    private static readonly string Words = $"""
        {Notices.Into("notice", "notices")};
        {Insertions.Into("insertion", "insertions")};
        {Keys.Into("notice_key", "keys")};
        {Revisions.Into("revision", "revisions")};
        {Identifiers.Into("identifier", "identifiers")};
        INSERT INTO search_entry ({SearchRow.Columns}, tokens)
        SELECT {CellsOf("entry")} + nextval('search_serial'), {CellsOf("notice_id", "insertion", "revision")},
            array_to_tsvector(string_to_array({CellsOf("tokens")}, ' ')) {RowList.From("found")};
        {Quotes.Into("quote", "quotes")};
        {Shares.Into("quote_share", "shares")};
        {LedgerEntries.Into("ledger", "entries")};
        {Seals.Into("ledger_seal", "seals")};
        SELECT CAST({NoticeKeys.IsOfToday("@wrapMark")} AS integer)
        """;

    /// <summary>As a server will be handed them; any thread may write them ahead.</summary>
    public static Lists Write(NewRows rows) => new()
    {
        Notice = Notices.Write(rows.Notice),
        Insertions = [.. rows.Insertions.Select(Insertions.Write)],
        Keys = [.. rows.Keys.Select(Keys.Write)],
        Revision = Revisions.Write(rows.Revision),
        Identifiers = [.. rows.Identifiers.Select(Identifiers.Write)],
        Quotes = rows.Quote is { } quote ? [Quotes.Write(quote)] : [],
        Shares = [.. rows.Shares.Select(Shares.Write)],
    };

    /// <param name="added">At least one.</param>
    /// <param name="entries">That each was taken, in the same order.</param>
    /// <exception cref="StorageException">KEY-ROTATED.</exception>
    public static async Task WriteAsync(Work work, IReadOnlyList<NewNotice> added, IReadOnlyList<LedgerEntry> entries)
    {
        List<WrittenRow> found = [];
        foreach (NewNotice one in added)
            foreach (NewEntryRow row in await work.Searches.NextOfAsync(one)) found.Add(SearchEntries.Write(row));
        Lists[] lists = [.. added.Select(one => one.Lists ?? Write(one.Rows))];
        WrittenRow[] keys = [.. lists.SelectMany(one => one.Keys)];
        WrittenRow[] revisions = [.. lists.Select(one => one.Revision)];
        WrittenRow[] quotes = [.. lists.SelectMany(one => one.Quotes)];
        int isOfToday = await work.FindAsync<int>(Words, new
        {
            notices = RowList.Of([.. lists.Select(one => one.Notice)]),
            insertions = RowList.Of([.. lists.SelectMany(one => one.Insertions)]),
            keys = RowList.Of(keys),
            keysMade = RowList.MadeOf(keys),
            revisions = RowList.Of(revisions),
            revisionsMade = RowList.MadeOf(revisions),
            identifiers = RowList.Of([.. lists.SelectMany(one => one.Identifiers)]),
            quotes = RowList.Of(quotes),
            quotesMade = RowList.MadeOf(quotes),
            shares = RowList.Of([.. lists.SelectMany(one => one.Shares)]),
            found = RowList.Of(found),
            entries = RowList.Of([.. entries.Select(LedgerRow.From).Select(LedgerEntries.Write)]),
            seals = RowList.Of([.. entries.Select(entry => Seals.Write(work.Ledger.SealOf(entry, isLater: false)))]),
            wrapMark = work.Keys.WrapMark,
        });
        if (isOfToday == 0) throw NoticeKeys.Rotated();
    }

    private static string CellsOf(params string[] columns) =>
        string.Join(", ", columns.Select(column => SearchEntries.Cell(column, "found")));

    /// <summary>The rows of one notice, each as its <see cref="RowList{T}"/> writes it.</summary>
    internal sealed record Lists
    {
        public required WrittenRow Notice { get; init; }
        public required IReadOnlyList<WrittenRow> Insertions { get; init; }
        public required IReadOnlyList<WrittenRow> Keys { get; init; }
        public required WrittenRow Revision { get; init; }
        public required IReadOnlyList<WrittenRow> Identifiers { get; init; }
        public required IReadOnlyList<WrittenRow> Quotes { get; init; }
        public required IReadOnlyList<WrittenRow> Shares { get; init; }
    }
}
