using System.Data.Common;
using System.Globalization;
using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Issues;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Plates;
using Classifieds.Storage.Proofs;
using Classifieds.Storage.Quotes;
using Classifieds.Storage.Users;
using Dapper;

namespace Classifieds.Storage;

/// <summary>One piece of work on the store, in one transaction: what is read and written through it belongs together.</summary>
public sealed class Work
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly KeyRing? keys;
    private readonly CancellationToken stop;

    internal Work(DbConnection connection, DbTransaction transaction, KeyRing? keys, CancellationToken stop)
    {
        (this.connection, this.transaction, this.stop) = (connection, transaction, stop);
        this.keys = keys;
        Notices = new(this);
        Issues = new(this);
        Proofs = new(this);
        Ledger = new(this);
        Judgements = new(this);
        Users = new(this);
        Plates = new(this);
        Quotes = new(this);
    }

    public NoticeStore Notices { get; }

    public IssueStore Issues { get; }

    public ProofStore Proofs { get; }

    public LedgerStore Ledger { get; }

    public JudgementStore Judgements { get; }

    public UserStore Users { get; }

    public PlateStore Plates { get; }

    public QuoteStore Quotes { get; }

    /// <summary>Keyed hash of words, by which they are known again without being told: lower-case hexadecimal.</summary>
    public string FingerprintOf(string words) => Keys.Hash($"words/{words}");

    /// <summary>Whether sealed words can be opened.</summary>
    public bool HasKey => keys is not null;

    /// <exception cref="StorageException">KEY-MISSING: the store was opened without its key.</exception>
    internal KeyRing Keys => keys ?? throw new StorageException("KEY-MISSING", "没有密钥，打不开底稿，请从备份放回密钥");

    internal bool IsRecorded { get; private set; }

    /// <summary>Writes into the ledger what this work did, and how its notice, or its issue, stands now: so it comes last.</summary>
    public async Task<LedgerEntry> RecordAsync(LedgerRecord what)
    {
        LedgerEntry entry = await Ledger.AppendAsync(what with { Standing = await Ledger.StandingAsync(what) });
        IsRecorded = true;
        return entry;
    }

    internal Task<int> ExecuteAsync(string sql, object values) => connection.ExecuteAsync(Command(sql, values));

    /// <exception cref="StorageException">NOTICE-DAMAGED, ROW-DAMAGED: a row cannot be read.</exception>
    internal async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) =>
        [.. (await RowsFoundAsync<T>(sql, values)).Select(row => row.Whole!)];

    /// <summary>Every row, also those that can no longer be read: one of them hides no other.</summary>
    internal async Task<IReadOnlyList<StoredRow<T>>> RowsFoundAsync<T>(string sql, object? values = null)
    {
        List<StoredRow<T>> rows = [];
        await using DbDataReader reader = await connection.ExecuteReaderAsync(Command(sql, values));
        Func<DbDataReader, object?>? read = null;
        while (await reader.ReadAsync(stop))
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

    internal async Task<IEnumerable<IDictionary<string, object?>>> RowsAsync(string sql, object values) =>
        (await connection.QueryAsync(Command(sql, values))).Cast<IDictionary<string, object?>>();

    /// <inheritdoc cref="QueryAsync{T}"/>
    internal async Task<T?> FindAsync<T>(string sql, object? values = null) =>
        (await RowsFoundAsync<T>(sql, values)).SingleOrDefault() is { } row ? row.Whole : default;

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, cancellationToken: stop);
}
