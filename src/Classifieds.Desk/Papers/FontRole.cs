using Classifieds.Fonts;

namespace Classifieds.Desk.Papers;

/// <summary>A family, its weight, and the families that answer for characters it lacks.</summary>
public sealed record FontRole(string Family, FontWeight Weight, IReadOnlyList<string> Fallbacks);
