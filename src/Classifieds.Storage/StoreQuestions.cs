using System.Data.Common;
using System.Globalization;
using Dapper;
using Npgsql;

namespace Classifieds.Storage;

/// <summary>What the stores ask of one transaction; a row that cannot be read is named.</summary>
internal sealed class StoreQuestions(DbConnection connection, DbTransaction transaction, CancellationToken stop)
{
    /// <summary>Whether rows can be locked; else who writes holds all.</summary>
    public bool IsServer => connection is NpgsqlConnection;

    /// <summary>Where the store is a file; null on a server.</summary>
    public KeptStatements? File => connection as KeptStatements;

    public Task<int> ExecuteAsync(string sql, object values) => connection.ExecuteAsync(Command(sql, values));

    /// <exception cref="StorageException">NOTICE-DAMAGED, ROW-DAMAGED: a row cannot be read.</exception>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) =>
        [.. (await RowsFoundAsync<T>(sql, values)).Select(row => row.Whole!)];

    /// <summary>Every row, also those that can no longer be read: one of them hides no other.</summary>
    public async Task<IReadOnlyList<StoredRow<T>>> RowsFoundAsync<T>(string sql, object? values = null)
    {
        DbDataReader reader = await connection.ExecuteReaderAsync(Command(sql, values));
        try
        {
            return await RowsAsync<T>(reader);
        }
        finally
        {
            await reader.ClosedAsync();
        }
    }

    /// <summary>Two questions, the one when the other is answered, in one journey.</summary>
    /// <param name="sql">Both, with a semicolon between them.</param>
    /// <inheritdoc cref="QueryAsync{T}"/>
    public async Task<(IReadOnlyList<TFirst> First, IReadOnlyList<TSecond> Second)> QueryAsync<TFirst, TSecond>(string sql, object values)
    {
        DbDataReader reader = await connection.ExecuteReaderAsync(Command(sql, values));
        try
        {
            IReadOnlyList<StoredRow<TFirst>> first = await RowsAsync<TFirst>(reader);
            await reader.HasNextResultAsync(stop);
            IReadOnlyList<StoredRow<TSecond>> second = await RowsAsync<TSecond>(reader);
            return ([.. first.Select(row => row.Whole!)], [.. second.Select(row => row.Whole!)]);
        }
        finally
        {
            await reader.ClosedAsync();
        }
    }

    private async Task<IReadOnlyList<StoredRow<T>>> RowsAsync<T>(DbDataReader reader)
    {
        List<StoredRow<T>> rows = [];
        Func<DbDataReader, object?>? read = null;
        while (await reader.HasNextAsync(stop))
        {
            try
            {
                read ??= reader.GetRowParser(typeof(T));
                rows.Add(new(Value(read(reader)), null));
            }
            catch (Exception first) when (StoredRow.IsDamage(first))
            {
                rows.Add(Again(reader));
                read = null;
            }
        }
        return rows;

        static T? Value(object? cell) => cell switch
        {
            null or DBNull => default,
            T read => read,
            // The engines count in numbers of their own width.
            _ => (T)Convert.ChangeType(cell, typeof(T), CultureInfo.InvariantCulture),
        };

        // SQLite keeps a type for each cell, and what reads one row is made for the types of that row: another may only have others.
        static StoredRow<T> Again(DbDataReader reader)
        {
            try
            {
                return new(Value(reader.GetRowParser(typeof(T))(reader)), null);
            }
            catch (Exception reason) when (StoredRow.IsDamage(reason))
            {
                return new(default, StoredRow.Of(reader, reason));
            }
        }
    }

    public async Task<IEnumerable<IDictionary<string, object?>>> RowsAsync(string sql, object values) =>
        (await connection.QueryAsync(Command(sql, values))).Cast<IDictionary<string, object?>>();

    /// <inheritdoc cref="QueryAsync{T}"/>
    public async Task<T?> FindAsync<T>(string sql, object? values = null) =>
        (await RowsFoundAsync<T>(sql, values)).SingleOrDefault() is { } row ? row.Whole : default;

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, cancellationToken: stop);
}
