using System.Text.Json.Serialization;
using Classifieds.Desk.Wire.Notices;

namespace Classifieds.Desk.Wire.Exchange;

/// <summary>What was found in one cell of a table.</summary>
/// <param name="Column">As its head says; empty where the row as a whole is meant.</param>
public sealed record CellFindingJson(
    [property: JsonPropertyName("column")] string Column,
    [property: JsonPropertyName("finding")] FindingJson Finding);
