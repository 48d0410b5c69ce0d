using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>How many notices there were and what became of them.</summary>
/// <param name="Placed">How many notices stand whole on the pages.</param>
/// <param name="Overset">What found no room: 甩稿.</param>
/// <param name="WithErrors">Indexes of notices that have a finding of severity error.</param>
public sealed record NoticeCount(
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("placed")] int Placed,
    [property: JsonPropertyName("overset")] IReadOnlyList<OversetReport> Overset,
    [property: JsonPropertyName("withErrors")] IReadOnlyList<int> WithErrors)
{
    /// <summary>What would make room for what is overset, cheapest first; each was made up to be sure.</summary>
    [JsonPropertyName("advice")]
    public IReadOnlyList<AdviceReport> Advice { get; init; } = [];
}
