using System.Text.Json.Serialization;
using Classifieds.Desk.Upkeep;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>流水 that holds.</summary>
/// <param name="Entries">How many all chains have.</param>
/// <param name="Revisions">How many revisions were compared with their entries.</param>
/// <param name="Head">The last entry's hash, where there is one chain; else each chain tells its own.</param>
/// <param name="Opened">How many revisions the key opened; null where there was no key.</param>
/// <param name="ClockBack">The entries before which the clock was set back, where there is one chain; else as the head.</param>
/// <param name="SealedLater">How many entries were sealed only when the store was brought up to date; null without a key.</param>
/// <param name="Plates">How many plates are the files that were kept; null where it is not known where they lie.</param>
/// <param name="Heads">How many signed heads beside them hold; null as before.</param>
/// <param name="Erased">Of how many notices the words were destroyed: nothing opens them, and their hashes hold as ever.</param>
/// <param name="Chains">The chain of the store, then those of the papers.</param>
public sealed record ProvedLedger(
    [property: JsonPropertyName("entries")] int Entries,
    [property: JsonPropertyName("revisions")] int Revisions,
    [property: JsonPropertyName("head")] string? Head,
    [property: JsonPropertyName("opened")] int? Opened,
    [property: JsonPropertyName("clockBack")] IReadOnlyList<long> ClockBack,
    [property: JsonPropertyName("sealedLater")] int? SealedLater,
    [property: JsonPropertyName("plates")] int? Plates,
    [property: JsonPropertyName("heads")] int? Heads,
    [property: JsonPropertyName("erased")] int Erased,
    [property: JsonPropertyName("chains")] IReadOnlyList<ProvedChain> Chains)
{
    public static ProvedLedger Of(VerifyLedger.Proved proved)
    {
        VerifyLedger.Chain? only = proved.Chains is [var one] ? one : null;
        return new(proved.Chains.Sum(chain => chain.Entries), proved.Revisions, only?.Head, proved.Opened, only?.ClockBack ?? [],
            proved.SealedLater, proved.Plates?.Files, proved.Plates?.Heads, proved.Erased, [.. proved.Chains.Select(ProvedChain.Of)]);
    }
}
