using System.Data.Common;
using System.Reflection;
using Dapper;
using DbUp;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace Classifieds.Storage;

/// <summary>Brings a database to the present schema by the numbered scripts in <c>Scripts/</c>;
/// a script that has run never runs again.</summary>
/// <remarks>
/// Folder Shared runs on both engines; what must differ is in the engine's own folder, numbered in the same row.
/// DbUp runs them in the order of their names, without the folder.
/// </remarks>
internal static class Schema
{
    private const long UpgradeLock = 0x636C_6173_7369; // any number, the same on all desks

    /// <param name="connection">Open, and in no transaction. Two desks that start at once upgrade one after the other.</param>
    /// <param name="mayMake">Whether a database that holds nothing yet may be made ours.</param>
    /// <param name="mayUpgrade">Whether one of an earlier program is brought up to date; else it is DB-OLDER.</param>
    /// <exception cref="StorageException">DB-SCHEMA: a script failed and nothing of it was kept; DB-NEWER: a later program made it;
    /// DB-FOREIGN: it holds somebody else's tables, and is left as it is; DB-EMPTY; DB-ENCODING.</exception>
    public static async Task BringUpToDateAsync(DbConnection connection, DatabaseLocation location, bool mayMake,
        CancellationToken stop, bool mayUpgrade = true)
    {
        SqlScript[] scripts = Scripts(location.Engine == DatabaseEngine.Sqlite ? "Sqlite" : "PostgreSql");
        int run = await ScriptsRunAsync(connection, location.Engine, stop);
        if (run > scripts.Length)
            throw new StorageException("DB-NEWER", $"数据库 {location.Name} 由更新的版本建立，请先升级本程序");
        if (run == scripts.Length) return;
        if (run > 0 && !mayUpgrade)
            throw new StorageException("DB-OLDER", $"数据库 {location.Name} 由较早的版本建立，要有密钥才能升级，请先放回密钥");
        if (run == 0) await CheckEmptyAsync(connection, location, mayMake, stop);

        if (location.Engine == DatabaseEngine.Sqlite) await UpgradeSqliteAsync(connection, location, scripts, stop);
        else await UpgradePostgresAsync(connection, location, scripts, stop);
    }

    // Nobody's tables get company because somebody typed the wrong name.
    private static async Task CheckEmptyAsync(DbConnection connection, DatabaseLocation location, bool mayMake, CancellationToken stop)
    {
        bool isSqlite = location.Engine == DatabaseEngine.Sqlite;
        string others = isSqlite
            ? "SELECT COUNT(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
            : "SELECT COUNT(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace";
        if (await connection.ExecuteScalarAsync<int>(new CommandDefinition(others, cancellationToken: stop)) > 0)
        {
            // Another desk may have made it ours since it was looked at.
            if (await ScriptsRunAsync(connection, location.Engine, stop) > 0) return;
            throw new StorageException("DB-FOREIGN", $"{location.Name} 里是别的程序的数据，没有动它，请换一个库");
        }
        if (!mayMake) throw new StorageException("DB-EMPTY", $"{location.Name} 里还没有分类台的数据，请先用 init 或 add 建立");
        if (isSqlite) return;
        string? encoding = await connection.ExecuteScalarAsync<string>(
            new CommandDefinition("SHOW server_encoding", cancellationToken: stop));
        if (encoding != "UTF8")
            throw new StorageException("DB-ENCODING", $"{location.Name} 的编码是 {encoding}，存不下汉字，请以 UTF8 另建一个库");
    }

    private static async Task<int> ScriptsRunAsync(DbConnection connection, DatabaseEngine engine, CancellationToken stop)
    {
        string isThere = engine == DatabaseEngine.Sqlite
            ? "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'SchemaVersions'"
            : "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schemaversions'";
        if (await connection.ExecuteScalarAsync<int>(new CommandDefinition(isThere, cancellationToken: stop)) == 0) return 0;
        return await connection.ExecuteScalarAsync<int>(new CommandDefinition(
            "SELECT COUNT(*) FROM SchemaVersions", cancellationToken: stop));
    }

    private static async Task UpgradeSqliteAsync(
        DbConnection connection, DatabaseLocation location, SqlScript[] scripts, CancellationToken stop)
    {
        // DbUp would begin with a read and lose against a second desk when it first writes; so it runs inside our write lock.
        await connection.ExecuteAsync(new CommandDefinition("BEGIN IMMEDIATE", cancellationToken: stop));
        try
        {
            using var shared = new SharedConnection(connection);
            Run(DeployChanges.To.SqliteDatabase(shared), "BLOB", location, scripts);
            await connection.ExecuteAsync("COMMIT");
        }
        catch
        {
            await RollBackAsync(connection);
            throw;
        }
    }

    // A full disk ends the transaction by itself, and then there is none to roll back.
    private static async Task RollBackAsync(DbConnection connection)
    {
        try
        {
            await connection.ExecuteAsync("ROLLBACK");
        }
        catch (SqliteException)
        {
            // What went wrong first is what is told.
        }
    }

    private static async Task UpgradePostgresAsync(
        DbConnection connection, DatabaseLocation location, SqlScript[] scripts, CancellationToken stop)
    {
        await connection.ExecuteAsync(new CommandDefinition(
            "SELECT pg_advisory_lock(@UpgradeLock)", new { UpgradeLock }, cancellationToken: stop));
        try
        {
            Run(DeployChanges.To.PostgresqlDatabase(location.ConnectionString).WithTransaction(), "BYTEA", location, scripts);
        }
        finally
        {
            await connection.ExecuteAsync("SELECT pg_advisory_unlock(@UpgradeLock)", new { UpgradeLock });
        }
    }

    private static void Run(UpgradeEngineBuilder builder, string bytes, DatabaseLocation location, SqlScript[] scripts)
    {
        DatabaseUpgradeResult result = builder
            .WithScripts(scripts).WithVariable("bytes", bytes).LogToNowhere().Build().PerformUpgrade();
        if (result.Successful) return;
        throw StorageFailure.From(result.Error, location)
            ?? new StorageException("DB-SCHEMA", $"数据库 {location.Name} 的结构升级失败", result.Error);
    }

    private static SqlScript[] Scripts(string folder)
    {
        Assembly assembly = typeof(Schema).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Shared/", StringComparison.Ordinal) || name.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Select(name => SqlScript.FromStream(Path.GetFileName(name), assembly.GetManifestResourceStream(name)!))];
    }
}
