using System.Text.Json.Serialization;
using Classifieds.Makeup;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>One way to make room.</summary>
/// <param name="Cost">To rank by, without a unit.</param>
/// <param name="Lines">Of one column, that it wins.</param>
/// <param name="Notices">Indexes of the notices it would touch.</param>
/// <param name="Cuts">What would be left out.</param>
/// <param name="Sentence">In Chinese.</param>
public sealed record AdviceReport(
    [property: JsonPropertyName("kind")] AdviceKind Kind,
    [property: JsonPropertyName("cost")] int Cost,
    [property: JsonPropertyName("lines")] int Lines,
    [property: JsonPropertyName("notices")] IReadOnlyList<int> Notices,
    [property: JsonPropertyName("cuts")] IReadOnlyList<CutReport> Cuts,
    [property: JsonPropertyName("sentence")] string Sentence);
