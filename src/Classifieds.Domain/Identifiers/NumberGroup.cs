namespace Classifieds.Domain.Identifiers;

/// <summary>A few signs of a number that are read aloud in one breath.</summary>
/// <param name="Words">As they are printed, with the hyphen behind them.</param>
/// <param name="First">The place of its first letter or digit in the number, from 1.</param>
/// <param name="Last">The place of its last.</param>
public readonly record struct NumberGroup(string Words, int First, int Last);
