using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>核流水: proves that the ledger's chain holds and that every revision stands as the ledger says it was stored.</summary>
public sealed class VerifyLedger(Workbench desk)
{
    /// <param name="Entries">How many the chain has.</param>
    /// <param name="Revisions">How many revisions were compared with their entries.</param>
    /// <param name="Head">The last entry's hash: noted down elsewhere, it proves later that nothing was cut off the end.</param>
    public sealed record Proved(int Entries, int Revisions, string Head);

    /// <returns>The proof, or LEDGER-BROKEN, LEDGER-REVISION naming the first that does not hold.</returns>
    public Task<Outcome<Proved>> RunAsync(CancellationToken stop) =>
        desk.ReadStoreAsync(async work => Compare(await work.Ledger.AllAsync(), await work.Ledger.RevisionHashesAsync()), stop);

    private static Outcome<Proved> Compare(
        IReadOnlyList<LedgerEntry> ledger, IReadOnlyDictionary<(string Notice, int Revision), string> stored)
    {
        if (LedgerChain.FirstBreak(ledger) is { } broken) return new Refusal("LEDGER-BROKEN", broken.Reason);

        HashSet<(string, int)> recorded = [];
        foreach (LedgerEntry entry in ledger)
        {
            if (entry.What is not { Notice: { } notice, Revision: { } revision, Content.Length: > 0 }) continue;
            if (!stored.TryGetValue((notice.ToString(), revision), out string? hash))
                return new Refusal("LEDGER-REVISION", $"流水第 {entry.Sequence} 条记下的稿件 {notice} 第 {revision} 版不见了");
            if (hash != entry.What.Content)
                return new Refusal("LEDGER-REVISION", $"稿件 {notice} 第 {revision} 版与流水第 {entry.Sequence} 条记下的不符，被改动过");
            recorded.Add((notice.ToString(), revision));
        }
        foreach (var (notice, revision) in stored.Keys)
        {
            if (!recorded.Contains((notice, revision)))
                return new Refusal("LEDGER-REVISION", $"稿件 {notice} 第 {revision} 版没有流水记录，流水的末尾可能被截去");
        }
        return new Proved(ledger.Count, stored.Count, ledger.Count == 0 ? LedgerEntry.Start : ledger[^1].Hash);
    }
}
