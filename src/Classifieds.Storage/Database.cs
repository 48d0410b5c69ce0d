using System.Data.Common;
using System.Diagnostics;
using System.Security.Cryptography;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage.Erasures;
using Classifieds.Storage.Keys;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Classifieds.Storage;

/// <summary>The spine of storage: where it is, its schema, its key, and the two ways in: to read,
/// and to write with a ledger entry.</summary>
public sealed class Database
{
    private static readonly TimeSpan BeforeTriedAgain = TimeSpan.FromMilliseconds(20);

    private readonly DatabaseLocation location;
    private readonly KeySource? source;
    private volatile KeyRing? keys;

    static Database() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    private Database(DatabaseLocation location, KeySource? source, KeyRing? keys) =>
        (this.location, this.source, this.keys) = (location, source, keys);

    /// <param name="mayMake">Whether a database that is not there yet is made; a verb that only reads makes none.</param>
    /// <exception cref="StorageException">Its <see cref="StorageException.Why"/> says what a person can do.</exception>
    public static Task<Database> OpenAsync(DatabaseLocation location, KeySource source, bool mayMake, CancellationToken stop) =>
        GuardAsync(location, async () =>
        {
            if (location.File is { } file) CheckFile(file, mayMake);
            await using DbConnection connection = await ConnectAsync(location, stop);
            await Schema.BringUpToDateAsync(connection, location, mayMake, stop);
            KeyRing keys = await MatchKeyAsync(connection, source, stop);
            var database = new Database(location, source, keys);
            if (await IsUpgradePendingAsync(connection, stop)) await database.FinishUpgradeAsync(stop);
            await database.EnterOlderAsync(stop);
            await database.ResealOlderAsync(stop);
            return database;
        });

    /// <summary>For what is stored in the clear alone; what needs the key is refused with KEY-MISSING.</summary>
    /// <exception cref="StorageException">As of <see cref="OpenAsync"/>, but for what is said of keys.</exception>
    public static Task<Database> OpenWithoutKeyAsync(DatabaseLocation location, CancellationToken stop) =>
        GuardAsync(location, async () =>
        {
            if (location.File is { } file) CheckFile(file, mayMake: false);
            await using DbConnection connection = await ConnectAsync(location, stop);
            // What an upgrade writes into the ledger is written with the key.
            await Schema.BringUpToDateAsync(connection, location, mayMake: false, stop, mayUpgrade: false);
            return new Database(location, source: null, keys: null);
        });

    private static async Task<bool> IsUpgradePendingAsync(DbConnection connection, CancellationToken stop) =>
        await connection.ExecuteScalarAsync<int>(new CommandDefinition(
            "SELECT COUNT(*) FROM setting WHERE name = 'upgrade'", cancellationToken: stop)) > 0;

    // What is written with the key where an earlier program made the store: from now on each entry of the ledger is sealed, and says how
    // its notice stands; what stood there before is sealed as it stands today, and so are its notices. Done once, whoever comes first.
    private async Task FinishUpgradeAsync(CancellationToken stop)
    {
        await WriteAsync(Turn.OfStore, async work =>
        {
            if (await work.FindAsync<int>("SELECT COUNT(*) FROM setting WHERE name = 'upgrade'") == 0) return false;
            await work.Ledger.SealUnsealedAsync();
            foreach (string name in await UntoldAsync(work))
                await work.RecordAsync(new(DateTimeOffset.UtcNow, "", "upgrade") { Notice = Notices.NoticeStore.IdOf(name) });
            await work.ExecuteAsync("DELETE FROM setting WHERE name = @Name", new { Name = "upgrade" });
            work.NeedsNoEntry();
            return true;
        }, isDone => isDone, stop);

        static async Task<string[]> UntoldAsync(Work work)
        {
            HashSet<string> told =
            [
                .. (await work.Ledger.AllAsync()).Where(entry => entry.What.Standing.Length > 0).Select(entry => $"{entry.What.Notice}"),
            ];
            return [.. (await work.Ledger.NoticeStandingsAsync()).Keys.Where(name => !told.Contains(name)).Order(StringComparer.Ordinal)];
        }
    }

    // What an earlier program took is entered into the index of searches, some at a time, so that a program that is ended meanwhile goes
    // on where it was. Where nothing can be written, everything but a search works.
    private async Task EnterOlderAsync(CancellationToken stop)
    {
        if (await ReadAsync(work => work.Searches.IsWholeAsync(), stop)) return;
        try
        {
            string? last = "";
            while (last is not null) last = await SomeAsync(last);
        }
        catch (StorageException broken) when (broken.Why.Code == "DB-READ-ONLY")
        {
            // A search says so.
        }

        Task<string?> SomeAsync(string after) => GuardAsync(location, async () =>
        {
            await using DbConnection connection = await ConnectAsync(location, stop);
            await using DbTransaction transaction = await BeginWriteAsync(connection, stop);
            string? last = await (await TakeTurnAsync(connection, transaction, Turn.OfStore, stop)).Searches.EnterOlderAsync(after);
            await transaction.CommittedAsync();
            return last;
        });
    }

    // What an earlier program sealed with the desk's key is sealed anew with the notices' own, some notices at a time, so that a program
    // that is ended meanwhile goes on where it was. Where nothing can be written it stays as it is, and opens all the same.
    private async Task ResealOlderAsync(CancellationToken stop)
    {
        try
        {
            while (await ReadAsync(work => Resealing.IsPendingAsync(work), stop))
            {
                await WriteAsync(Turn.OfStore, async work =>
                {
                    await new Resealing(work).SomeAsync(DateTimeOffset.UtcNow);
                    work.NeedsNoEntry();
                    return true;
                }, stop);
            }
        }
        catch (StorageException broken) when (broken.Why.Code == "DB-READ-ONLY")
        {
            // Whoever opens it next does it.
        }
    }

    /// <summary>换密钥: wraps the keys of all notices with a new key, which goes into the key file; nothing that they seal changes.</summary>
    /// <param name="told">Writes the ledger, given how many were wrapped anew; or refuses, and then nothing has changed.</param>
    /// <returns>How many keys there were.</returns>
    /// <remarks>Before the commit the file holds the key of before and the new one, so that whichever the store names is there.</remarks>
    /// <exception cref="StorageException">KEY-GIVEN: the key is in no file; KEY-….</exception>
    public Task<Outcome<int>> ExchangeKeysAsync(Func<Work, int, Task<Outcome<bool>>> told, CancellationToken stop) =>
        GuardAsync(location, async () =>
        {
            KeyMaterial there = source!.Open();
            byte[] wrap = RandomNumberGenerator.GetBytes(KeyRing.KeyLength);
            var next = new KeyRing(there.Root, wrap);
            string before = "";
            source.Exchange(there with { Wraps = [.. there.Wraps, wrap] });
            // Where this throws, nobody knows whether it was committed: then both keys stay in the file.
            Outcome<int> done = await TryWriteAsync<int>(Turn.OfStore, async work =>
            {
                before = await work.FindAsync<string>("SELECT value FROM setting WHERE name = 'wrap-mark'") ?? "";
                int count = await work.NoticeKeys.WrapAnewAsync(next);
                await work.ExecuteAsync("DELETE FROM setting WHERE name = @Name", new { Name = "wrap-mark" });
                await work.ExecuteAsync(
                    "INSERT INTO setting (name, value) VALUES ('wrap-mark', @Mark)", new { Mark = next.WrapMark });
                return (await told(work, count)).Then<int>(_ => count);
            }, stop);
            if (done.IsRefused(out _))
            {
                source.Exchange(there);
                return done;
            }
            keys = next;
            // What wrapped them before opens nothing here any more; another store's, in the same file, stays.
            source.Exchange(there with { Wraps = [.. there.Wraps.Where(one => KeyRing.MarkOf(one) != before), wrap] });
            return done;
        });

    /// <summary>Takes what was deleted from the store's files too, as far as the engine can: what a log or a dead row still held.</summary>
    /// <returns>False where somebody looked at the store as it was for so long that it was given up: then it is still there.</returns>
    public Task<bool> ForgetDeletedAsync(CancellationToken stop) => GuardAsync(location, async () =>
    {
        await using DbConnection connection = await ConnectAsync(location, stop);
        // Who else takes a log over, in this process or another, keeps it from being emptied, and SQLite does not wait for that.
        long start = Stopwatch.GetTimestamp();
        while (!(connection is KeptStatements ? await IsLogEmptiedAsync(connection, stop) : await AreDeadRowsGoneAsync(connection, stop)))
        {
            if (Stopwatch.GetElapsedTime(start).TotalSeconds >= location.SecondsToWait) return false;
            await Task.Delay(BeforeTriedAgain, stop);
        }
        return true;
    });

    private static async Task<bool> IsLogEmptiedAsync(DbConnection connection, CancellationToken stop) =>
        await connection.ExecuteScalarAsync<int>(new CommandDefinition("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken: stop)) == 0;

    // A server sweeps out what nobody can see any more, and counts what it had to leave.
    private static async Task<bool> AreDeadRowsGoneAsync(DbConnection connection, CancellationToken stop)
    {
        await connection.ExecuteAsync(new CommandDefinition($"VACUUM {string.Join(", ", ErasureStore.Tables)}", cancellationToken: stop));
        return await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            "SELECT COALESCE(SUM(n_dead_tup), 0) FROM pg_stat_user_tables WHERE relname = ANY(@Tables) AND schemaname = current_schema()",
            new { Tables = ErasureStore.Tables }, cancellationToken: stop)) == 0;
    }

    /// <summary>Does something that changes the store: all of it, with its ledger entries, or none.</summary>
    /// <remarks>
    /// When this returns, the work is on the disk. Writers whose turn is the same come one after the other on both engines:
    /// serial numbers and the chains of the ledger have no gaps.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The work wrote no ledger entry.</exception>
    public Task<T> WriteAsync<T>(Turn turn, Func<Work, Task<T>> deed, CancellationToken stop) => WriteAsync(turn, deed, _ => true, stop);

    /// <summary>As <see cref="WriteAsync{T}(Turn, Func{Work, Task{T}}, CancellationToken)"/>, in the turn of the whole store.</summary>
    public Task<T> WriteAsync<T>(Func<Work, Task<T>> deed, CancellationToken stop) => WriteAsync(Turn.OfStore, deed, stop);

    /// <summary>As <see cref="WriteAsync{T}(Turn, Func{Work, Task{T}}, CancellationToken)"/>;
    /// a deed that refuses leaves nothing behind.</summary>
    public Task<Outcome<T>> TryWriteAsync<T>(Turn turn, Func<Work, Task<Outcome<T>>> deed, CancellationToken stop) =>
        WriteAsync(turn, deed, outcome => !outcome.IsRefused(out _), stop);

    private Task<T> WriteAsync<T>(Turn turn, Func<Work, Task<T>> deed, Func<T, bool> isDone, CancellationToken stop) =>
        InTurnAsync(async connection =>
    {
        await using DbTransaction transaction = await BeginWriteAsync(connection, stop);
        Work work = await TakeTurnAsync(connection, transaction, turn, stop);
        T result = await deed(work);
        if (!isDone(result)) return result;
        if (!work.IsRecorded) throw new InvalidOperationException("A change to the store must leave an entry in the ledger.");
        work.Searches.WriteWords();
        await transaction.CommittedAsync();
        return result;
    }, stop);

    /// <summary>Reads from one state of the store, however many writers are at work.</summary>
    public Task<T> ReadAsync<T>(Func<Work, Task<T>> question, CancellationToken stop) => UseAsync(async connection =>
    {
        await using DbTransaction transaction = connection is KeptStatements file
            ? file.Begin(deferred: true)
            : await connection.BegunAsync(System.Data.IsolationLevel.RepeatableRead, stop);
        T found = await question(new Work(new(connection, transaction, stop), keys));
        await transaction.CommittedAsync(); // there is nothing to commit: to end it so waits where the program waits
        return found;
    }, stop);

    /// <summary>The second way in, for what is no act of the desk: drafts, sign-in keys. It writes no ledger and does not wait for
    /// whoever does (on SQLite only for the file, which one at a time may write).</summary>
    /// <remarks>When this returns, what was noted is on the disk; a deed that refuses leaves nothing behind.</remarks>
    public Task<Outcome<T>> NoteAsync<T>(Func<Notebook, Task<Outcome<T>>> deed, CancellationToken stop) => InTurnAsync(async connection =>
    {
        await using DbTransaction transaction = connection is KeptStatements file
            ? file.Begin(deferred: false)
            : await connection.BegunAsync(System.Data.IsolationLevel.ReadCommitted, stop);
        Outcome<T> result = await deed(new Notebook(new(connection, transaction, stop), keys));
        if (!result.IsRefused(out _)) await transaction.CommittedAsync();
        return result;
    }, stop);

    /// <summary>Closes the files that this process has open between two pieces of work, so that nothing of a store lies in its log and
    /// its files can be carried away.</summary>
    public static void LetGoOfFiles()
    {
        FileLogs.SettledAsync().GetAwaiter().GetResult();
        FileConnections.LetGo();
        SqliteConnection.ClearAllPools();
    }

    private async Task<T> InTurnAsync<T>(Func<DbConnection, Task<T>> deed, CancellationToken stop)
    {
        using IDisposable? turn = await FileTurns.TakeAsync(location, stop);
        return await UseAsync(deed, stop);
    }

    // What failed in the middle is closed: nobody knows what state it is in.
    private Task<T> UseAsync<T>(Func<DbConnection, Task<T>> deed, CancellationToken stop) => GuardAsync(location, async () =>
    {
        DbConnection connection = FileConnections.Take(location) ?? await ConnectAsync(location, stop);
        bool isKept = false;
        try
        {
            T result = await deed(connection);
            if (connection is KeptStatements { IsImmutable: false } file)
            {
                FileLogs.Grown(location, file.File);
                FileConnections.Keep(location, file);
                isKept = true;
            }
            return result;
        }
        finally
        {
            if (!isKept) await connection.DisposeAsync();
        }
    });

    /// <summary>The store as it is at one moment, in a file of its own, however many write meanwhile.</summary>
    /// <exception cref="StorageException">BACKUP-NO-TOOL, BACKUP-STORE: it cannot be copied.</exception>
    public Task<Backups.StoreCopy> CopyAsync(CancellationToken stop) => GuardAsync(location, async () =>
    {
        await using DbConnection connection = await ConnectAsync(location, stop);
        return connection is KeptStatements kept
            ? await Backups.StoreCopy.OfFileAsync(kept.File, location.File!, stop)
            : await Backups.StoreCopy.OfServerAsync(connection, location, stop);
    });

    /// <summary>Puts a copy where nothing is yet.</summary>
    /// <param name="copy">As <see cref="CopyAsync"/> made it, of the same engine.</param>
    /// <exception cref="StorageException">BACKUP-PLACE: something is there; BACKUP-NO-TOOL, BACKUP-STORE.</exception>
    public static Task PutCopyAsync(DatabaseLocation location, Stream copy, CancellationToken stop) => GuardAsync(location, async () =>
    {
        await Backups.StoreCopy.PutAsync(location, copy, stop);
        return true;
    });

    private static void CheckFile(string file, bool mayMake)
    {
        if (Directory.Exists(file)) throw new StorageException("DB-UNREADABLE", $"{file} 是文件夹，不是数据库");
        if (!mayMake && !File.Exists(file))
            throw new StorageException("DB-MISSING", $"找不到数据库 {file}，请先用 add 或 seed 建立，或用 --db 指明位置");
        if (Path.GetDirectoryName(file) is { } folder && !Directory.Exists(folder))
            throw new StorageException("DB-MISSING", $"文件夹 {folder} 不存在，数据库无处可放");
        // Names and telephones are in it: its owner alone reads it. SQLite gives its logs the same rights.
        if (OperatingSystem.IsWindows() || File.Exists(file)) return;
        try
        {
            using var made = new FileStream(file, new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another desk was quicker.
        }
    }

    private static async Task<DbConnection> ConnectAsync(DatabaseLocation location, CancellationToken stop)
    {
        if (location.Engine == DatabaseEngine.PostgreSql) return await OpenedAsync(new NpgsqlConnection(location.ConnectionString));
        try
        {
            return await OpenedAsync(new KeptStatements(new(location.ConnectionString)));
        }
        catch (SqliteException reason) when (reason.SqliteErrorCode is 8 or 14 && IsReadOnlyPlace(location.File!))
        {
            // Without its log the file alone is not what was acknowledged.
            if (new FileInfo($"{location.File}-wal") is { Exists: true, Length: > 0 })
            {
                throw new StorageException("DB-READ-ONLY",
                    $"数据库 {location.File} 在只读的地方，旁边的 -wal 里还有没并入的内容，请连同 -wal 复制到可写处再看", reason);
            }
            var connection = new KeptStatements(new(location.ImmutableConnectionString), isImmutable: true);
            await connection.OpenedAsync(stop);
            return connection;
        }

        Task<DbConnection> OpenedAsync(DbConnection connection) => PreparedAsync(location, connection, stop);
    }

    // SQLite wants to make its logs beside the file; whether the folder lets it is known by trying.
    private static bool IsReadOnlyPlace(string file)
    {
        if (!File.Exists(file)) return false;
        try
        {
            using var probe = new FileStream($"{file}.{Guid.NewGuid():N}", new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose,
            });
            return false;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static async Task<DbConnection> PreparedAsync(DatabaseLocation location, DbConnection connection, CancellationToken stop)
    {
        try
        {
            await connection.OpenedAsync(stop);
            if (location.Engine == DatabaseEngine.PostgreSql)
            {
                // A plan for whatever words may be asked looks for rare ones where common ones would lie.
                await connection.ExecuteAsync(new CommandDefinition(
                    $"SET lock_timeout = {location.SecondsToWait * 1000}; SET plan_cache_mode = force_custom_plan",
                    cancellationToken: stop));
            }
            if (location.Engine == DatabaseEngine.Sqlite)
            {
                // secure_delete: a key that is destroyed is overwritten.
                // cache_size, in KiB: what a long table of notices changes stays in memory until it is committed.
                // FULL: a commit is on the disk before it returns, power cut or not; WAL: readers never wait for a writer.
                await connection.ExecuteAsync(new CommandDefinition(
                    $"PRAGMA busy_timeout = {location.SecondsToWait * 1000}; "
                    + "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; "
                    + $"PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = {FileLogs.MostPages};",
                    cancellationToken: stop));
                // That it cannot be read is known here, not at the first question.
                await connection.ExecuteScalarAsync<int>(new CommandDefinition(
                    "SELECT COUNT(*) FROM sqlite_master", cancellationToken: stop));
            }
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<KeyRing> MatchKeyAsync(DbConnection connection, KeySource source, CancellationToken stop)
    {
        string? mark = await ReadMarkAsync(connection, "key-mark", stop);
        KeyMaterial there = mark is null ? await FirstKeyAsync(connection, source, stop) : source.Open();
        mark ??= await ReadMarkAsync(connection, "key-mark", stop);
        if (mark == new KeyRing(there.Root).Mark)
        {
            return there.RingOf(await ReadMarkAsync(connection, "wrap-mark", stop) ?? "") ?? throw new StorageException("KEY-OLDER",
                $"{(source.File is { } old ? $"密钥文件 {old} " : "环境变量里的密钥")}是换密钥之前的，请放回换过之后的那一份");
        }
        throw new StorageException("KEY-WRONG", source.File is { } file
            ? $"密钥文件 {file} 不是这个数据库的密钥，打不开底稿，请放回原来的密钥"
            : "环境变量里的密钥不是这个数据库的密钥，打不开底稿，请换回原来的密钥");
    }

    // In the write lock: of two desks that start at once, one makes the key and the other finds it.
    private static async Task<KeyMaterial> FirstKeyAsync(DbConnection connection, KeySource source, CancellationToken stop)
    {
        await using DbTransaction transaction = await BeginWriteAsync(connection, stop);
        await LockTableAsync(connection, transaction, "setting", stop);
        bool isFirst = await ReadMarkAsync(connection, "key-mark", stop, transaction) is null;
        KeyMaterial keys = source.Open(mayMake: isFirst);
        if (isFirst)
        {
            await connection.ExecuteAsync(new CommandDefinition(
                "INSERT INTO setting (name, value) VALUES ('key-mark', @Mark)", new { new KeyRing(keys.Root).Mark }, transaction,
                cancellationToken: stop));
            // A store without a key has nothing in it yet that it could be asked for.
            await connection.ExecuteAsync(new CommandDefinition(
                "DELETE FROM setting WHERE name = 'upgrade'", transaction: transaction, cancellationToken: stop));
        }
        await transaction.CommittedAsync();
        return keys;
    }

    // On SQLite beginning is the lock. On PostgreSQL a paper's writer locks the row of its chain, and who takes the whole store's turn
    // locks the table, which waits for all rows; each statement after that sees what those before it have committed.
    private static async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken stop) =>
        connection is KeptStatements file
            ? file.Begin(deferred: false)
            : await connection.BegunAsync(System.Data.IsolationLevel.ReadCommitted, stop);

    private async Task<Work> TakeTurnAsync(DbConnection connection, DbTransaction transaction, Turn turn, CancellationToken stop)
    {
        var questions = new StoreQuestions(connection, transaction, stop);
        var all = new Work(questions, keys);
        PaperId? paper = turn.Paper ?? await PaperAsync();
        if (paper is null)
        {
            await LockTableAsync(connection, transaction, "ledger_chain", stop);
            return all;
        }
        var work = new Work(questions, keys, paper);
        if (await work.LockChainAsync(paper.ToString())) return work;
        await work.StartChainAsync(paper);
        await work.LockChainAsync(paper.ToString());
        return work;

        // A notice stays in its paper, so it may be asked before the lock.
        async Task<PaperId?> PaperAsync()
        {
            NoticeId? notice = turn.Notice ?? (turn.Token is { } token ? (await all.Proofs.FindAsync(token))?.Notice : null);
            return notice is null ? null : await all.Notices.PaperOfAsync(notice);
        }
    }

    private static Task LockTableAsync(DbConnection connection, DbTransaction transaction, string table, CancellationToken stop) =>
        connection is KeptStatements ? Task.CompletedTask : connection.ExecuteAsync(new CommandDefinition(
            $"LOCK TABLE {table} IN EXCLUSIVE MODE", transaction: transaction, cancellationToken: stop));

    private static Task<string?> ReadMarkAsync(
        DbConnection connection, string name, CancellationToken stop, DbTransaction? transaction = null) =>
        connection.QuerySingleOrDefaultAsync<string?>(new CommandDefinition(
            "SELECT value FROM setting WHERE name = @name", new { name }, transaction, cancellationToken: stop));

    private static async Task<T> GuardAsync<T>(DatabaseLocation location, Func<Task<T>> deed)
    {
        try
        {
            return await deed();
        }
        catch (Exception reason) when (StorageFailure.From(reason, location) is not null)
        {
            throw StorageFailure.From(reason, location)!;
        }
    }
}
