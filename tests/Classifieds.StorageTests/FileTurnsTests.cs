using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Testing;

namespace Classifieds.StorageTests;

/// <summary>Those who write to one file in one process stand in a line.</summary>
public sealed class FileTurnsTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private TestDatabase test = null!;

    [SetUp]
    public async Task MakeAsync() => test = await TestDatabase.MakeAsync(DatabaseEngine.Sqlite);

    [TearDown]
    public async Task DisposeAsync() => await test.DisposeAsync();

    [Test]
    public async Task Who_comes_first_writes_first_whatever_he_writes()
    {
        Database database = await test.OpenAsync(), another = await test.OpenAsync();
        var open = new TaskCompletionSource();
        List<int> done = [];
        Task<int> first = database.WriteAsync(async work =>
        {
            await open.Task;
            return await RecordAsync(work, 0);
        }, Stop);

        Task[] waiting =
        [
            .. Enumerable.Range(1, 40).Select(at => at % 2 == 0
                ? (Task)(at % 4 == 0 ? another : database).WriteAsync(work => RecordAsync(work, at), Stop)
                : database.NoteAsync<int>(_ => Task.FromResult<Outcome<int>>(Note(at)), Stop)),
        ];
        open.SetResult();
        await Task.WhenAll([first, .. waiting]);

        Assert.That(done, Is.EqualTo(Enumerable.Range(0, 41)));

        async Task<int> RecordAsync(Work work, int at)
        {
            await work.RecordAsync(new(Make.Now, "王丽", "test"));
            return Note(at);
        }

        int Note(int at)
        {
            done.Add(at);
            return at;
        }
    }

    [Test]
    public async Task Who_waits_too_long_is_told_so_and_who_went_away_leaves_the_line()
    {
        Database database = await Database.OpenAsync(test.Location with { SecondsToWait = 1 }, test.Key, mayMake: true, Stop);
        var open = new TaskCompletionSource();
        Task<int> first = database.WriteAsync(async work =>
        {
            await open.Task;
            await work.RecordAsync(new(Make.Now, "王丽", "test"));
            return 1;
        }, Stop);
        using var gone = new CancellationTokenSource();
        Task left = Make.NoteNothingAsync(database, gone.Token);
        await gone.CancelAsync();

        await Assert.CatchAsync<OperationCanceledException>(() => left);
        StorageException? busy = await Assert.ThrowsAsync<StorageException>(() => Make.NoteNothingAsync(database, Stop));
        open.SetResult();
        await first;
        await Make.NoteNothingAsync(database, Stop);

        Assert.That(busy!.Why.Code, Is.EqualTo("DB-BUSY"));
    }

    [Test]
    public async Task What_fails_lets_the_next_write()
    {
        Database database = await test.OpenAsync();

        await Assert.ThrowsAsync<InvalidDataException>(() => database.WriteAsync<int>(_ => throw new InvalidDataException(), Stop));

        await Make.NoteNothingAsync(database, Stop);
    }

    [Test]
    public async Task Reading_waits_for_nobody()
    {
        Database database = await test.OpenAsync();
        var open = new TaskCompletionSource();
        Task<int> first = database.WriteAsync(async work =>
        {
            await open.Task;
            await work.RecordAsync(new(Make.Now, "王丽", "test"));
            return 1;
        }, Stop);

        int before = (await database.ReadAsync(work => work.Ledger.AllAsync(), Stop)).Count;
        open.SetResult();
        await first;

        Assert.That((await database.ReadAsync(work => work.Ledger.AllAsync(), Stop)).Count, Is.EqualTo(before + 1));
    }
}
