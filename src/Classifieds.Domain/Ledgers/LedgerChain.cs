namespace Classifieds.Domain.Ledgers;

/// <summary>Proves that a ledger is what was written: no entry changed, missing, doubled or moved.</summary>
public static class LedgerChain
{
    /// <summary>What does not hold at an entry.</summary>
    /// <param name="Sequence">Of the first broken entry.</param>
    /// <param name="Reason">Simplified Chinese, one sentence.</param>
    public sealed record Break(long Sequence, string Reason);

    /// <param name="entries">In the order of their sequence.</param>
    /// <returns>The first break, or null where the chain holds from its first entry to its last.</returns>
    /// <remarks>A chain cut off at its end still holds; compare the last hash with one noted down,
    /// or the entries with the revisions.</remarks>
    public static Break? FirstBreak(IEnumerable<LedgerEntry> entries)
    {
        LedgerEntry? last = null;
        foreach (LedgerEntry entry in entries)
        {
            long expected = (last?.Sequence ?? 0) + 1;
            if (entry.Sequence != expected) return new(expected, $"流水第 {expected} 条缺失");
            if (!entry.IsWhole) return new(expected, $"流水第 {expected} 条被改动过，与其校验值不符");
            if (entry.Previous != (last?.Hash ?? LedgerEntry.Start)) return new(expected, $"流水第 {expected} 条与前一条接不上");
            last = entry;
        }
        return null;
    }
}
