namespace Classifieds.Desk.Checks;

/// <summary>A notice in house style, the lines it takes, and what could go.</summary>
public sealed record SavableNotice(int Index, string Text, int Lines, IReadOnlyList<Saving> Savings);

/// <summary>Characters that, left out alone, make the notice a line shorter.</summary>
/// <param name="Start">In UTF-16 units of the notice's text.</param>
/// <param name="Filler">Words that say nothing; the others want an eye on the sense.</param>
public sealed record Saving(int Start, int Length, string Text, bool Filler);
