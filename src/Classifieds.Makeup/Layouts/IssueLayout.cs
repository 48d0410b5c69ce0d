namespace Classifieds.Makeup.Layouts;

/// <summary>前版: what stands where on an issue's pages, kept so that a late change can leave it there.</summary>
/// <remarks>Notices are named by their place in the order in which they were given, from 0.</remarks>
public sealed record IssueLayout(LayoutFrame Frame, IReadOnlyList<PageLayout> Pages);
