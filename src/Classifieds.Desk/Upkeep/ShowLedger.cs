using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>看流水: who did what when, the last of it; the ledger is in the clear, so no key is asked for.</summary>
public sealed class ShowLedger(Workbench desk)
{
    /// <summary>Of entries that are told at once.</summary>
    public const int Most = 10_000;

    /// <param name="Last">How many; from 1 to <see cref="Most"/>.</param>
    public sealed record Request(int Last);

    /// <returns>The entries that were written last, oldest first; or LEDGER-COUNT, or why the store cannot be read.</returns>
    public async Task<Outcome<IReadOnlyList<LedgerEntry>>> RunAsync(Request request, CancellationToken stop)
    {
        if (request.Last is < 1 or > Most)
            return new Refusal("LEDGER-COUNT", $"一次可看 1 至 {Most} 条流水") { Kind = RefusalKind.Usage };
        return await desk.ReadStoreWithoutKeyAsync<IReadOnlyList<LedgerEntry>>(
            async work => Outcome.Of(await work.Ledger.LastAsync(request.Last)), stop);
    }
}
