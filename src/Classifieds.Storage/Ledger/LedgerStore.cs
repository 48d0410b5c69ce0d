using Classifieds.Domain.Ledgers;
using Classifieds.Storage.Notices;

namespace Classifieds.Storage.Ledger;

/// <summary>The ledger at rest. It is written through <see cref="Work.RecordAsync"/> alone.</summary>
public sealed class LedgerStore
{
    private readonly Work work;

    internal LedgerStore(Work work) => this.work = work;

    /// <returns>Every entry in the order of its sequence.</returns>
    public async Task<IReadOnlyList<LedgerEntry>> AllAsync()
    {
        IReadOnlyList<LedgerRow> rows = await work.QueryAsync<LedgerRow>($"SELECT {LedgerRow.Columns} FROM ledger ORDER BY sequence");
        return [.. rows.Select(row => row.ToEntry())];
    }

    /// <summary>What the stored revisions hash to now, by notice and number.</summary>
    public async Task<IReadOnlyDictionary<(string Notice, int Revision), string>> RevisionHashesAsync()
    {
        IReadOnlyList<RevisionRow> rows = await work.QueryAsync<RevisionRow>(RevisionRow.Select);
        return rows.ToDictionary(row => (row.NoticeId, row.Number), row => row.ContentHash);
    }

    internal async Task<LedgerEntry> AppendAsync(LedgerRecord what)
    {
        LedgerRow? last = await work.FindAsync<LedgerRow>($"SELECT {LedgerRow.Columns} FROM ledger ORDER BY sequence DESC LIMIT 1");
        LedgerEntry entry = LedgerEntry.Seal(what, last?.ToEntry());
        await work.ExecuteAsync(
            $"""
            INSERT INTO ledger ({LedgerRow.Columns})
            VALUES (@Sequence, @At, @DoneBy, @Verb, @NoticeId, @Revision, @Content, @Detail, @Previous, @Hash)
            """, LedgerRow.From(entry));
        return entry;
    }
}
