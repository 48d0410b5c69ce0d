using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>Where a notice, or a part of one, stands and why.</summary>
/// <param name="Index">From 0, in the order of the file.</param>
/// <param name="Page">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Reason">In Chinese.</param>
public sealed record PlacementReport(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("column")] int Column,
    [property: JsonPropertyName("x")] decimal X,
    [property: JsonPropertyName("y")] decimal Y,
    [property: JsonPropertyName("width")] decimal Width,
    [property: JsonPropertyName("height")] decimal Height,
    [property: JsonPropertyName("lines")] int Lines,
    [property: JsonPropertyName("reason")] string Reason)
{
    /// <summary>松紧: lines beyond the natural setting, which is the one that is proofed and paid for; −1 = 紧排一行.</summary>
    [JsonPropertyName("looseness")]
    public int Looseness { get; init; }

    /// <summary>照片 of the notice; null where it has none.</summary>
    [JsonPropertyName("photo")]
    public PhotoReport? Photo { get; init; }

    /// <summary>How many columns it spans.</summary>
    [JsonPropertyName("span")]
    public int Span { get; init; } = 1;

    /// <summary>Whether a frame stands about it.</summary>
    [JsonPropertyName("boxed")]
    public bool Boxed { get; init; }
}
