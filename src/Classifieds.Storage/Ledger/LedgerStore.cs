using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Ledger;

/// <summary>The ledger at rest. It is written through <see cref="Work.RecordAsync(LedgerRecord)"/> and its like alone.</summary>
public sealed class LedgerStore
{
    private readonly Work work;

    /// <summary>Asks for the last entry of <c>@chain</c>.</summary>
    internal const string LastOfChain = $"SELECT {LedgerRow.Columns} FROM ledger WHERE chain = @chain ORDER BY sequence DESC LIMIT 1";

    // By chain, the last entry: while this piece of work has the turn nobody else writes any.
    private readonly Dictionary<string, LedgerEntry> ends = [];

    internal LedgerStore(Work work) => this.work = work;

    /// <returns>Every entry, chain by chain, the store's own first, each in the order of its sequence.</returns>
    public async Task<IReadOnlyList<LedgerEntry>> AllAsync()
    {
        IReadOnlyList<LedgerRow> rows = await work.QueryAsync<LedgerRow>(
            $"SELECT {LedgerRow.Columns} FROM ledger ORDER BY chain, sequence");
        return [.. rows.Select(row => row.ToEntry())];
    }

    /// <summary>The papers that have a chain, by name; the store's own is the empty one.</summary>
    public Task<IReadOnlyList<string>> ChainsAsync() => work.QueryAsync<string>("SELECT paper FROM ledger_chain ORDER BY paper");

    /// <summary>What the stored revisions hash to now, by notice and number.</summary>
    public async Task<IReadOnlyDictionary<(string Notice, int Revision), string>> RevisionHashesAsync()
    {
        IReadOnlyList<RevisionRow> rows = await work.QueryAsync<RevisionRow>(RevisionRow.Select);
        return rows.ToDictionary(row => (row.NoticeId, row.Number), row => row.ContentHash);
    }

    /// <returns>What is written of one notice, oldest first.</returns>
    public async Task<IReadOnlyList<LedgerEntry>> OfAsync(NoticeId notice)
    {
        IReadOnlyList<LedgerRow> rows = await work.QueryAsync<LedgerRow>(
            $"SELECT {LedgerRow.Columns} FROM ledger WHERE notice_id = @Notice ORDER BY chain, sequence",
            new { Notice = notice.ToString() });
        return [.. rows.Select(row => row.ToEntry())];
    }

    /// <returns>What was written last in all chains, oldest first.</returns>
    public async Task<IReadOnlyList<LedgerEntry>> LastAsync(int count)
    {
        IReadOnlyList<LedgerRow> rows = await work.QueryAsync<LedgerRow>(
            $"SELECT {LedgerRow.Columns} FROM ledger ORDER BY at DESC, chain DESC, sequence DESC LIMIT @count", new { count });
        return [.. rows.Select(row => row.ToEntry()).Reverse()];
    }

    /// <returns>The latest moment of any entry; null where there is none.</returns>
    public async Task<DateTimeOffset?> LastMomentAsync() =>
        await work.FindAsync<string>("SELECT MAX(at) FROM ledger") is { } moment ? Timestamp.Read(moment) : null;

    /// <returns>What the last entry of a verb says, in the chain that this work writes; null where there is none.</returns>
    public Task<string?> LastDetailAsync(string verb) => work.FindAsync<string>(
        "SELECT detail FROM ledger WHERE chain = @Chain AND verb = @verb ORDER BY sequence DESC LIMIT 1",
        new { Chain = NameOf(work.Paper), verb });

    /// <summary>How far the ledger has come for a paper: while this is the same, nothing of its notices has changed, for no change goes
    /// without an entry. To be compared, no more.</summary>
    public async Task<string> HeadAsync(PaperId paper) => await work.FindAsync<string>(
        """
        SELECT CAST((SELECT COALESCE(MAX(sequence), 0) FROM ledger WHERE chain = @Chain) AS TEXT) || '/'
            || CAST((SELECT COALESCE(MAX(sequence), 0) FROM ledger WHERE chain = '') AS TEXT)
        """, new { Chain = paper.ToString() }) ?? "";

    /// <summary>Whether a verb was ever done here.</summary>
    public async Task<bool> HasAsync(string verb) =>
        await work.FindAsync<int>("SELECT COUNT(*) FROM ledger WHERE verb = @verb", new { verb }) > 0;

    /// <summary>How the notices stand now, by name: to be compared with what their last entries say.</summary>
    public Task<IReadOnlyDictionary<string, string>> NoticeStandingsAsync() => new StandingHash(work).OfNoticesAsync(null);

    /// <summary>How an issue stands now; empty where there is none.</summary>
    public Task<string> IssueStandingAsync(IssueId issue) => new StandingHash(work).OfIssueAsync(issue);

    /// <summary>One hash over where each notice of an issue stands on its pages.</summary>
    public Task<string> PlacesHashAsync(IssueId issue) => new StandingHash(work).OfPlacesAsync(issue);

    /// <summary>How the customers with an account stand now; empty where there never was one.</summary>
    public Task<string> CustomersStandingAsync() => new StandingHash(work).OfCustomersAsync();

    internal async Task<string> StandingAsync(LedgerRecord what) =>
        what.Notice is { } notice
            ? (await new StandingHash(work).OfNoticesAsync(notice.ToString())).GetValueOrDefault(notice.ToString(), "")
        : what.Issue is { } issue ? await new StandingHash(work).OfIssueAsync(issue)
        : what.IsOfCustomers ? await CustomersStandingAsync()
        : "";

    /// <param name="chain">Null for the store's own; the work holds its turn.</param>
    internal async Task<LedgerEntry> AppendAsync(LedgerRecord what, PaperId? chain)
    {
        LedgerEntry entry = await NextAsync(what, chain);
        await work.ExecuteAsync(
            $"""
            INSERT INTO ledger ({LedgerRow.Columns})
            VALUES (@Chain, @Sequence, @At, @DoneBy, @Verb, @NoticeId, @Revision, @Content, @Detail, @Previous, @Hash, @Issue, @Standing)
            """, LedgerRow.From(entry));
        await SealAsync(entry, isLater: false);
        return entry;
    }

    /// <param name="last">Of a chain whose turn the work holds.</param>
    internal void GoOnAfter(LedgerRow last) => ends[last.Chain] = last.ToEntry();

    /// <summary>The entry that comes next in a chain; the caller writes it, with its <see cref="SealOf"/>, before this work ends.</summary>
    /// <param name="chain">Null for the store's own; the work holds its turn.</param>
    internal async Task<LedgerEntry> NextAsync(LedgerRecord what, PaperId? chain)
    {
        LedgerEntry? last = await LastAsync(chain);
        LedgerEntry entry = LedgerEntry.Seal(what, last, chain, last is null && chain is not null ? await LastAsync(null) : null);
        ends[NameOf(chain)] = entry;
        return entry;
    }

    /// <summary>印记 of an entry, as it is stored.</summary>
    /// <param name="isLater">Whether it is made after the entry.</param>
    internal SealRow SealOf(LedgerEntry entry, bool isLater) => new()
    {
        Chain = NameOf(entry.Chain),
        Sequence = entry.Sequence,
        Made = isLater ? Later : Then,
        Seal = work.Keys.SealOf(entry.Hash, isLater),
    };

    /// <summary>Seals what was written before there were seals, as it stands now.</summary>
    internal async Task SealUnsealedAsync()
    {
        IReadOnlyList<LedgerRow> rows = await work.QueryAsync<LedgerRow>(
            $"""
            SELECT {LedgerRow.Columns} FROM ledger WHERE NOT EXISTS
                (SELECT 1 FROM ledger_seal WHERE ledger_seal.chain = ledger.chain AND ledger_seal.sequence = ledger.sequence)
            """);
        foreach (LedgerRow row in rows) await SealAsync(row.ToEntry(), isLater: true);
    }

    /// <summary>Holds every entry against its seal; needs the key.</summary>
    /// <param name="entries">All there are.</param>
    public async Task<SealReport> CheckSealsAsync(IReadOnlyList<LedgerEntry> entries)
    {
        IReadOnlyList<SealRow> rows = await work.QueryAsync<SealRow>($"SELECT {SealRow.Columns} FROM ledger_seal");
        Dictionary<(string, long), SealRow> seals = rows.ToDictionary(row => (row.Chain, row.Sequence));
        LedgerEntry? unsealed = null, forged = null;
        int later = 0;
        foreach (LedgerEntry entry in entries)
        {
            if (!seals.Remove((NameOf(entry.Chain), entry.Sequence), out SealRow? row))
            {
                unsealed ??= entry;
                continue;
            }
            if (row.Made == Later) later++;
            if (row.Seal != work.Keys.SealOf(entry.Hash, row.Made == Later)) forged ??= entry;
        }
        SealRow? gone = seals.Values.OrderBy(row => row.Chain, StringComparer.Ordinal).ThenBy(row => row.Sequence).FirstOrDefault();
        return new(later)
        {
            Unsealed = unsealed,
            Forged = forged,
            Gone = gone is null ? null : LedgerEntry.PlaceOf(gone.Chain.Length == 0 ? null : new(gone.Chain), gone.Sequence),
        };
    }

    private const string Then = "then", Later = "later";

    private Task<int> SealAsync(LedgerEntry entry, bool isLater) => work.ExecuteAsync(
        $"INSERT INTO ledger_seal ({SealRow.Columns}) VALUES (@Chain, @Sequence, @Made, @Seal)", SealOf(entry, isLater));

    internal static string NameOf(PaperId? chain) => chain?.ToString() ?? "";

    private async Task<LedgerEntry?> LastAsync(PaperId? chain)
    {
        if (ends.TryGetValue(NameOf(chain), out LedgerEntry? known)) return known;
        LedgerRow? row = await work.FindAsync<LedgerRow>(LastOfChain, new { chain = NameOf(chain) });
        return row?.ToEntry();
    }
}
