using Classifieds.Makeup.Layouts;

namespace Classifieds.Makeup;

/// <summary>The issue as it was made up before, and what became of each of its notices since.</summary>
/// <param name="Notices">In the order of then.</param>
public sealed record PreviousIssue(IssueLayout Layout, IReadOnlyList<PreviousNotice> Notices);
