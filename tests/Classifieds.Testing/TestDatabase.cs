using System.Data.Common;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Microsoft.Data.Sqlite;
using Npgsql;
using NUnit.Framework;

namespace Classifieds.Testing;

/// <summary>A database for one test, on either engine, gone when the test is.</summary>
/// <remarks>PostgreSQL where <c>CLASSIFIEDS_TEST_POSTGRES</c> names a server, as <c>eng/test.sh</c> sets it;
/// else those tests are shown as skipped.</remarks>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string PostgresVariable = "CLASSIFIEDS_TEST_POSTGRES";

    private readonly string? server;
    private readonly string? database;

    private TestDatabase(string folder, string setting, string? server, string? database)
    {
        (Folder, Setting, this.server, this.database) = (folder, setting, server, database);
        Location = DatabaseLocation.Parse(setting);
        Key = KeySource.InFile(Path.Combine(folder, "test.key"));
    }

    /// <summary>Holds the SQLite file and the key file.</summary>
    public string Folder { get; }

    private bool IsElsewhere { get; init; }

    /// <summary>What a person would type after <c>--db</c>.</summary>
    public string Setting { get; }

    public DatabaseLocation Location { get; }

    public KeySource Key { get; }

    /// <summary>An SQLite database in a folder that is there.</summary>
    public static TestDatabase At(string file) => new(Path.GetDirectoryName(file)!, file, null, null) { IsElsewhere = true };

    /// <summary>With the present schema in it and nothing else: neither a notice nor a key.</summary>
    public static async Task<TestDatabase> MakeAsync(DatabaseEngine engine)
    {
        if (engine == DatabaseEngine.PostgreSql) return await OnServerAsync($"TEMPLATE {await DatabaseTemplate.OnServerAsync(Server())}");
        TestDatabase made = await MakeBareAsync(engine);
        await DatabaseTemplate.CopyAsync(made.Setting);
        return made;
    }

    /// <summary>With nothing in it: the first to open it makes it.</summary>
    /// <param name="space">The tablespace of the server it is made in; null for the usual one.</param>
    public static async Task<TestDatabase> MakeBareAsync(DatabaseEngine engine, string? space = null)
    {
        if (engine == DatabaseEngine.PostgreSql) return await OnServerAsync(space is null ? "" : $"TABLESPACE {space}");
        string folder = MakeFolder();
        return new(folder, Path.Combine(folder, "test.db"), null, null);
    }

    /// <summary>Another with the same in it, and with the same key; nobody may be at this one meanwhile.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        Database.LetGoOfFiles();
        NpgsqlConnection.ClearAllPools();
        TestDatabase copy = database is null ? await MakeBareAsync(DatabaseEngine.Sqlite) : await OnServerAsync($"TEMPLATE {database}");
        if (database is null) File.Copy(Setting, copy.Setting);
        File.Copy(Key.File!, copy.Key.File!);
        return copy;
    }

    private static string MakeFolder() => Directory.CreateTempSubdirectory("classifieds-").FullName;

    private static string Server()
    {
        string? server = Environment.GetEnvironmentVariable(PostgresVariable);
        if (string.IsNullOrEmpty(server)) Assert.Ignore($"{PostgresVariable} is not set; eng/test.sh starts a server and sets it");
        return server!;
    }

    private static async Task<TestDatabase> OnServerAsync(string how)
    {
        string server = Server(), database = $"test_{Guid.NewGuid():N}";
        await DatabaseTemplate.TellAsync(server, $"CREATE DATABASE {database} {how}");
        var builder = new NpgsqlConnectionStringBuilder(server) { Database = database };
        return new(MakeFolder(), builder.ToString(), server, database);
    }

    public Task<Database> OpenAsync() => Database.OpenAsync(Location, Key, mayMake: true, CancellationToken.None);

    /// <summary>All that an SQLite database has on the disk, a character a byte: what must stand nowhere in the clear.</summary>
    public string FileBytes() =>
        string.Concat(Directory.GetFiles(Folder, "test.db*").Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1)));

    /// <summary>Another program, that looks at the store as it is now and goes on looking.</summary>
    /// <returns>Disposed, it has looked enough.</returns>
    public async Task<IAsyncDisposable> LookAsync()
    {
        DbConnection connection = await ConnectAsync();
        await using DbCommand command = connection.CreateCommand();
        string begin = Location.Engine == DatabaseEngine.Sqlite ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ";
        command.CommandText = $"{begin}; SELECT COUNT(*) FROM ledger";
        await command.ExecuteScalarAsync();
        return connection;
    }

    /// <summary>Does to the tables what the product never would.</summary>
    public async Task TamperAsync(string sql)
    {
        await using DbConnection connection = await ConnectAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Does to the tables what their triggers and foreign keys forbid.</summary>
    public async Task TamperPastTriggersAsync(string sql)
    {
        if (Location.Engine == DatabaseEngine.PostgreSql)
        {
            await TamperAsync($"SET session_replication_role = replica; {sql}");
            return;
        }
        List<string> drops = [];
        await using var connection = new SqliteConnection($"Data Source={Setting}");
        await connection.OpenAsync();
        await using SqliteCommand triggers = connection.CreateCommand();
        triggers.CommandText = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
        await using (SqliteDataReader names = await triggers.ExecuteReaderAsync())
            while (await names.ReadAsync()) drops.Add($"DROP TRIGGER {names.GetString(0)};");
        await TamperAsync($"PRAGMA foreign_keys = OFF; {string.Concat(drops)} {sql}");
    }

    private async Task<DbConnection> ConnectAsync()
    {
        DbConnection connection = Location.Engine == DatabaseEngine.Sqlite
            ? new SqliteConnection($"Data Source={Setting}")
            : new NpgsqlConnection(Setting);
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        Database.LetGoOfFiles();
        if (server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await DropAsync(server);
        }
        if (!IsElsewhere) Directory.Delete(Folder, recursive: true);
    }

    // The server writes to all its disks before it drops a database, and a test beside this one may just have filled one of them.
    private async Task DropAsync(string server)
    {
        for (int more = 20; ; more--)
        {
            try
            {
                await DatabaseTemplate.TellAsync(server, $"DROP DATABASE {database} WITH (FORCE)");
                return;
            }
            catch (PostgresException full) when (more > 0 && full.MessageText == "checkpoint request failed")
            {
                await Task.Delay(500);
            }
        }
    }
}
