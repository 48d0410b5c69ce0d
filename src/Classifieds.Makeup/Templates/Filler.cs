namespace Classifieds.Makeup.Templates;

/// <summary>补白: the paper's own words, which square off a page that its notices do not fill.</summary>
/// <param name="From">The first print date on which it may run.</param>
/// <param name="To">The last.</param>
/// <param name="MostPerIssue">How often it may stand in one issue.</param>
public sealed record Filler(string Text, DateOnly From, DateOnly To, int MostPerIssue);
