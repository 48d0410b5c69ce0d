using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Payments;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>Money at rest, the same on both engines.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class PaymentStoreTests(DatabaseEngine engine)
{
    private TestDatabase test = null!;
    private Database database = null!;
    private NoticeId id = null!;

    [SetUp]
    public async Task MakeAsync()
    {
        test = await TestDatabase.MakeAsync(engine);
        database = await test.OpenAsync();
        id = await Make.AddAsync(database, "遗失声明");
    }

    [TearDown]
    public async Task DropAsync()
    {
        if (test is not null) await test.DisposeAsync(); // where there is no server, none was made
    }

    [Test]
    public async Task What_was_paid_is_read_as_it_was_kept_and_receipts_run_within_the_paper()
    {
        await CustomerAsync();
        Payment cash = await PayAsync(Paid(99.99m) with { Payer = "王秀珍", Note = "先付一部分", RequestKey = "a-1" });
        Payment account = await PayAsync(Paid(40) with { Way = PaymentWay.Account, Customer = "恒润建材" });
        CustomerPayment received = await ReceiveAsync(30);
        Payment back = await PayAsync(Paid(0.01m) with { IsRefund = true, Note = "多收" });
        Payment elsewhere = await PayAsync(Paid(1), new("broadsheet"));

        IReadOnlyList<Payment> stored = await ReadAsync(work => work.Payments.OfAsync(id));

        Assert.That(stored, Is.EqualTo(new[] { cash, account, back, elsewhere }));
        Assert.That(stored.Select(one => (one.Number, one.Receipt)), Is.EqualTo(new (int, int?)[] { (1, 1), (2, null), (3, 3), (4, 1) }));
        Assert.That((received.Number, received.Receipt), Is.EqualTo((1, 2)));
        Assert.That(await ReadAsync(work => work.Customers.BalanceAsync("恒润建材")), Is.EqualTo(10m));
        Assert.That(await ReadAsync(work => work.Payments.WithKeyAsync("a-1")), Is.EqualTo(cash));
        Assert.That(await ReadAsync(work => work.Customers.PaymentsAsync("恒润建材")), Is.EqualTo(new[] { received }));
        Assert.That((await ReadAsync(work => work.Payments.OfIssueAsync(Make.IssueId)))[id], Is.EqualTo(stored));
    }

    [Test]
    public async Task A_span_of_time_has_what_was_paid_from_its_first_moment_to_before_its_last()
    {
        await CustomerAsync();
        foreach (int hour in (int[])[0, 23, 24]) await PayAsync(Paid(hour + 1) with { At = Make.Now.AddHours(hour) });
        await ReceiveAsync(5);

        IReadOnlyList<TillEntry> day = await ReadAsync(work => work.Payments.BetweenAsync(Make.Now, Make.Now.AddDays(1), Make.Paper));
        IReadOnlyList<TillEntry> other = await ReadAsync(work => work.Payments.BetweenAsync(Make.Now, Make.Now.AddDays(1), new("other")));

        Assert.That(day.Select(one => one.Yuan), Is.EquivalentTo((decimal[])[1, 24, 5]));
        Assert.That(other, Is.Empty);
    }

    [Test]
    public async Task Who_paid_and_why_stands_nowhere_in_the_clear()
    {
        Assume.That(engine, Is.EqualTo(DatabaseEngine.Sqlite));
        await PayAsync(Paid(10) with { Payer = "FACEFACE", Note = "BEADBEAD" });

        Assert.That(test.FileBytes(), Does.Not.Contain("FACEFACE").And.Not.Contain("BEADBEAD"));
    }

    [TestCase("UPDATE payment SET fen = fen + 1")]
    [TestCase("DELETE FROM payment")]
    [TestCase("UPDATE customer_payment SET fen = 1")]
    [TestCase("DELETE FROM customer_payment")]
    [TestCase("DELETE FROM customer")]
    public async Task What_was_paid_or_received_is_never_changed_and_never_goes(string sql)
    {
        await CustomerAsync();
        await PayAsync(Paid(10));
        await ReceiveAsync(5);

        Assert.That(async () => await test.TamperAsync(sql), Throws.Exception.With.Message.Contains("KEPT-FOR-EVER"));
    }

    [TestCase("UPDATE payment SET fen = 1")]
    [TestCase("UPDATE payment SET done_by = '别人'")]
    [TestCase("UPDATE payment SET receipt = 9")]
    [TestCase("DELETE FROM payment")]
    public async Task A_row_changed_past_the_program_no_longer_fits_the_ledger(string sql)
    {
        await PayAsync(Paid(10));
        string kept = await KeptAsync(what => what.Notice == id);
        Assert.That((await StandingsAsync())[id.ToString()], Is.EqualTo(kept));

        await test.TamperPastTriggersAsync(sql);

        Assert.That((await StandingsAsync())[id.ToString()], Is.Not.EqualTo(kept));
    }

    [TestCase("UPDATE customer SET limit_fen = 999999900")]
    [TestCase("UPDATE customer_payment SET fen = 1")]
    [TestCase("DELETE FROM customer_payment")]
    public async Task A_customer_changed_past_the_program_no_longer_fits_the_ledger(string sql)
    {
        await CustomerAsync();
        await ReceiveAsync(5);
        string kept = await KeptAsync(what => what.IsOfCustomers);
        Assert.That(await ReadAsync(work => work.Ledger.CustomersStandingAsync()), Is.EqualTo(kept).And.Not.Empty);

        await test.TamperPastTriggersAsync(sql);

        Assert.That(await ReadAsync(work => work.Ledger.CustomersStandingAsync()), Is.Not.EqualTo(kept));
    }

    [Test]
    public async Task One_key_is_kept_once()
    {
        await PayAsync(Paid(10) with { RequestKey = "a-1" });

        Assert.That(async () => await PayAsync(Paid(10) with { RequestKey = "a-1" }), Throws.Exception);
        Assert.That(await ReadAsync(work => work.Payments.OfAsync(id)), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_closed_account_is_kept_as_closed_and_opened_again()
    {
        await CustomerAsync();
        Customer? open = await ReadAsync(work => work.Customers.FindAsync("恒润建材"));
        await WriteAsync(async work =>
        {
            await work.Customers.PutAsync(open! with { Limit = 0, Disabled = Make.Now });
            return 0;
        }, new(Make.Now, "林知夏", "customer-disable"));

        Customer? closed = await ReadAsync(work => work.Customers.FindAsync("恒润建材"));

        Assert.That((open!.Limit, open.Disabled, open.AddedBy), Is.EqualTo((1000m, (DateTimeOffset?)null, "林知夏")));
        Assert.That(closed, Is.EqualTo(open with { Limit = 0, Disabled = Make.Now }));
        Assert.That(await ReadAsync(work => work.Customers.AllAsync()), Is.EqualTo(new[] { closed }));
    }

    private Payment Paid(decimal yuan) => new(id, 0, IsRefund: false, yuan, PaymentWay.Cash, "王丽", Make.Now);

    private Task<Payment> PayAsync(Payment payment, Domain.Issues.PaperId? paper = null) => WriteAsync(
        work => work.Payments.AddAsync(payment, paper ?? Make.Paper), new(Make.Now, "王丽", "pay") { Notice = id });

    private Task<int> CustomerAsync() => WriteAsync(async work =>
    {
        await work.Customers.PutAsync(new("恒润建材", 1000, "林知夏", Make.Now));
        return 0;
    }, new(Make.Now, "林知夏", "customer-add"));

    private Task<CustomerPayment> ReceiveAsync(decimal yuan) => WriteAsync(
        work => work.Customers.AddAsync(new("恒润建材", 0, Make.Paper, yuan, PaymentWay.Transfer, "王丽", Make.Now) { Note = "十一月" }),
        new(Make.Now, "王丽", "customer-pay"));

    private Task<T> WriteAsync<T>(Func<Work, Task<T>> deed, LedgerRecord record) => database.WriteAsync(async work =>
    {
        T done = await deed(work);
        await work.RecordAsync(record);
        return done;
    }, CancellationToken.None);

    private Task<T> ReadAsync<T>(Func<Work, Task<T>> question) => database.ReadAsync(question, CancellationToken.None);

    private Task<IReadOnlyDictionary<string, string>> StandingsAsync() => ReadAsync(work => work.Ledger.NoticeStandingsAsync());

    private async Task<string> KeptAsync(Func<LedgerRecord, bool> which) =>
        (await ReadAsync(work => work.Ledger.AllAsync())).Last(entry => which(entry.What)).What.Standing;
}
