namespace Classifieds.Domain.Catalogues;

/// <summary>A set phrase of the trade with a wrong character in it: 遣失 for 遗失.</summary>
/// <param name="NotBehind">Behind one of these characters it is something else: 派遣失败. Empty for none.</param>
public sealed record Misspelling(string Wrong, string Right, string NotBehind);
