namespace Classifieds.Makeup.Templates;

/// <summary>One section of the page.</summary>
/// <param name="Section">The name by which notices ask for it.</param>
/// <param name="Head">The words of its head.</param>
public sealed record SectionStyle(string Section, string Head);
