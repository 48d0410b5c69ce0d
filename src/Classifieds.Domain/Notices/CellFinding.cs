using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Notices;

/// <summary>What was found in one cell of a table that was handed in.</summary>
/// <param name="Column">As its head says; empty where the row as a whole is meant.</param>
public sealed record CellFinding(string Column, Finding Finding);
