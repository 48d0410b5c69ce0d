namespace Classifieds.Domain.Findings;

/// <summary>A finding about one field of a form; its span and its repairs are those of the field's words.</summary>
/// <param name="Path">The field as the form calls it: <c>party</c>, <c>items[1].number</c>; <c>kind</c> and <c>items</c> for themselves,
/// empty where the form as a whole is meant.</param>
public sealed record FieldFinding(string Path, Finding Finding);
