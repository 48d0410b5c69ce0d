using Classifieds.Domain.Issues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Ledger;
using Classifieds.Storage.Plates;

namespace Classifieds.Desk.Upkeep;

/// <summary>核流水: proves that the ledger's chain holds and that every revision stands as the ledger says it was stored.</summary>
public sealed class VerifyLedger(Workbench desk)
{
    /// <summary>One chain that holds.</summary>
    /// <param name="Paper">Whose it is; null for the store's own.</param>
    /// <param name="Head">The last entry's hash: noted down elsewhere, it proves later that nothing was cut off the end.</param>
    public sealed record Chain(PaperId? Paper, int Entries, string Head)
    {
        /// <summary>The entries whose moment lies before the one of the entry in front of them: the clock was set back.</summary>
        public IReadOnlyList<long> ClockBack { get; init; } = [];
    }

    /// <param name="Chains">The store's own first, where anything stands in it.</param>
    /// <param name="Revisions">How many revisions were compared with their entries.</param>
    public sealed record Proved(IReadOnlyList<Chain> Chains, int Revisions)
    {
        /// <summary>How many revisions the key opened; null where there was no key to open them.</summary>
        public int? Opened { get; init; }

        /// <summary>Of how many notices the words were destroyed: their revisions hash as ever, and nothing opens them.</summary>
        public int Erased { get; init; }

        /// <summary>Why there was no key; null where there was.</summary>
        public Refusal? WithoutKey { get; init; }

        /// <summary>How many entries are from before there were seals, and were sealed as they stood then; null where there was no
        /// key.</summary>
        public int? SealedLater { get; init; }

        /// <summary>How many plates are the files that were kept, and how many signed heads beside them hold; null where it is not known
        /// where they lie.</summary>
        public PlateCount? Plates { get; init; }

        /// <summary>Why it is not known where the plates lie; null where it is.</summary>
        public Refusal? WithoutPlates { get; init; }
    }

    /// <param name="Files">Plates that are the files that were kept.</param>
    /// <param name="Heads">Signed heads beside them that hold.</param>
    public sealed record PlateCount(int Files, int Heads);

    /// <returns>The proof; or LEDGER-EMPTY, LEDGER-BROKEN, LEDGER-SEAL, LEDGER-REVISION, LEDGER-STANDING, LEDGER-PLACES, LEDGER-KEY,
    /// LEDGER-HEAD, PLATE-MISSING, PLATE-DAMAGED, naming the first that does not hold.</returns>
    /// <remarks>The chains, the revisions' hashes, the standings, the plates and what was signed beside them are proved without the key;
    /// with it, also that every entry was written by somebody who had it, and that all words open.</remarks>
    public async Task<Outcome<Proved>> RunAsync(CancellationToken stop)
    {
        Outcome<Proved> proved = await desk.ReadStoreAsync(ProveAsync, stop);
        if (!proved.IsRefused(out Refusal? why) || !why.Code.StartsWith("KEY-", StringComparison.Ordinal)) return proved;
        return (await desk.ReadStoreWithoutKeyAsync(ProveAsync, stop)).IsRefused(out Refusal? worse, out Proved? clear)
            ? worse : clear with { WithoutKey = why };
    }

    private async Task<Outcome<Proved>> ProveAsync(Work work)
    {
        IReadOnlyList<LedgerEntry> ledger = await work.Ledger.AllAsync();
        // A store that somebody worked on has entries: one that has none has lost them, with whatever else it held.
        if (ledger.Count == 0)
            return new Refusal("LEDGER-EMPTY", "流水是空的：新建的库收第一则稿起才有流水；收过稿的库则已残缺，请从备份恢复");
        if (LedgerChain.FirstBreak(ledger) is { } broken) return new Refusal("LEDGER-BROKEN", broken.Reason);
        HashSet<string> written = [.. ledger.Select(entry => entry.Chain?.ToString() ?? "")];
        if ((await work.Ledger.ChainsAsync()).FirstOrDefault(chain => chain.Length > 0 && !written.Contains(chain)) is { } lost)
            return new Refusal("LEDGER-BROKEN", $"{lost} 的流水一条也没有了");
        SealReport? seals = work.HasKey ? await work.Ledger.CheckSealsAsync(ledger) : null;
        if (seals is not null && WrongSeal(seals) is { } unsealed) return unsealed;
        IReadOnlyDictionary<(string, int), string> revisions = await work.Ledger.RevisionHashesAsync();
        Refusal? wrong = WrongRevision(ledger, revisions)
            ?? WrongNotice(ledger, await work.Ledger.NoticeStandingsAsync())
            ?? await WrongIssueAsync(ledger, work)
            ?? await WrongCustomersAsync(ledger, work);
        if (wrong is not null) return wrong;
        if (await work.Erasures.LostAsync() is { } keyless)
            return new Refusal("LEDGER-KEY", $"稿件 {keyless} 的数据钥不见了，底稿打不开，流水里却没有销毁的记录，请从备份恢复");
        PlateProof.Proved? plates = null;
        if (!desk.Plates.IsRefused(out Refusal? nowhere, out PlateFolder? folder)
            && (await new PlateProof(folder, work, ledger).RunAsync()).IsRefused(out wrong, out plates)) return wrong;
        return new Proved([.. ledger.GroupBy(entry => entry.Chain).Select(chain => ChainOf([.. chain]))], revisions.Count)
        {
            Opened = work.HasKey ? await work.Notices.OpenAllAsync() : null,
            Erased = await work.Erasures.CountAsync(),
            SealedLater = seals?.Later,
            Plates = plates is null ? null : new(plates.Plates, plates.Heads),
            WithoutPlates = nowhere,
        };
    }

    private static Refusal? WrongSeal(SealReport seals) =>
        seals.Forged is { } forged
            ? new("LEDGER-SEAL", $"{forged.Place}的印记不符，不是用本台的密钥写的")
        : seals.Unsealed is { } unsealed ? new("LEDGER-SEAL", $"{unsealed.Place}没有印记，不是本台写的")
        : seals.Gone is { } gone ? new("LEDGER-SEAL", $"{gone}只剩印记，流水的末尾被截去")
        : null;

    private static Chain ChainOf(IReadOnlyList<LedgerEntry> entries) => new(entries[0].Chain, entries.Count, entries[^1].Hash)
    {
        ClockBack =
        [
            .. entries.Zip(entries.Skip(1)).Where(two => two.Second.What.At < two.First.What.At).Select(two => two.Second.Sequence),
        ],
    };

    private static Refusal? WrongRevision(
        IReadOnlyList<LedgerEntry> ledger, IReadOnlyDictionary<(string Notice, int Revision), string> stored)
    {
        // A revision that was sealed anew has another hash from then on, and the entry says which it had.
        Dictionary<(string, int), LedgerEntry> recorded = [];
        foreach (LedgerEntry entry in ledger)
        {
            if (entry.What is not { Notice: { } notice, Revision: { } revision, Content.Length: > 0 }) continue;
            (string, int) named = (notice.ToString(), revision);
            if (!stored.ContainsKey(named))
                return new("LEDGER-REVISION", $"{entry.Place}记下的稿件 {notice} 第 {revision} 版不见了");
            if (recorded.TryGetValue(named, out LedgerEntry? before)
                && before.What.Content != (entry.What.Verb == LedgerRecord.ResealVerb ? entry.What.Detail : entry.What.Content))
                return new("LEDGER-REVISION", $"稿件 {notice} 第 {revision} 版在{before.Within}与{entry.Within}记下的接不上");
            recorded[named] = entry;
        }
        foreach (((string notice, int revision), LedgerEntry entry) in recorded)
        {
            if (stored[(notice, revision)] != entry.What.Content)
                return new("LEDGER-REVISION", $"稿件 {notice} 第 {revision} 版与{entry.Within}记下的不符，被改动过");
        }
        foreach (var (notice, revision) in stored.Keys)
        {
            if (!recorded.ContainsKey((notice, revision)))
                return new("LEDGER-REVISION", $"稿件 {notice} 第 {revision} 版没有流水记录，流水的末尾可能被截去");
        }
        return null;
    }

    // Its insertions, proofs with their answers, examinations and overrules: what decides whether, where and when it runs.
    private static Refusal? WrongNotice(IReadOnlyList<LedgerEntry> ledger, IReadOnlyDictionary<string, string> stored)
    {
        Dictionary<string, LedgerEntry> last = [];
        foreach (LedgerEntry entry in ledger)
            if (entry.What is { Notice: { } notice, Standing.Length: > 0 }) last[notice.ToString()] = entry;
        foreach ((string notice, LedgerEntry entry) in last)
        {
            if (!stored.TryGetValue(notice, out string? now))
                return new("LEDGER-STANDING", $"{entry.Place}记下的稿件 {notice} 不见了");
            if (now != entry.What.Standing)
                return new("LEDGER-STANDING", $"稿件 {notice} 的状态、刊期、清样答复、复核或收付与{entry.Within}记下的不符，被改动过");
        }
        return stored.Keys.FirstOrDefault(notice => !last.ContainsKey(notice)) is { } unknown
            ? new("LEDGER-STANDING", $"稿件 {unknown} 没有流水记录，不是本系统收的，或流水的末尾被截去")
            : null;
    }

    private static async Task<Refusal?> WrongCustomersAsync(IReadOnlyList<LedgerEntry> ledger, Work work)
    {
        LedgerEntry? last = ledger.LastOrDefault(entry => entry.What.IsOfCustomers);
        if (await work.Ledger.CustomersStandingAsync() == (last?.What.Standing ?? "")) return null;
        return new("LEDGER-STANDING", last is null
            ? "挂账客户没有流水记录，不是本系统开的账，或流水的末尾被截去"
            : $"挂账客户或其还款与{last.Within}记下的不符，被改动过");
    }

    private static async Task<Refusal?> WrongIssueAsync(IReadOnlyList<LedgerEntry> ledger, Work work)
    {
        Dictionary<IssueId, LedgerEntry> last = [];
        foreach (LedgerEntry entry in ledger)
            if (entry.What is { Issue: { } issue, Standing.Length: > 0 }) last[issue] = entry;
        foreach ((IssueId issue, LedgerEntry entry) in last)
        {
            if (await work.Ledger.IssueStandingAsync(issue) != entry.What.Standing)
                return new("LEDGER-STANDING", $"{issue} 一期的状态或印版与{entry.Within}记下的不符，被改动过");
        }
        foreach (LedgerEntry entry in ledger.Where(one => one.What is { Verb: PlateProof.PublishVerb, Issue: not null }))
        {
            string[] parts = entry.What.Detail.Split(PlateProof.PlacesWord);
            if (parts.Length == 2 && await work.Ledger.PlacesHashAsync(entry.What.Issue!) != parts[1])
            {
                return new("LEDGER-PLACES", $"{entry.What.Issue} 一期各则见报的位置与{entry.Within}记下的不符，被改动过");
            }
        }
        return null;
    }
}
