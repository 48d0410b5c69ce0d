using System.Data.Common;
using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Issues;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Proofs;
using Dapper;

namespace Classifieds.Storage;

/// <summary>One piece of work on the store, in one transaction: what is read and written through it belongs together.</summary>
public sealed class Work
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly CancellationToken stop;

    internal Work(DbConnection connection, DbTransaction transaction, KeyRing keys, CancellationToken stop)
    {
        (this.connection, this.transaction, this.stop) = (connection, transaction, stop);
        Keys = keys;
        Notices = new(this);
        Issues = new(this);
        Proofs = new(this);
        Ledger = new(this);
    }

    public NoticeStore Notices { get; }

    public IssueStore Issues { get; }

    public ProofStore Proofs { get; }

    public LedgerStore Ledger { get; }

    /// <summary>Keyed hash of words, by which they are known again without being told: lower-case hexadecimal.</summary>
    public string FingerprintOf(string words) => Keys.Hash($"words/{words}");

    internal KeyRing Keys { get; }

    internal bool IsRecorded { get; private set; }

    /// <summary>Writes into the ledger what this work did.</summary>
    public async Task<LedgerEntry> RecordAsync(LedgerRecord what)
    {
        LedgerEntry entry = await Ledger.AppendAsync(what);
        IsRecorded = true;
        return entry;
    }

    internal Task<int> ExecuteAsync(string sql, object values) => connection.ExecuteAsync(Command(sql, values));

    internal async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) =>
        [.. await connection.QueryAsync<T>(Command(sql, values))];

    internal Task<T?> FindAsync<T>(string sql, object? values = null) => connection.QuerySingleOrDefaultAsync<T?>(Command(sql, values));

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, cancellationToken: stop);
}
