namespace Classifieds.Desk.Papers;

/// <summary>印刷条件 of a paper whose plant has an ICC profile of its press; with it the page is PDF/X-4.</summary>
/// <param name="File">The ICC profile, beside the paper's profile or below it.</param>
/// <param name="Identifier">As http://www.color.org registers the condition; empty = it is not registered.</param>
/// <param name="Condition">The same in words.</param>
public sealed record PressCondition(string File, string Identifier, string Condition);
