namespace Classifieds.Makeup.Layouts;

/// <summary>One page of an issue.</summary>
/// <param name="Height">In lines of the grid, heads over whole columns included.</param>
public sealed record PageLayout(int Height, IReadOnlyList<GroupLayout> Groups);
