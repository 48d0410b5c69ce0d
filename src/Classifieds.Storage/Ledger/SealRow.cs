namespace Classifieds.Storage.Ledger;

internal sealed record SealRow
{
    public const string Columns = "chain, sequence, made, seal";

    public required string Chain { get; init; }
    public required long Sequence { get; init; }

    /// <summary>Whether with its entry or later, in the words of <see cref="LedgerStore"/>.</summary>
    public required string Made { get; init; }

    public required string Seal { get; init; }
}
