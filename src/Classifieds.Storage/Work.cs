using System.Data.Common;
using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Issues;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Plates;
using Classifieds.Storage.Proofs;
using Classifieds.Storage.Users;
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
        Judgements = new(this);
        Users = new(this);
        Plates = new(this);
    }

    public NoticeStore Notices { get; }

    public IssueStore Issues { get; }

    public ProofStore Proofs { get; }

    public LedgerStore Ledger { get; }

    public JudgementStore Judgements { get; }

    public UserStore Users { get; }

    public PlateStore Plates { get; }

    /// <summary>Keyed hash of words, by which they are known again without being told: lower-case hexadecimal.</summary>
    public string FingerprintOf(string words) => Keys.Hash($"words/{words}");

    internal KeyRing Keys { get; }

    internal bool IsRecorded { get; private set; }

    /// <summary>Writes into the ledger what this work did, and how its notice, or its issue, stands now: so it comes last.</summary>
    public async Task<LedgerEntry> RecordAsync(LedgerRecord what)
    {
        LedgerEntry entry = await Ledger.AppendAsync(what with { Standing = await Ledger.StandingAsync(what) });
        IsRecorded = true;
        return entry;
    }

    internal Task<int> ExecuteAsync(string sql, object values) => connection.ExecuteAsync(Command(sql, values));

    internal async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) =>
        [.. await connection.QueryAsync<T>(Command(sql, values))];

    internal async Task<IEnumerable<IDictionary<string, object?>>> RowsAsync(string sql, object values) =>
        (await connection.QueryAsync(Command(sql, values))).Cast<IDictionary<string, object?>>();

    internal Task<T?> FindAsync<T>(string sql, object? values = null) => connection.QuerySingleOrDefaultAsync<T?>(Command(sql, values));

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, cancellationToken: stop);
}
