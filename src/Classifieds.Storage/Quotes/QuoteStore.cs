using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Quotes;

/// <summary>What customers were told their notices cost, at rest. Quotes are only ever added; the last one is what was told.</summary>
public sealed class QuoteStore
{
    private readonly Work work;

    internal QuoteStore(Work work) => this.work = work;

    public async Task AddAsync(NoticeQuote quote)
    {
        int number = 1 + await work.FindAsync<int>(
            "SELECT COALESCE(MAX(number), 0) FROM quote WHERE notice_id = @Notice", new { Notice = quote.Notice.ToString() });
        await PutAsync(QuoteRow.From(quote, number, work.Keys),
            [.. quote.Quote.Shares.Select(share => QuoteShareRow.From(share, quote.Notice.ToString(), number))]);
    }

    private async Task PutAsync(QuoteRow row, IReadOnlyList<QuoteShareRow> shares)
    {
        await work.ExecuteAsync(
            $"""
            INSERT INTO quote ({QuoteRow.Columns})
            VALUES (@NoticeId, @Number, @Revision, @Words, @Lines, @Total, @Content, @MadeAt, @MadeBy)
            """, row);
        foreach (QuoteShareRow share in shares)
        {
            await work.ExecuteAsync(
                $"INSERT INTO quote_share ({QuoteShareRow.Columns}) VALUES (@NoticeId, @Number, @Insertion, @Yuan)", share);
        }
    }

    /// <returns>What was told last; null where the notice was never quoted.</returns>
    /// <exception cref="StorageException">REVISION-DAMAGED.</exception>
    public async Task<NoticeQuote?> LastAsync(NoticeId notice)
    {
        QuoteRow? row = await work.FindAsync<QuoteRow>(
            $"""
            SELECT {QuoteRow.Columns} FROM quote WHERE notice_id = @Notice
                AND number = (SELECT MAX(number) FROM quote WHERE notice_id = @Notice)
            """, new { Notice = notice.ToString() });
        return row?.ToQuote(work.Keys);
    }

    /// <returns>Everything that was told of a notice, oldest first.</returns>
    /// <exception cref="StorageException">REVISION-DAMAGED.</exception>
    public async Task<IReadOnlyList<NoticeQuote>> OfAsync(NoticeId notice)
    {
        IReadOnlyList<QuoteRow> rows = await work.QueryAsync<QuoteRow>(
            $"SELECT {QuoteRow.Columns} FROM quote WHERE notice_id = @Notice ORDER BY number", new { Notice = notice.ToString() });
        return [.. rows.Select(row => row.ToQuote(work.Keys))];
    }

    /// <returns>What was told last, of every notice that has an insertion in an issue.</returns>
    /// <exception cref="StorageException">REVISION-DAMAGED.</exception>
    public async Task<IReadOnlyDictionary<NoticeId, NoticeQuote>> OfIssueAsync(IssueId issue)
    {
        IReadOnlyList<QuoteRow> rows = await work.QueryAsync<QuoteRow>(
            $"""
            SELECT {QuoteRow.Columns} FROM quote
            WHERE notice_id IN (SELECT notice_id FROM insertion WHERE issue_date = @Date AND paper = @Paper)
                AND number = (SELECT MAX(number) FROM quote AS other WHERE other.notice_id = quote.notice_id)
            """, new { Date = IsoDate.Write(issue.Date), Paper = issue.Paper.ToString() });
        return rows.Select(row => row.ToQuote(work.Keys)).ToDictionary(quote => quote.Notice);
    }

    /// <summary>What each insertion has of what was told last; nothing sealed is opened for it.</summary>
    /// <param name="issue">Null for all issues.</param>
    /// <param name="paper">Null for all papers.</param>
    public async Task<IReadOnlyDictionary<(NoticeId Notice, int Insertion), ListedPrice>> ListAsync(DateOnly? issue, PaperId? paper)
    {
        IReadOnlyList<ShareRow> rows = await work.QueryAsync<ShareRow>(
            """
            SELECT quote.notice_id, quote_share.insertion, quote.lines, quote_share.yuan FROM insertion
            JOIN quote ON quote.notice_id = insertion.notice_id
                AND quote.number = (SELECT MAX(number) FROM quote AS other WHERE other.notice_id = insertion.notice_id)
            JOIN quote_share ON quote_share.notice_id = quote.notice_id AND quote_share.number = quote.number
                AND quote_share.insertion = insertion.number
            WHERE (@Issue = '' OR insertion.issue_date = @Issue) AND (@Paper = '' OR insertion.paper = @Paper)
            """, new { Issue = issue is { } date ? IsoDate.Write(date) : "", Paper = paper?.ToString() ?? "" });
        return rows.ToDictionary(
            row => (StoredRow.Read(row.NoticeId, () => NoticeStore.IdOf(row.NoticeId)), row.Insertion),
            row => StoredRow.Read(row.NoticeId, () => new ListedPrice(row.Lines, decimal.Parse(row.Yuan, CultureInfo.InvariantCulture))));
    }

    private sealed record ShareRow
    {
        public required string NoticeId { get; init; }
        public required int Insertion { get; init; }
        public required int Lines { get; init; }
        public required string Yuan { get; init; }
    }
}
