using System.Globalization;
using Classifieds.Storage;
using Classifieds.Storage.Keys;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Classifieds.Testing;

/// <summary>A database as the program makes it, made once a process and copied for each test: some forty scripts of the schema are run
/// for it once, and not once a test.</summary>
/// <remarks>It has no key: whoever opens a copy first gives it one, as a new desk does. On a server it is made once for all processes
/// of one build, and lies there until those of a later day.</remarks>
public static class DatabaseTemplate
{
    private const long MakingLock = 0x7465_7374; // any number, the same in all test projects

    private static readonly Lazy<Task<string>> Sqlite = new(MakeOnSqliteAsync);
    private static readonly Lazy<Task<string>> Postgres = new(MakeOnServerAsync);

    private static string server = "";

    /// <param name="file">Where there is none yet.</param>
    public static async Task CopyAsync(string file)
    {
        File.Copy(await Sqlite.Value, file);
        // As of a database that the program made.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <returns>What <c>CREATE DATABASE … TEMPLATE</c> is to name.</returns>
    public static Task<string> OnServerAsync(string at)
    {
        server = at;
        return Postgres.Value;
    }

    /// <summary>Says something to a server that is about no database of it.</summary>
    public static async Task TellAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> MakeOnSqliteAsync()
    {
        string folder = Directory.CreateTempSubdirectory("classifieds-template-").FullName, file = Path.Combine(folder, "template.db");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var location = DatabaseLocation.Parse(file);
        await MakeAsync(location);
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using SqliteCommand forget = connection.CreateCommand();
        forget.CommandText = ForgetKey;
        await forget.ExecuteNonQueryAsync();
        // Its log is to be empty, for the file alone is copied.
        Database.LetGoOfFiles();
        return file;
    }

    private static async Task<string> MakeOnServerAsync()
    {
        string today = DateTime.UtcNow.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        string name = $"test_template_{today}_{typeof(Database).Module.ModuleVersionId:N}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT pg_advisory_lock({MakingLock})", connection);
        await command.ExecuteNonQueryAsync();
        List<string> there = [];
        command.CommandText = "SELECT datname FROM pg_database WHERE datname LIKE 'test_template_%'";
        await using (NpgsqlDataReader names = await command.ExecuteReaderAsync())
            while (await names.ReadAsync()) there.Add(names.GetString(0));
        if (!there.Contains(name))
        {
            foreach (string old in there.Where(one => string.CompareOrdinal(one, $"test_template_{today}") < 0))
                await TellAsync(server, $"DROP DATABASE IF EXISTS {old}");
            // Under another name until it is whole: a run that is killed meanwhile leaves nothing that is taken for one.
            string draft = $"test_{Guid.NewGuid():N}";
            await TellAsync(server, $"CREATE DATABASE {draft}");
            string setting = new NpgsqlConnectionStringBuilder(server) { Database = draft }.ToString();
            await MakeAsync(DatabaseLocation.Parse(setting));
            await TellAsync(setting, ForgetKey);
            NpgsqlConnection.ClearAllPools();
            await TellAsync(server, $"ALTER DATABASE {draft} RENAME TO {name}");
        }
        return name;
    }

    private const string ForgetKey = "DELETE FROM setting WHERE name = 'key-mark'";

    private static async Task MakeAsync(DatabaseLocation location) => await Database.OpenAsync(
        location, KeySource.Given(Convert.ToBase64String(new byte[32])), mayMake: true, CancellationToken.None);
}
