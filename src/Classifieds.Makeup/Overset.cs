namespace Classifieds.Makeup;

/// <summary>A notice for which there was no room.</summary>
/// <param name="Index">In the order given, from 0.</param>
/// <param name="LinesOver">How many lines it needs.</param>
/// <param name="WouldHelp">What would make room for it, cheapest first; one sentence each, in Chinese.</param>
public sealed record Overset(int Index, int LinesOver, IReadOnlyList<string> WouldHelp);
