using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Classifieds.Storage;

/// <summary>并入日志: takes what the log of a file holds into the file while others go on writing, so that who commits need not.</summary>
/// <remarks>
/// SQLite has whoever commits do it, each thousand pages, and all who wait for him wait for that too: as long as for several commits.
/// What was acknowledged lies in the log, on the disk, and waits for nothing. A log in which somebody always writes begins anew only where
/// nothing of it is left to be taken over, so that at <see cref="MostPages"/> who commits takes over what little is left.
/// </remarks>
internal static class FileLogs
{
    /// <summary>At so many pages who commits does it himself: <c>PRAGMA wal_autocheckpoint</c>.</summary>
    public const int MostPages = 4000;

    // SQLite's own measure.
    private const int PagesLeft = 1000;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, int> Written = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Task> AtWork = new(StringComparer.Ordinal);

    /// <summary>Is told of work that may have written something.</summary>
    /// <param name="connection">Which did it; each page that it wrote counts once.</param>
    public static void Grown(DatabaseLocation location, SqliteConnection connection)
    {
        raw.sqlite3_db_status(connection.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out int pages, out _, resetFlg: 1);
        if (pages == 0) return;
        string file = location.File!;
        lock (Gate)
        {
            int written = Written.GetValueOrDefault(file) + pages;
            bool isDue = written >= PagesLeft && !AtWork.ContainsKey(file);
            Written[file] = isDue ? 0 : written;
            if (!isDue) return;
            using AsyncFlowControl nobodys = ExecutionContext.SuppressFlow();
            AtWork[file] = Task.Run(() => TakeOver(location, file));
        }
    }

    /// <summary>Ends when nobody is at it any more, in any file.</summary>
    public static Task SettledAsync()
    {
        lock (Gate) return Task.WhenAll(AtWork.Values);
    }

    private static void TakeOver(DatabaseLocation location, string file)
    {
        try
        {
            // Where the file was carried away meanwhile, none is made.
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder(location.ConnectionString) { Mode = SqliteOpenMode.ReadWrite }.ToString());
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // What keeps it from the file is told to whoever writes or reads next.
        }
        finally
        {
            lock (Gate) AtWork.Remove(file);
        }
    }
}
