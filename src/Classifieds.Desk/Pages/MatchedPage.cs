using Classifieds.Makeup;
using Classifieds.Makeup.Setting;

namespace Classifieds.Desk.Pages;

/// <summary>The notices of now, those of the page before set as they were there, and what became of each of that page's.</summary>
/// <param name="Added">By their place in the order of now.</param>
public sealed record MatchedPage(IReadOnlyList<SetNotice> Notices, PreviousIssue Previous, IReadOnlyList<int> Added)
{
    public int Withdrawn => Previous.Notices.Count(one => one.Index is null);

    public IReadOnlyList<int> Edited =>
        [.. Previous.Notices.Where(one => one is { Index: not null, IsSame: false }).Select(one => one.Index!.Value).Order()];
}
