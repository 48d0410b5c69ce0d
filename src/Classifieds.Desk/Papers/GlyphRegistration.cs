namespace Classifieds.Desk.Papers;

/// <summary>补字登记: an outline that the paper has approved, as its profile lists it.</summary>
/// <param name="File">The SVG file, beside the profile or below it.</param>
/// <param name="Text">The character it draws, or its description sequence such as ⿰金寿.</param>
/// <param name="ApprovedBy">Who has looked at it.</param>
public sealed record GlyphRegistration(string File, string Text, string ApprovedBy, DateOnly Date);
