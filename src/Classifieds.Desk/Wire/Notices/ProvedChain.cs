using System.Text.Json.Serialization;
using Classifieds.Desk.Upkeep;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>流水 of one paper, or the store's own, that holds.</summary>
/// <param name="Paper">Null for the store's own.</param>
/// <param name="Head">The last entry's hash.</param>
/// <param name="ClockBack">The entries before which the clock was set back.</param>
public sealed record ProvedChain(
    [property: JsonPropertyName("paper")] string? Paper,
    [property: JsonPropertyName("entries")] int Entries,
    [property: JsonPropertyName("head")] string Head,
    [property: JsonPropertyName("clockBack")] IReadOnlyList<long> ClockBack)
{
    public static ProvedChain Of(VerifyLedger.Chain chain) =>
        new(chain.Paper?.ToString(), chain.Entries, chain.Head, chain.ClockBack);
}
