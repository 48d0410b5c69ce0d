using Classifieds.Domain.Ledgers;

namespace Classifieds.Storage.Ledger;

/// <summary>What the desk's key says of the ledger.</summary>
/// <param name="Later">How many entries were sealed only when a program that knew of seals first opened the store.</param>
public sealed record SealReport(int Later)
{
    /// <summary>The first entry without a seal; null where each has one.</summary>
    public LedgerEntry? Unsealed { get; init; }

    /// <summary>The first entry that was not written with the desk's key; null where all were.</summary>
    public LedgerEntry? Forged { get; init; }

    /// <summary>As <see cref="LedgerEntry.Place"/>: of which there is nothing left but the seal; null where there is none.</summary>
    public string? Gone { get; init; }
}
