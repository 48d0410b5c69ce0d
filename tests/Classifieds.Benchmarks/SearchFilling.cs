using System.Globalization;
using System.Security.Cryptography;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Searches;
using Classifieds.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Classifieds.Benchmarks;

/// <summary>Fills the tables that a search reads with many printed notices, without the program's own way in, which would take an hour: the
/// same rows, words that nobody can open, numbers that nobody asks for.</summary>
internal static class SearchFilling
{
    public const string Section = "挂失声明";

    private const int AtOnce = 20_000, SerialBits = 40, SealedBytes = 400;
    private const string Moment = "1970-01-01T00:00:00.000Z";

    public static KindId Kind { get; } = new("lost-seal");

    /// <param name="Text">As printed; the names of whom it is about are in it.</param>
    public sealed record Filled(NoticeId Id, PaperId Paper, string Party, string Text);

    private static readonly (string Table, string[] Columns)[] Tables =
    [
        ("issue", ["paper", "issue_date", "state"]),
        ("notice", ["id", "taken_for", "serial", "paper", "issue_date", "kind", "family", "section", "state", "received", "changed",
            "version", "taken_by"]),
        ("insertion", ["notice_id", "number", "paper", "issue_date", "published_at"]),
        ("revision", ["notice_id", "number", "manuscript", "house_text", "reading", "printed", "made_at", "made_by"]),
        ("identifier", ["hash", "notice_id", "revision"]),
        ("search_entry", ["entry", "notice_id", "insertion", "revision", "tokens"]),
    ];

    /// <param name="location">Its schema is there.</param>
    /// <param name="store">The same as it is typed.</param>
    public static async Task FillAsync(DatabaseLocation location, string store, IEnumerable<Filled> notices)
    {
        byte[] sealedWords = new byte[SealedBytes];
        DateOnly last = default;
        long serial = 0;
        if (location.Engine == DatabaseEngine.Sqlite)
        {
            await using var connection = new SqliteConnection($"Data Source={store}");
            await connection.OpenAsync();
            await RunAsync(connection, "PRAGMA synchronous = OFF");
            foreach (Filled[] some in notices.Chunk(AtOnce)) await PutAsync(connection, some);
            await RunAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            return;
        }
        await using var server = new NpgsqlConnection(store);
        await server.OpenAsync();
        // The index is built once; kept while rows come in it would be written a hundred times over.
        await RunAsync(server, "DROP INDEX search_entry_tokens");
        foreach (Filled[] some in notices.Chunk(AtOnce)) await CopyAsync(server, some);
        await RunAsync(server, "CREATE INDEX search_entry_tokens ON search_entry USING gin (tokens) WITH (gin_pending_list_limit = 512)");
        await RunAsync(server, "SELECT setval('search_serial', 10000000)");
        await RunAsync(server, "VACUUM ANALYZE");

        async Task PutAsync(SqliteConnection connection, Filled[] some)
        {
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
            SqliteCommand[] puts = [.. Tables.Select(table => Put(connection, transaction, table.Table,
                [.. table.Columns.Where(column => column != "tokens")]))];
            SqliteCommand words = Put(connection, transaction, "search_words", ["rowid", "tokens"]);
            foreach (Filled one in some)
            {
                foreach ((int at, object[] row) in RowsOf(one))
                {
                    Fill(puts[at], Tables[at].Table == "search_entry" ? row[..^1] : row);
                    if (Tables[at].Table == "search_entry") Fill(words, [row[0], row[^1]]);
                }
            }
            await transaction.CommitAsync();
        }

        async Task CopyAsync(NpgsqlConnection connection, Filled[] some)
        {
            ILookup<int, object[]> tables = some.SelectMany(RowsOf).ToLookup(one => one.Table, one => one.Row);
            foreach (IGrouping<int, object[]> rows in tables.OrderBy(one => one.Key))
            {
                (string table, string[] columns) = Tables[rows.Key];
                await using TextWriter copy =
                    await connection.BeginTextImportAsync($"COPY {table} ({string.Join(", ", columns)}) FROM STDIN");
                foreach (object[] row in rows) await copy.WriteAsync(string.Join('\t', row.Select(Copied)) + "\n");
            }
        }

        IEnumerable<(int Table, object[] Row)> RowsOf(Filled one)
        {
            (string id, string paper, string day) = (one.Id.ToString(), one.Paper.ToString(), IsoDate.Write(one.Id.TakenFor));
            if (one.Id.TakenFor != last)
            {
                (last, serial) = (one.Id.TakenFor, 0);
                yield return (0, [paper, day, "Published"]);
            }
            yield return (1, [id, day, one.Id.Serial, paper, day, Kind.ToString(), "Seal", Section, "Published", Moment, Moment, 1, "王丽"]);
            yield return (2, [id, 1, paper, day, Moment]);
            yield return (3, [id, 1, sealedWords, sealedWords, sealedWords, one.Text, Moment, "王丽"]);
            yield return (4, [Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), id, 1]);
            string[] tokens =
            [
                .. SearchTokens.OfText(one.Text), SearchTokens.Of(Kind), SearchTokens.OfParty(one.Party), SearchTokens.Of(one.Paper),
            ];
            yield return (5, [((long)one.Id.TakenFor.DayNumber << SerialBits) + ++serial, id, 1, 1, string.Join(' ', tokens)]);
        }
    }

    private static string Copied(object value) => value switch
    {
        byte[] bytes => $"\\\\x{Convert.ToHexStringLower(bytes)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value,
    };

    private static SqliteCommand Put(SqliteConnection connection, SqliteTransaction transaction, string table, string[] columns)
    {
        SqliteCommand put = connection.CreateCommand();
        put.Transaction = transaction;
        put.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(one => "$" + one))})";
        foreach (string column in columns) put.Parameters.Add(new SqliteParameter { ParameterName = "$" + column });
        return put;
    }

    private static void Fill(SqliteCommand put, object[] row)
    {
        for (int at = 0; at < row.Length; at++) put.Parameters[at].Value = row[at];
        put.ExecuteNonQuery();
    }

    private static async Task RunAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using System.Data.Common.DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
