using System.Data.Common;
using Classifieds.Domain.Issues;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Classifieds.Storage.Backups;

/// <summary>库的副本: a store as it was at one moment, in a file that goes when this does.</summary>
/// <remarks>SQLite's online backup copies while others write; of a server <c>pg_dump</c> writes what one snapshot shows.</remarks>
public sealed class StoreCopy : IAsyncDisposable
{
    private readonly string file;

    private StoreCopy(string file) => this.file = file;

    /// <summary>What the copy says is published: all that a backup needs of plates.</summary>
    public required IReadOnlyList<Plate> Plates { get; init; }

    public Stream Open() => File.OpenRead(file);

    public ValueTask DisposeAsync()
    {
        File.Delete(file);
        return ValueTask.CompletedTask;
    }

    internal static async Task<StoreCopy> OfFileAsync(SqliteConnection store, string of, CancellationToken stop)
    {
        string file = MakePrivate($"{of}.{Guid.NewGuid():N}.copy");
        try
        {
            await using var copy = new SqliteConnection($"Data Source={file};Pooling=False");
            await copy.OpenAsync(stop);
            store.BackupDatabase(copy);
            // One file, without a log beside it.
            await copy.ExecuteAsync(new CommandDefinition("PRAGMA journal_mode = DELETE", cancellationToken: stop));
            await using SqliteTransaction reading = copy.BeginTransaction(deferred: true);
            return new(file) { Plates = await new Work(new(copy, reading, stop), keys: null).Plates.AllAsync() };
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    internal static async Task<StoreCopy> OfServerAsync(DbConnection store, DatabaseLocation of, CancellationToken stop)
    {
        string file = MakePrivate(Path.Combine(Path.GetTempPath(), $"classifieds-{Guid.NewGuid():N}.copy"));
        try
        {
            await using DbTransaction reading = await store.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, stop);
            string? shown = await store.ExecuteScalarAsync<string>(
                new CommandDefinition("SELECT pg_export_snapshot()", transaction: reading, cancellationToken: stop));
            IReadOnlyList<Plate> plates = await new Work(new(store, reading, stop), keys: null).Plates.AllAsync();
            await ServerTool.RunAsync("pg_dump", of,
                ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={shown}", $"--file={file}"], stop);
            return new(file) { Plates = plates };
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    internal static async Task PutAsync(DatabaseLocation location, Stream copy, CancellationToken stop)
    {
        if (location.File is { } file)
        {
            if (File.Exists(file)) throw Taken(location);
            await WriteAsync(MakePrivate(file), copy, stop);
            return;
        }
        await using (var store = new NpgsqlConnection(location.ConnectionString))
        {
            await store.OpenAsync(stop);
            int tables = await store.ExecuteScalarAsync<int>(new CommandDefinition(
                "SELECT COUNT(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace", cancellationToken: stop));
            if (tables > 0) throw Taken(location);
        }
        string dump = MakePrivate(Path.Combine(Path.GetTempPath(), $"classifieds-{Guid.NewGuid():N}.copy"));
        try
        {
            await WriteAsync(dump, copy, stop);
            await ServerTool.RunAsync("pg_restore", location,
                ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", dump], stop);
        }
        finally
        {
            File.Delete(dump);
        }
    }

    private static StorageException Taken(DatabaseLocation location) =>
        new("BACKUP-PLACE", $"{location.Name} 里已经有东西，没有动它：备份只恢复到空的地方");

    private static async Task WriteAsync(string file, Stream from, CancellationToken stop)
    {
        await using var to = new FileStream(file, FileMode.Open, FileAccess.Write);
        await from.CopyToAsync(to, stop);
        to.Flush(flushToDisk: true);
    }

    // Names are in it in the clear.
    private static string MakePrivate(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var made = new FileStream(file, options);
        return file;
    }
}
