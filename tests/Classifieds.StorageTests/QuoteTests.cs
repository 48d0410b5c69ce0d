using Classifieds.Domain.Notices;
using Classifieds.Domain.Prices;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>What a customer was told stays as it was told, to the fen.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public sealed class QuoteTests(DatabaseEngine engine)
{
    private TestDatabase test = null!;
    private Database database = null!;
    private NoticeId id = null!;

    [SetUp]
    public async Task MakeDatabase()
    {
        test = await TestDatabase.MakeAsync(engine);
        database = await test.OpenAsync();
        id = await Make.AddAsync(database, "一");
    }

    [TearDown]
    public async Task DropDatabase()
    {
        if (test is not null) await test.DisposeAsync();
    }

    [Test]
    public async Task A_quote_comes_back_as_it_was_told()
    {
        NoticeQuote first = Quote(240.35m), second = Quote(99999.99m) with { MadeAt = Make.Now.AddHours(1), MadeBy = "李强" };
        await AddAsync(first);
        Assert.That(await LastAsync(), Is.EqualTo(first));

        await AddAsync(second);

        Assert.That(await LastAsync(), Is.EqualTo(second));
        var listed = await database.ReadAsync(work => work.Quotes.ListAsync(Make.Day, Make.Paper), CancellationToken.None);
        Assert.That(listed, Is.EquivalentTo(new Dictionary<(NoticeId, int), ListedPrice> { [(id, 1)] = new(12, 99999.99m) }));
        Assert.That(await database.ReadAsync(work => work.Quotes.ListAsync(Make.Day.AddDays(1), null), CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task A_notice_that_nobody_priced_has_no_quote() => Assert.That(await LastAsync(), Is.Null);

    [Test]
    public async Task A_quote_whose_sum_was_changed_is_found_out()
    {
        await AddAsync(Quote(240m));
        await test.TamperPastTriggersAsync("UPDATE quote SET total = '1'");

        Assert.That(async () => await LastAsync(), Throws.TypeOf<StorageException>().With.Message.Contains("第 1 份报价"));
    }

    [TestCase("UPDATE quote SET total = '1'")]
    [TestCase("DELETE FROM quote")]
    [TestCase("UPDATE quote_share SET yuan = '1'")]
    [TestCase("DELETE FROM quote_share")]
    public async Task A_quote_is_neither_changed_nor_taken_away(string sql)
    {
        await AddAsync(Quote(240m));

        Assert.That(async () => await test.TamperAsync(sql), Throws.Exception.With.Message.Contains("KEPT-FOR-EVER"));
    }

    [Test]
    public async Task A_quote_tells_nothing_of_the_notice_to_who_reads_the_database()
    {
        await AddAsync(Quote(240m));
        Assert.That(await LastAsync(), Is.Not.Null);
        if (engine != DatabaseEngine.Sqlite) return;

        string words = string.Concat(System.Text.Encoding.UTF8.GetBytes("李建国").Select(one => (char)one));
        Assert.That(test.FileBytes(), Does.Not.Contain(words).And.Contain("ab12"));
    }

    private NoticeQuote Quote(decimal yuan) => new(
        id, 1, "ab12",
        new()
        {
            Key = new("personal"), Columns = 2, Lines = 6, Items = 3, Characters = 88, SquareCentimetres = 17.35m,
            Extras = [SurchargeKind.Position, SurchargeKind.Frame],
        },
        [
            new(1, Make.Day) { IsRush = true }, new(2, Make.Day.AddDays(7)) { End = RunEnd.CancelledAfter },
            new(3, Make.Day) { Kept = 0.35m },
        ],
        new(
            [
                .. Enum.GetValues<QuoteLineKind>().Select(kind =>
                    new QuoteLine(kind, $"6 行，底稿作“李建国” {kind}", kind == 0 ? yuan : 0m)),
            ],
            [new(1, yuan)]),
        Make.Now, "王丽");

    private Task<int> AddAsync(NoticeQuote quote) => database.WriteAsync(async work =>
    {
        await work.Quotes.AddAsync(quote);
        await work.RecordAsync(new(Make.Now, "王丽", "quote") { Notice = id });
        return 0;
    }, CancellationToken.None);

    private Task<NoticeQuote?> LastAsync() => database.ReadAsync(work => work.Quotes.LastAsync(id), CancellationToken.None);
}
