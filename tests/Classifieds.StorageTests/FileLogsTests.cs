using Classifieds.Storage;
using Classifieds.Testing;
using Microsoft.Data.Sqlite;

namespace Classifieds.StorageTests;

/// <summary>What the log of a file holds gets into the file while others write, and the log does not grow for ever.</summary>
public sealed class FileLogsTests
{
    private const int PageSize = 4096, FrameSize = PageSize + 24;

    private TestDatabase test = null!;

    [SetUp]
    public async Task MakeAsync() => test = await TestDatabase.MakeAsync(DatabaseEngine.Sqlite);

    [TearDown]
    public async Task DisposeAsync() => await test.DisposeAsync();

    [Test]
    public async Task What_was_written_gets_from_the_log_into_the_file_though_nobody_closes_it()
    {
        Database database = await test.OpenAsync();
        await WriteAsync(database, 40);
        await FileLogs.SettledAsync();

        Assert.That(await EntriesOfFileAloneAsync(), Is.GreaterThan(20));
    }

    [Test]
    public async Task A_log_in_which_somebody_always_writes_begins_anew()
    {
        Database database = await test.OpenAsync();
        await WriteAsync(database, 400); // three times what it may hold

        // And at the most what one piece of work writes behind that.
        Assert.That(new FileInfo($"{test.Setting}-wal").Length, Is.LessThan((FileLogs.MostPages + 500L) * FrameSize));
    }

    [Test]
    public async Task What_is_deleted_goes_from_the_log_though_the_log_is_being_taken_over()
    {
        Database database = await test.OpenAsync();
        for (int turn = 0; turn < 5; turn++)
        {
            await WriteAsync(database, 1, pages: FileLogs.MostPages - 1000); // which takes a while
            await database.ForgetDeletedAsync(CancellationToken.None);

            Assert.That(new FileInfo($"{test.Setting}-wal").Length, Is.Zero, $"turn {turn}");
        }
    }

    private static async Task WriteAsync(Database database, int times, int pages = 30)
    {
        string detail = new('长', pages * PageSize / "长"u8.Length);
        for (int at = 0; at < times; at++)
            await database.WriteAsync(work => work.RecordAsync(new(Make.Now, "王丽", "test") { Detail = detail }), CancellationToken.None);
    }

    // As somebody would find it who carried the file away and left the log.
    private async Task<int> EntriesOfFileAloneAsync()
    {
        string copy = $"{test.Setting}.alone";
        File.Copy(test.Setting, copy);
        await using var alone = new SqliteConnection($"Data Source={copy};Pooling=False");
        await alone.OpenAsync();
        await using SqliteCommand asked = alone.CreateCommand();
        asked.CommandText = "SELECT COUNT(*) FROM ledger";
        return Convert.ToInt32(await asked.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
