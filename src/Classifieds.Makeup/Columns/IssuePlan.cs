using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>Where everything stands, on all pages, and what found no room.</summary>
/// <param name="WhyReset">What notices stand tighter or looser for, as a part of a sentence; null where none does.</param>
internal sealed record IssuePlan(IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced, string? WhyReset = null)
{
    /// <summary>Null where the pages are as many as were asked for, and as full.</summary>
    public PageShortage? Shortage { get; init; }

    /// <summary>Notices that begin in one column and go on in another.</summary>
    public int Splits => Groups.Sum(group => group.Splits);

    /// <summary>Whether a column ends above the line on which its neighbours end; the last of a group may.</summary>
    public bool HasWhite(PageTemplate template) => Groups.Any(group => group.HasWhite(template));

    public int LinesOver => Unplaced.Sum(notice => notice.ColumnLines);

    /// <summary>The notices as they stand on the pages, by the order given; what found no room as it was given.</summary>
    public IReadOnlyList<SetNotice> SettingsOf(IReadOnlyList<SetNotice> notices)
    {
        Dictionary<int, SetNotice> reset = [];
        foreach (ColumnGroup matter in Groups)
            foreach (Atom atom in matter.Atoms)
                if (atom.Notice is { Looseness: not 0 } notice) reset[notice.Index] = notice;
        return [.. notices.Select(notice => reset.GetValueOrDefault(notice.Index, notice))];
    }

    public long Cost => Pages.Sum(page => page.Cost);

    private IEnumerable<ColumnGroup> Groups => Pages.SelectMany(page => page.Groups);

    /// <summary>More of the issue printed, less missing from the pages asked for, fewer pages, at the least cost to its
    /// looks: in that order.</summary>
    public bool IsBetterThan(IssuePlan other) =>
        (LinesOver, Shortage?.Lines ?? 0, Pages.Count, Cost)
            .CompareTo((other.LinesOver, other.Shortage?.Lines ?? 0, other.Pages.Count, other.Cost)) < 0;
}
