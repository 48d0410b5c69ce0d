using System.Text.Json.Serialization;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>A notice that found no room.</summary>
/// <param name="Index">From 0, in the order of the file.</param>
/// <param name="WouldHelp">In Chinese.</param>
public sealed record OversetReport(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("linesOver")] int LinesOver,
    [property: JsonPropertyName("wouldHelp")] IReadOnlyList<string> WouldHelp);
