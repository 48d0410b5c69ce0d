using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Quotes;
using Classifieds.Storage.Searches;
using Dapper;

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
        SELECT entry + nextval('search_serial'), notice_id, insertion, revision, array_to_tsvector(string_to_array(tokens, ' '))
        {SearchEntries.From("found")};
        {Quotes.Into("quote", "quotes")};
        {Shares.Into("quote_share", "shares")};
        {LedgerEntries.Into("ledger", "entries")};
        {Seals.Into("ledger_seal", "seals")};
        SELECT CAST({NoticeKeys.IsOfToday("@wrapMark")} AS integer)
        """;

    /// <param name="added">At least one.</param>
    /// <param name="entries">That each was taken, in the same order.</param>
    /// <exception cref="StorageException">KEY-ROTATED.</exception>
    public static async Task WriteAsync(Work work, IReadOnlyList<NewNotice> added, IReadOnlyList<LedgerEntry> entries)
    {
        List<NewEntryRow> found = [];
        foreach (NewNotice one in added) found.AddRange(await work.Searches.NextOfAsync(one));
        NewRows[] rows = [.. added.Select(one => one.Rows)];
        var values = new DynamicParameters();
        Notices.Add(values, "notices", [.. rows.Select(one => one.Notice)]);
        Insertions.Add(values, "insertions", [.. rows.SelectMany(one => one.Insertions)]);
        Keys.Add(values, "keys", [.. rows.SelectMany(one => one.Keys)]);
        Revisions.Add(values, "revisions", [.. rows.Select(one => one.Revision)]);
        Identifiers.Add(values, "identifiers", [.. rows.SelectMany(one => one.Identifiers)]);
        SearchEntries.Add(values, "found", found);
        Quotes.Add(values, "quotes", [.. rows.Select(one => one.Quote).OfType<QuoteRow>()]);
        Shares.Add(values, "shares", [.. rows.SelectMany(one => one.Shares)]);
        LedgerEntries.Add(values, "entries", [.. entries.Select(LedgerRow.From)]);
        Seals.Add(values, "seals", [.. entries.Select(entry => work.Ledger.SealOf(entry, isLater: false))]);
        values.Add("wrapMark", work.Keys.WrapMark);
        if (await work.FindAsync<int>(Words, values) == 0) throw NoticeKeys.Rotated();
    }
}
