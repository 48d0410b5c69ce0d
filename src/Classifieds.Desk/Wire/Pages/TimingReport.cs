using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>How long the page took.</summary>
/// <param name="Runs">As many as were asked for.</param>
public sealed record TimingReport(
    [property: JsonPropertyName("runs")] IReadOnlyList<StageTimes> Runs)
{
    /// <summary>The runs before them, where more than one was asked for; the first is a cold page's.</summary>
    [JsonPropertyName("warmUps")]
    public IReadOnlyList<StageTimes> WarmUps { get; init; } = [];
}
