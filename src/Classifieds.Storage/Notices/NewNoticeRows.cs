using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Quotes;

namespace Classifieds.Storage.Notices;

/// <summary>Writes new notices with all that they begin with, and their entries of the ledger, into a file: row by row.</summary>
internal static class NewNoticeRows
{
    private static readonly RowWriter<NoticeRow> Notices = new("notice", NoticeRow.Columns);
    private static readonly RowWriter<InsertionRow> Insertions = new("insertion", InsertionRow.Columns);
    private static readonly RowWriter<NewKey> Keys = new("notice_key", NewKey.Columns);
    private static readonly RowWriter<RevisionRow> Revisions = new("revision", RevisionRow.Columns);
    private static readonly RowWriter<IdentifierRow> Identifiers = new("identifier", IdentifierRow.Columns);
    private static readonly RowWriter<QuoteRow> Quotes = new("quote", QuoteRow.Columns);
    private static readonly RowWriter<QuoteShareRow> Shares = new("quote_share", QuoteShareRow.Columns);
    private static readonly RowWriter<LedgerRow> LedgerEntries = new("ledger", LedgerRow.Columns);
    private static readonly RowWriter<SealRow> Seals = new("ledger_seal", SealRow.Columns);

    /// <inheritdoc cref="NewNoticeLists.WriteAsync"/>
    public static async Task WriteAsync(
        Work work, KeptStatements file, IReadOnlyList<NewNotice> added, IReadOnlyList<LedgerEntry> entries)
    {
        await work.NoticeKeys.AskWhetherOfTodayAsync();
        foreach (NewNotice one in added)
        {
            NewRows rows = one.Rows;
            Notices.Write(file, rows.Notice);
            Insertions.Write(file, rows.Insertions);
            Keys.Write(file, rows.Keys);
            Revisions.Write(file, rows.Revision);
            Identifiers.Write(file, rows.Identifiers);
            await work.Searches.EnterNewAsync(file, one);
            if (rows.Quote is { } quote) Quotes.Write(file, quote);
            Shares.Write(file, rows.Shares);
        }
        LedgerEntries.Write(file, entries.Select(LedgerRow.From));
        Seals.Write(file, entries.Select(entry => work.Ledger.SealOf(entry, isLater: false)));
    }
}
