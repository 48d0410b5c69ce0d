using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Accounts;
using Classifieds.Storage.Attempts;
using Classifieds.Storage.Drafts;
using Classifieds.Storage.Erasures;
using Classifieds.Storage.Issues;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Notices;
using Classifieds.Storage.Payments;
using Classifieds.Storage.Plates;
using Classifieds.Storage.Proofs;
using Classifieds.Storage.Quotes;
using Classifieds.Storage.Requests;
using Classifieds.Storage.Scans;
using Classifieds.Storage.Searches;
using Classifieds.Storage.Senders;
using Classifieds.Storage.Users;

namespace Classifieds.Storage;

/// <summary>One piece of work on the store, in one transaction: what is read and written through it belongs together.</summary>
public sealed class Work
{
    private readonly StoreQuestions questions;
    private readonly KeyRing? keys;
    private readonly bool mayWriteAll;
    private bool holdsStore;

    // What is made ready of many notices is made by several threads.
    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <param name="paper">Whose turn it holds; null for the whole store's, and for work that reads.</param>
    internal Work(StoreQuestions questions, KeyRing? keys, PaperId? paper = null)
    {
        (this.questions, this.keys, Paper) = (questions, keys, paper);
        mayWriteAll = holdsStore = paper is null;
        Notices = new(this);
        Issues = new(this);
        Proofs = new(this);
        Threads = new(this);
        Ledger = new(this);
        Judgements = new(this);
        Users = new(questions);
        Plates = new(this);
        Quotes = new(this);
        Searches = new(this);
        SenderKeys = new(this);
        Drafts = new(questions, () => Keys);
        Payments = new(this);
        Customers = new(this);
        Attempts = new(questions, () => Keys);
        Erasures = new(this);
        NoticeKeys = new(this);
        Accounts = new(questions, () => Keys);
        SignIns = new(questions, () => Keys);
        Requests = new(questions, () => Keys);
        DraftScans = new(questions, () => Keys);
        Scans = new(this);
    }

    public NoticeStore Notices { get; }

    public IssueStore Issues { get; }

    public ProofStore Proofs { get; }

    public ThreadStore Threads { get; }

    public LedgerStore Ledger { get; }

    public JudgementStore Judgements { get; }

    public UserStore Users { get; }

    public PlateStore Plates { get; }

    public QuoteStore Quotes { get; }

    public SearchStore Searches { get; }

    public SenderKeyStore SenderKeys { get; }

    /// <summary>What becomes a notice is deleted in the same piece of work.</summary>
    public DraftStore Drafts { get; }

    public PaymentStore Payments { get; }

    public CustomerStore Customers { get; }

    public ErasureStore Erasures { get; }

    internal NoticeKeys NoticeKeys { get; }

    /// <summary>To be asked; what counts them goes by <see cref="Notebook"/>.</summary>
    public AttemptStore Attempts { get; }

    /// <summary>Who may open one anew is an act of the desk; what its owner does to it is not.</summary>
    public AccountStore Accounts { get; }

    public SignInStore SignIns { get; }

    /// <summary>Of drafts: what becomes a notice takes them along.</summary>
    public DraftScanStore DraftScans { get; }

    public ScanStore Scans { get; }

    /// <summary>What is destroyed may stand in an answer of a moment ago.</summary>
    public RequestStore Requests { get; }

    /// <summary>Keyed hash of an identifier, by which it is found: of the same one in a piece of work it is made once.</summary>
    internal string HashOf(string identifier) => hashes.GetOrAdd(identifier, static (one, keys) => keys.Hash(one), Keys);

    /// <summary>Keyed hash of words, by which they are known again without being told: lower-case hexadecimal.</summary>
    public string FingerprintOf(string words) => Keys.Hash($"words/{words}");

    /// <summary>Who signs for a paper.</summary>
    /// <exception cref="StorageException">KEY-MISSING: the store was opened without its key.</exception>
    public PaperSigner SignerOf(PaperId paper) => Keys.SignerOf(paper);

    /// <summary>Keyed hash of whom a sheet was made for; empty where nobody is named.</summary>
    public string RecipientOf(string who) => who.Length == 0 ? "" : Keys.Hash($"recipient/{who}");

    /// <returns>The server's version as it counts it, such as 170002; null where the store is a file.</returns>
    public async Task<string?> ServerVersionAsync() =>
        questions.IsServer ? await FindAsync<string>("SHOW server_version_num") : null;

    /// <summary>Whether sealed words can be opened.</summary>
    public bool HasKey => keys is not null;

    /// <exception cref="StorageException">KEY-MISSING: the store was opened without its key.</exception>
    internal KeyRing Keys => keys ?? throw new StorageException("KEY-MISSING", "没有密钥，打不开底稿，请从备份放回密钥");

    internal bool IsRecorded { get; private set; }

    /// <summary>What it did is nobody's act.</summary>
    internal void NeedsNoEntry() => IsRecorded = true;

    /// <summary>Whose chain it writes; null for the store's own, and then for those of all papers.</summary>
    internal PaperId? Paper { get; }

    /// <summary>Writes into the ledger what this work did, and how its notice, or its issue, stands now: so it comes last.</summary>
    /// <remarks>It goes into the chain of the paper it is about, else into the chain of the turn.</remarks>
    /// <exception cref="InvalidOperationException">It is about a paper whose turn this work does not hold.</exception>
    public async Task<LedgerEntry> RecordAsync(LedgerRecord what)
    {
        PaperId? paper = what.Notice is { } notice ? await Notices.PaperOfAsync(notice) : what.Issue?.Paper;
        if (!mayWriteAll && paper is not null && paper != Paper)
            throw new InvalidOperationException($"{what.Verb} of {paper} in the turn of {Paper}.");
        paper ??= Paper;
        return await EnterAsync(what with { Standing = await Ledger.StandingAsync(what) }, paper);
    }

    /// <summary>Adds notices, and writes into the ledger what was done with each.</summary>
    /// <param name="taken">Each with a record about it.</param>
    /// <exception cref="InvalidOperationException">One is of a paper whose turn this work does not hold.</exception>
    /// <exception cref="StorageException">KEY-ROTATED.</exception>
    public async Task AddAsync(IReadOnlyList<(NewNotice Added, LedgerRecord What)> taken)
    {
        foreach ((NewNotice Added, LedgerRecord What)[] some in taken.Chunk(MostAsked))
        {
            List<LedgerEntry> entries = [];
            foreach ((NewNotice added, LedgerRecord what) in some)
            {
                PaperId paper = added.Notice.Issue.Paper;
                if (what.Notice != added.Notice.Id || (!mayWriteAll && paper != Paper))
                    throw new InvalidOperationException($"{what.Verb} of {added.Notice.Id} in the turn of {Paper}.");
                if (mayWriteAll) await StartChainAsync(paper);
                entries.Add(await Ledger.NextAsync(what with { Standing = added.Standing }, paper));
            }
            await Notices.AddAsync([.. some.Select(one => one.Added)], entries);
            IsRecorded = true;
        }
    }

    private async Task<LedgerEntry> EnterAsync(LedgerRecord what, PaperId? paper)
    {
        if (paper is not null && mayWriteAll) await StartChainAsync(paper);
        LedgerEntry entry = await Ledger.AppendAsync(what, paper);
        IsRecorded = true;
        return entry;
    }

    /// <summary>For what is numbered, or may be there once, in the whole store: nobody else does the like until this is done.</summary>
    public async Task HoldStoreAsync()
    {
        if (holdsStore) return;
        await LockChainAsync("");
        holdsStore = true;
    }

    internal Task StartChainAsync(PaperId paper) => ExecuteAsync(
        "INSERT INTO ledger_chain (paper) VALUES (@Paper) ON CONFLICT DO NOTHING", new { Paper = paper.ToString() });

    // What is asked in a turn is looked up by keys, and so is what a server asks itself for each row, to whom it refers: it plans that
    // once, as for large tables, however small they are on that day. Planned for each asking it would cost more than it is to do.
    private const string ByKeys = "SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off; ";

    // On SQLite the file's one lock is held already. The last entry is looked at behind the lock: before it another might add one.
    internal async Task<bool> LockChainAsync(string chain)
    {
        (IReadOnlyList<string> locked, IReadOnlyList<LedgerRow> last) = await QueryAsync<string, LedgerRow>(
            questions.IsServer
                ? $"{ByKeys}SELECT paper FROM ledger_chain WHERE paper = @chain FOR UPDATE; {LedgerStore.LastOfChain}"
                : $"SELECT paper FROM ledger_chain WHERE paper = @chain; {LedgerStore.LastOfChain}", new { chain });
        if (locked.Count > 0 && last.Count > 0) Ledger.GoOnAfter(last[0]);
        return locked.Count > 0;
    }

    /// <inheritdoc cref="StoreQuestions.IsServer"/>
    internal bool IsServer => questions.IsServer;

    /// <inheritdoc cref="StoreQuestions.File"/>
    internal KeptStatements? File => questions.File;

    /// <summary>So many values an engine takes in a question with ease.</summary>
    internal const int MostAsked = 400;

    /// <summary>The end of a condition: one of a list, as the engine writes it; the same words however long the list is.</summary>
    /// <param name="parameter">Handed over by <see cref="ListOf(string[])"/>.</param>
    internal string Among(string parameter) =>
        IsServer ? $"= ANY(@{parameter})" : $"IN (SELECT value FROM json_each(@{parameter}))";

    /// <summary>A list as the engine is handed one.</summary>
    internal object ListOf(string[] values) =>
        IsServer ? values : JsonOf(values.Select(value => $"\"{JsonEncodedText.Encode(value)}\""));

    /// <inheritdoc cref="ListOf(string[])"/>
    internal object ListOf(long[] values) =>
        IsServer ? values : JsonOf(values.Select(value => value.ToString(CultureInfo.InvariantCulture)));

    private static string JsonOf(IEnumerable<string> written) => $"[{string.Join(',', written)}]";

    internal Task<int> ExecuteAsync(string sql, object values) => questions.ExecuteAsync(sql, values);

    /// <inheritdoc cref="StoreQuestions.QueryAsync{T}"/>
    internal Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) => questions.QueryAsync<T>(sql, values);

    /// <inheritdoc cref="StoreQuestions.QueryAsync{TFirst, TSecond}"/>
    internal Task<(IReadOnlyList<TFirst> First, IReadOnlyList<TSecond> Second)> QueryAsync<TFirst, TSecond>(string sql, object values) =>
        questions.QueryAsync<TFirst, TSecond>(sql, values);

    /// <inheritdoc cref="StoreQuestions.RowsFoundAsync{T}"/>
    internal Task<IReadOnlyList<StoredRow<T>>> RowsFoundAsync<T>(string sql, object? values = null) =>
        questions.RowsFoundAsync<T>(sql, values);

    internal Task<IEnumerable<IDictionary<string, object?>>> RowsAsync(string sql, object values) => questions.RowsAsync(sql, values);

    /// <inheritdoc cref="StoreQuestions.QueryAsync{T}"/>
    internal Task<T?> FindAsync<T>(string sql, object? values = null) => questions.FindAsync<T>(sql, values);
}
