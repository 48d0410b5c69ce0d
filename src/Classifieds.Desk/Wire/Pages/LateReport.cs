using System.Text.Json.Serialization;
using Classifieds.Makeup;

namespace Classifieds.Desk.Wire.Pages;

/// <summary>What a late change (晚到改动) did to the page made before.</summary>
/// <param name="Step">How far it reached.</param>
/// <param name="Reason">In Chinese.</param>
/// <param name="Withdrawn">How many notices of the page before are gone.</param>
/// <param name="Edited">Indexes of notices whose words or lines are not what they were.</param>
/// <param name="Added">Indexes of notices that were not on the page before.</param>
/// <param name="Kept">How many notices stand where they stood, to the glyph.</param>
/// <param name="Moved">Every notice of the page before that stands elsewhere, be it by a thousandth of a point.</param>
public sealed record LateReport(
    [property: JsonPropertyName("step")] LateStep Step,
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("withdrawn")] int Withdrawn,
    [property: JsonPropertyName("edited")] IReadOnlyList<int> Edited,
    [property: JsonPropertyName("added")] IReadOnlyList<int> Added,
    [property: JsonPropertyName("kept")] int Kept,
    [property: JsonPropertyName("moved")] IReadOnlyList<MoveReport> Moved);
