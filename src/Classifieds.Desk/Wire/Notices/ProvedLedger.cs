using System.Text.Json.Serialization;
using Classifieds.Desk.Upkeep;

namespace Classifieds.Desk.Wire.Notices;

/// <summary>流水 that holds.</summary>
/// <param name="Entries">How many the chain has.</param>
/// <param name="Revisions">How many revisions were compared with their entries.</param>
/// <param name="Head">The last entry's hash.</param>
/// <param name="Opened">How many revisions the key opened; null where there was no key.</param>
/// <param name="ClockBack">The entries before which the clock was set back.</param>
public sealed record ProvedLedger(
    [property: JsonPropertyName("entries")] int Entries,
    [property: JsonPropertyName("revisions")] int Revisions,
    [property: JsonPropertyName("head")] string Head,
    [property: JsonPropertyName("opened")] int? Opened,
    [property: JsonPropertyName("clockBack")] IReadOnlyList<long> ClockBack)
{
    public static ProvedLedger Of(VerifyLedger.Proved proved) =>
        new(proved.Entries, proved.Revisions, proved.Head, proved.Opened, proved.ClockBack);
}
