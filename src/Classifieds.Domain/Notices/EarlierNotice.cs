namespace Classifieds.Domain.Notices;

/// <summary>A notice that was taken before, as it is held against a new one.</summary>
/// <param name="Name">The insertion that is told to a person.</param>
/// <param name="Day">On which that insertion prints.</param>
/// <param name="Printed">Of the same length as the house text, with masks.</param>
public sealed record EarlierNotice(InsertionId Name, DateOnly Day, CheckedNotice Content, string Printed);
