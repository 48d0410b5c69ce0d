using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>One run's milliseconds by stage.</summary>
/// <param name="Read">Cleaning, reading and checking the words of each notice.</param>
/// <param name="Check">Whether the fonts have every character, and numbers that stand in two notices.</param>
public sealed record StageTimes(
    [property: JsonPropertyName("read")] double Read,
    [property: JsonPropertyName("check")] double Check,
    [property: JsonPropertyName("set")] double Set,
    [property: JsonPropertyName("makeup")] double Makeup,
    [property: JsonPropertyName("press")] double Press,
    [property: JsonPropertyName("total")] double Total);
