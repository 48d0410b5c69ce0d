using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Payments;

namespace Classifieds.Storage.Payments;

/// <summary>Customers with an account and what they paid on it, at rest.</summary>
public sealed class CustomerStore
{
    private const string Columns = "name, limit_fen, added_by, added_at, disabled_at";
    private const string PaymentColumns = "customer, number, fen, way, note, paper, receipt, request_key, done_by, at";

    private readonly Work work;

    internal CustomerStore(Work work) => this.work = work;

    /// <returns>By name; also those whose account is closed.</returns>
    public async Task<IReadOnlyList<Customer>> AllAsync() =>
        [.. (await work.QueryAsync<CustomerRow>($"SELECT {Columns} FROM customer ORDER BY name")).Select(row => row.ToCustomer())];

    public async Task<Customer?> FindAsync(string name) =>
        (await work.FindAsync<CustomerRow>($"SELECT {Columns} FROM customer WHERE name = @name", new { name }))?.ToCustomer();

    /// <summary>Adds the customer, or puts this limit and state in the place of those it had.</summary>
    public Task PutAsync(Customer customer) => work.ExecuteAsync(
        $"""
        INSERT INTO customer ({Columns}) VALUES (@Name, @LimitFen, @AddedBy, @AddedAt, @DisabledAt)
        ON CONFLICT (name) DO UPDATE SET limit_fen = excluded.limit_fen, disabled_at = excluded.disabled_at
        """,
        new CustomerRow
        {
            Name = customer.Name,
            LimitFen = PaidSum.ToFen(customer.Limit),
            AddedBy = customer.AddedBy,
            AddedAt = Timestamp.Write(customer.AddedAt),
            DisabledAt = customer.Disabled is { } disabled ? Timestamp.Write(disabled) : null,
        });

    /// <returns>What stands open: put on the account, less taken off it and paid.</returns>
    public async Task<decimal> BalanceAsync(string customer) => PaidSum.OfFen(await work.FindAsync<long>(
        """
        SELECT COALESCE((SELECT SUM(CASE direction WHEN 'in' THEN fen ELSE -fen END) FROM payment WHERE customer = @customer), 0)
            - COALESCE((SELECT SUM(fen) FROM customer_payment WHERE customer = @customer), 0)
        """, new { customer }));

    /// <returns>As stored, with its number and its receipt's.</returns>
    public async Task<CustomerPayment> AddAsync(CustomerPayment payment)
    {
        int number = await work.FindAsync<int>(
            "SELECT COALESCE(MAX(number), 0) + 1 FROM customer_payment WHERE customer = @Customer", new { payment.Customer });
        CustomerPayment stored = payment with { Number = number, Receipt = await work.Payments.NextReceiptAsync(payment.Paper) };
        await work.ExecuteAsync(
            $"""
            INSERT INTO customer_payment ({PaymentColumns})
            VALUES (@Customer, @Number, @Fen, @Way, @Note, @Paper, @Receipt, @RequestKey, @DoneBy, @At)
            """,
            new CustomerPaymentRow
            {
                Customer = stored.Customer,
                Number = number,
                Fen = PaidSum.ToFen(stored.Yuan),
                Way = StoredWord.Of(stored.Way),
                Note = work.Keys.Seal(stored.Note, PlaceOf(stored.Customer, number)),
                Paper = stored.Paper.ToString(),
                Receipt = stored.Receipt,
                RequestKey = stored.RequestKey,
                DoneBy = stored.By,
                At = Timestamp.Write(stored.At),
            });
        return stored;
    }

    /// <returns>What a customer paid, oldest first.</returns>
    public async Task<IReadOnlyList<CustomerPayment>> PaymentsAsync(string customer) =>
        [.. (await RowsAsync("customer = @customer", new { customer })).Select(Read)];

    /// <returns>What was stored under a request's key; null where nothing was.</returns>
    public async Task<CustomerPayment?> WithKeyAsync(string key) =>
        (await RowsAsync("request_key = @key", new { key })).Select(Read).SingleOrDefault();

    private Task<IReadOnlyList<CustomerPaymentRow>> RowsAsync(string which, object values) => work.QueryAsync<CustomerPaymentRow>(
        $"SELECT {PaymentColumns} FROM customer_payment WHERE {which} ORDER BY customer, number", values);

    private CustomerPayment Read(CustomerPaymentRow row) => StoredRow.ReadOther($"客户 {row.Customer} 还款", () => new CustomerPayment(
        row.Customer, row.Number, new(row.Paper), PaidSum.OfFen(row.Fen), StoredWord.PaymentWayOf(row.Way), row.DoneBy,
        Timestamp.Read(row.At))
    {
        Note = work.Keys.Open(row.Note, PlaceOf(row.Customer, row.Number)), Receipt = row.Receipt, RequestKey = row.RequestKey,
    });

    private static string PlaceOf(string customer, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"customer-payment/{customer}/{number}");

    private sealed record CustomerRow
    {
        public required string Name { get; init; }
        public required long LimitFen { get; init; }
        public required string AddedBy { get; init; }
        public required string AddedAt { get; init; }
        public string? DisabledAt { get; init; }

        public Customer ToCustomer() => StoredRow.ReadOther($"客户 {Name} ", () =>
            new Customer(Name, PaidSum.OfFen(LimitFen), AddedBy, Timestamp.Read(AddedAt))
            {
                Disabled = DisabledAt is null ? null : Timestamp.Read(DisabledAt),
            });
    }

    private sealed record CustomerPaymentRow
    {
        public required string Customer { get; init; }
        public required int Number { get; init; }
        public required long Fen { get; init; }
        public required string Way { get; init; }
        public required byte[] Note { get; init; }
        public required string Paper { get; init; }
        public required int Receipt { get; init; }
        public string? RequestKey { get; init; }
        public required string DoneBy { get; init; }
        public required string At { get; init; }
    }
}
