using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Payments;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Payments;

/// <summary>What was paid for notices and what went back, at rest. All of it is only ever added.</summary>
public sealed class PaymentStore
{
    private readonly Work work;

    internal PaymentStore(Work work) => this.work = work;

    /// <summary>收据号 of the next receipt of a paper; taken for good once the work is done.</summary>
    public async Task<int> NextReceiptAsync(PaperId paper)
    {
        int last = await work.FindAsync<int>(
            """
            SELECT COALESCE(MAX(receipt), 0) FROM (
                SELECT receipt FROM payment WHERE paper = @Paper
                UNION ALL SELECT receipt FROM customer_payment WHERE paper = @Paper) AS every
            """, new { Paper = paper.ToString() });
        return last + 1;
    }

    /// <param name="paper">The notice's: its receipts are numbered there.</param>
    /// <returns>As stored, with its number and, where money passed, its receipt's.</returns>
    public async Task<Payment> AddAsync(Payment payment, PaperId paper)
    {
        string notice = payment.Notice.ToString();
        int number = await work.FindAsync<int>(
            "SELECT COALESCE(MAX(number), 0) + 1 FROM payment WHERE notice_id = @notice", new { notice });
        Payment stored = payment with
        {
            Number = number, Receipt = payment.Way == PaymentWay.Account ? null : await NextReceiptAsync(paper),
        };
        await work.ExecuteAsync(
            $"""
            INSERT INTO payment ({PaymentRow.Columns})
            VALUES (@NoticeId, @Number, @Direction, @Fen, @Way, @Customer, @Payer, @Note, @Paper, @Receipt, @RequestKey, @DoneBy, @At)
            """,
            new PaymentRow
            {
                NoticeId = notice,
                Number = number,
                Direction = stored.IsRefund ? "out" : "in",
                Fen = PaidSum.ToFen(stored.Yuan),
                Way = StoredWord.Of(stored.Way),
                Customer = stored.Customer,
                Payer = work.Keys.Seal(stored.Payer, PlaceOf(notice, number, "payer")),
                Note = work.Keys.Seal(stored.Note, PlaceOf(notice, number, "note")),
                Paper = paper.ToString(),
                Receipt = stored.Receipt,
                RequestKey = stored.RequestKey,
                DoneBy = stored.By,
                At = Timestamp.Write(stored.At),
            });
        return stored;
    }

    /// <returns>Of one notice, oldest first.</returns>
    public async Task<IReadOnlyList<Payment>> OfAsync(NoticeId notice) =>
        [.. (await RowsAsync("notice_id = @Notice", new { Notice = notice.ToString() })).Select(Read)];

    /// <returns>Of the notices that have an insertion in an issue, oldest first.</returns>
    public async Task<ILookup<NoticeId, Payment>> OfIssueAsync(IssueId issue) => (await RowsAsync(
        "notice_id IN (SELECT notice_id FROM insertion WHERE issue_date = @Date AND paper = @Paper)",
        new { Date = IsoDate.Write(issue.Date), Paper = issue.Paper.ToString() })).Select(Read).ToLookup(one => one.Notice);

    /// <returns>What was stored under a request's key; null where nothing was.</returns>
    public async Task<Payment?> WithKeyAsync(string key) =>
        (await RowsAsync("request_key = @key", new { key })).Select(Read).SingleOrDefault();

    /// <returns>What was put on a customer's account and taken off it, oldest first.</returns>
    public async Task<IReadOnlyList<Payment>> OfCustomerAsync(string customer) =>
        [.. (await RowsAsync("customer = @customer", new { customer }, "at, notice_id, number")).Select(Read)];

    /// <summary>Every payment of a span of time, of notices and of customers: nothing sealed is opened for it.</summary>
    /// <param name="before">Not part of it.</param>
    /// <param name="paper">Null for all papers.</param>
    public async Task<IReadOnlyList<TillEntry>> BetweenAsync(DateTimeOffset from, DateTimeOffset before, PaperId? paper)
    {
        IReadOnlyList<TillEntryRow> rows = await work.QueryAsync<TillEntryRow>(
            """
            SELECT direction, fen, way, done_by, at FROM payment
            WHERE at >= @From AND at < @Before AND (@Paper = '' OR paper = @Paper)
            UNION ALL
            SELECT 'in' AS direction, fen, way, done_by, at FROM customer_payment
            WHERE at >= @From AND at < @Before AND (@Paper = '' OR paper = @Paper)
            """, new { From = Timestamp.Write(from), Before = Timestamp.Write(before), Paper = paper?.ToString() ?? "" });
        return [.. rows.Select(row => StoredRow.ReadOther($"{row.DoneBy} {row.At} 收付", () =>
            new TillEntry(row.DoneBy, StoredWord.PaymentWayOf(row.Way), PaidSum.OfFen(row.Fen), StoredWord.IsOut(row.Direction))))];
    }

    /// <summary>Whether anything was ever paid for a notice: who notes no payments is told of none.</summary>
    public async Task<IReadOnlySet<NoticeId>> PaidNoticesAsync() =>
        (await work.QueryAsync<string>("SELECT DISTINCT notice_id FROM payment")).Select(NoticeStore.IdOf).ToHashSet();

    private Task<IReadOnlyList<PaymentRow>> RowsAsync(string which, object values, string order = "notice_id, number") =>
        work.QueryAsync<PaymentRow>(
            $"SELECT {PaymentRow.Columns} FROM payment WHERE {which} ORDER BY {order}", values);

    private Payment Read(PaymentRow row) => StoredRow.Read(row.NoticeId, () => new Payment(
        NoticeStore.IdOf(row.NoticeId), row.Number, StoredWord.IsOut(row.Direction), PaidSum.OfFen(row.Fen),
        StoredWord.PaymentWayOf(row.Way), row.DoneBy, Timestamp.Read(row.At))
    {
        Payer = work.Keys.Open(row.Payer, PlaceOf(row.NoticeId, row.Number, "payer")),
        Note = work.Keys.Open(row.Note, PlaceOf(row.NoticeId, row.Number, "note")),
        Customer = row.Customer,
        Receipt = row.Receipt,
        RequestKey = row.RequestKey,
    });

    private static string PlaceOf(string notice, int number, string column) =>
        string.Create(CultureInfo.InvariantCulture, $"payment/{notice}/{number}/{column}");

    private sealed record PaymentRow
    {
        public const string Columns =
            "notice_id, number, direction, fen, way, customer, payer, note, paper, receipt, request_key, done_by, at";

        public required string NoticeId { get; init; }
        public required int Number { get; init; }
        public required string Direction { get; init; }
        public required long Fen { get; init; }
        public required string Way { get; init; }
        public string? Customer { get; init; }
        public required byte[] Payer { get; init; }
        public required byte[] Note { get; init; }
        public required string Paper { get; init; }
        public int? Receipt { get; init; }
        public string? RequestKey { get; init; }
        public required string DoneBy { get; init; }
        public required string At { get; init; }
    }

    private sealed record TillEntryRow
    {
        public required string Direction { get; init; }
        public required long Fen { get; init; }
        public required string Way { get; init; }
        public required string DoneBy { get; init; }
        public required string At { get; init; }
    }
}
