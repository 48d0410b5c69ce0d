using System.Diagnostics;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Storage;
using Classifieds.Testing;
using Npgsql;

namespace Classifieds.StorageTests;

/// <summary>A disk that is full is told in one sentence, what was acknowledged stands, and with room again the desk goes on.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
[Platform("Linux")]
public sealed class FullDiskTests(DatabaseEngine engine)
{
    private const int MostNotices = 4000;

    private string? folder;
    private string? server;
    private TestDatabase test = null!;
    private Database database = null!;

    [SetUp]
    public async Task LayOutOnASmallDisk()
    {
        if (!Environment.IsPrivilegedProcess) Assert.Ignore("only root may mount a small disk");
        server = Environment.GetEnvironmentVariable(TestDatabase.PostgresVariable);
        if (engine == DatabaseEngine.PostgreSql && string.IsNullOrEmpty(server))
            Assert.Ignore($"{TestDatabase.PostgresVariable} is not set");
        folder = Directory.CreateTempSubdirectory("classifieds-disk-").FullName;
        // An empty database of a server takes some eight of its own.
        Run("mount", "-t", "tmpfs", "-o", engine == DatabaseEngine.Sqlite ? "size=2m" : "size=12m", "tmpfs", folder);
        if (engine == DatabaseEngine.PostgreSql) await GiveToServerAsync();
        test = engine == DatabaseEngine.Sqlite
            ? TestDatabase.At(Path.Combine(folder, "test.db"))
            : await TestDatabase.MakeBareAsync(engine, Space);
        database = await test.OpenAsync();
    }

    [TearDown]
    public async Task TakeItAway()
    {
        if (folder is null) return;
        Database.LetGoOfFiles();
        if (test is not null) await test.DisposeAsync();
        if (engine == DatabaseEngine.PostgreSql) await OnServerAsync($"DROP TABLESPACE IF EXISTS {Space}");
        Run("umount", folder);
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public async Task What_was_acknowledged_stands_and_the_desk_goes_on_when_there_is_room()
    {
        List<NoticeId> told = [];
        StorageException full = (await Assert.ThrowsAsync<StorageException>(async () =>
        {
            while (told.Count < MostNotices) told.Add(await Make.AddAsync(database, new string('字', 900)));
        }))!;

        Assert.That((full.Why.Code, full.Why.Message), Is.EqualTo(("DB-FULL", $"磁盘已满，数据库 {test.Location.Name} 写不进去")));
        // A server may need the disk to let somebody in at all; then that is told the same.
        if (engine == DatabaseEngine.Sqlite) await CheckAsync(told);
        Run("mount", "-o", $"remount,size={(engine == DatabaseEngine.Sqlite ? 16 : 64)}m", folder!);
        told.Add(await Make.AddAsync(database, "又有地方了"));
        await CheckAsync(told);
        Assert.That(told.Select(id => id.Serial), Is.EqualTo(Enumerable.Range(1, told.Count)), "what failed took no name");
    }

    private async Task CheckAsync(List<NoticeId> told)
    {
        var (listed, ledger, seals) = await database.ReadAsync(async work => (
            await work.Notices.ListAsync(null, null), await work.Ledger.AllAsync(),
            await work.Ledger.CheckSealsAsync(await work.Ledger.AllAsync())), CancellationToken.None);
        Assert.That(listed.Select(one => one.Notice.Id), Is.EqualTo(told));
        Assert.That((ledger.Count, LedgerChain.FirstBreak(ledger)), Is.EqualTo((told.Count, (LedgerChain.Break?)null)));
        Assert.That((seals.Unsealed, seals.Forged, seals.Gone), Is.EqualTo(((LedgerEntry?)null, (LedgerEntry?)null, (string?)null)));
    }

    private string Space => $"small_{Path.GetFileName(folder)!.Replace('-', '_').Replace('.', '_').ToLowerInvariant()}";

    // The server writes there as the user it runs as.
    private async Task GiveToServerAsync()
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SHOW data_directory", connection);
        string data = (string)(await command.ExecuteScalarAsync())!;
        if (!Directory.Exists(data)) Assert.Ignore("the server is on another machine");
        Run("chown", $"--reference={data}", folder!);
        Run("chmod", "700", folder!);
        await OnServerAsync($"CREATE TABLESPACE {Space} LOCATION '{folder}'");
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, $"{program} {string.Join(' ', arguments)}");
    }
}
