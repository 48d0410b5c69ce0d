using Classifieds.Makeup.Layouts;

namespace Classifieds.Desk.Pages;

/// <summary>A made page as it is kept, in its report and in the store, so that a late change can start from it.</summary>
/// <param name="Glyphs">The hash of each notice's glyphs, as a proof names it, by the order in which the notices were given.</param>
public sealed record KeptPage(IReadOnlyList<string> Glyphs, IssueLayout Layout)
{
    /// <summary>The notices' numbers at the desk, in the same order; empty where the page was made from a file.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}
