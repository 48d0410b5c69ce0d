using Classifieds.Domain.Issues;

namespace Classifieds.Domain.Ledgers;

/// <summary>Proves that a ledger is what was written: no entry changed, missing, doubled or moved.</summary>
public static class LedgerChain
{
    /// <summary>What does not hold at an entry.</summary>
    /// <param name="Sequence">Of the first broken entry, in its chain.</param>
    /// <param name="Reason">Simplified Chinese, one sentence.</param>
    public sealed record Break(long Sequence, string Reason);

    /// <param name="entries">Of all chains, each in the order of its sequence.</param>
    /// <returns>The first break, or null where every chain holds from its first entry to its last.</returns>
    /// <remarks>A chain cut off at its end still holds; compare the last hash with one noted down,
    /// or the entries with the revisions.</remarks>
    public static Break? FirstBreak(IEnumerable<LedgerEntry> entries)
    {
        LedgerEntry[] all = [.. entries];
        LedgerEntry[] ofStore = [.. all.Where(entry => entry.Chain is null)];
        if (FirstBreak(null, ofStore, [LedgerEntry.Start]) is { } broken) return broken;
        // A paper's chain goes on from where the store's own stood when the paper first wrote.
        HashSet<string> roots = [LedgerEntry.Start, .. ofStore.Select(entry => entry.Hash)];
        return all.Where(entry => entry.Chain is not null).GroupBy(entry => entry.Chain!)
            .Select(chain => FirstBreak(chain.Key, chain, roots)).FirstOrDefault(found => found is not null);
    }

    private static Break? FirstBreak(PaperId? chain, IEnumerable<LedgerEntry> entries, HashSet<string> roots)
    {
        LedgerEntry? last = null;
        foreach (LedgerEntry entry in entries)
        {
            long expected = (last?.Sequence ?? 0) + 1;
            string place = LedgerEntry.PlaceOf(chain, expected);
            if (entry.Sequence != expected) return new(expected, $"{place}缺失");
            if (!entry.IsWhole) return new(expected, $"{place}被改动过，与其校验值不符");
            if (last is null ? !roots.Contains(entry.Previous) : entry.Previous != last.Hash)
                return new(expected, $"{place}与前一条接不上");
            last = entry;
        }
        return null;
    }
}
