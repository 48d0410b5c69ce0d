namespace Classifieds.Domain.Catalogues;

/// <summary>形近字: a character that may stand in a name where another was meant.</summary>
/// <param name="Character">One UTF-16 unit.</param>
/// <param name="Others">What it is taken for, as the clerk is told: 已、巳.</param>
public sealed record LookAlikeCharacter(char Character, string Others, LookAlikeScope Scope);
