using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Drafts;
using Classifieds.Storage.Issues;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Plates;
using Classifieds.Storage.Proofs;
using Classifieds.Storage.Quotes;
using Classifieds.Storage.Users;

namespace Classifieds.Storage;

/// <summary>One piece of work on the store, in one transaction: what is read and written through it belongs together.</summary>
public sealed class Work
{
    private readonly StoreQuestions questions;
    private readonly KeyRing? keys;

    internal Work(StoreQuestions questions, KeyRing? keys)
    {
        (this.questions, this.keys) = (questions, keys);
        Notices = new(this);
        Issues = new(this);
        Proofs = new(this);
        Ledger = new(this);
        Judgements = new(this);
        Users = new(questions);
        Plates = new(this);
        Quotes = new(this);
        Drafts = new(questions, () => Keys);
    }

    public NoticeStore Notices { get; }

    public IssueStore Issues { get; }

    public ProofStore Proofs { get; }

    public LedgerStore Ledger { get; }

    public JudgementStore Judgements { get; }

    public UserStore Users { get; }

    public PlateStore Plates { get; }

    public QuoteStore Quotes { get; }

    /// <summary>What becomes a notice is deleted in the same piece of work.</summary>
    public DraftStore Drafts { get; }

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

    internal Task<int> ExecuteAsync(string sql, object values) => questions.ExecuteAsync(sql, values);

    /// <inheritdoc cref="StoreQuestions.QueryAsync{T}"/>
    internal Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) => questions.QueryAsync<T>(sql, values);

    /// <inheritdoc cref="StoreQuestions.RowsFoundAsync{T}"/>
    internal Task<IReadOnlyList<StoredRow<T>>> RowsFoundAsync<T>(string sql, object? values = null) =>
        questions.RowsFoundAsync<T>(sql, values);

    internal Task<IEnumerable<IDictionary<string, object?>>> RowsAsync(string sql, object values) => questions.RowsAsync(sql, values);

    /// <inheritdoc cref="StoreQuestions.QueryAsync{T}"/>
    internal Task<T?> FindAsync<T>(string sql, object? values = null) => questions.FindAsync<T>(sql, values);
}
