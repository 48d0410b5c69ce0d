using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>The best pages with every notice as it was proofed; only where those have a fault, with notices a line
/// tighter or looser.</summary>
/// <remarks>What a reset notice costs is weighed against the fault it mends by <see cref="ColumnBreaker"/>, which
/// solves both together.</remarks>
internal static class HeightSearch
{
    /// <param name="heightsOf">The other heights of a notice, or null where it must stand as it was proofed.</param>
    public static IssuePlan Plan(
        IReadOnlyList<SetNotice> notices, IReadOnlyList<SetNotice> fillers, PageTemplate template, int mostLines,
        Func<SetNotice, NoticeHeights?>? heightsOf)
    {
        IssuePlan natural = Planned(notices, fillers, template, mostLines);
        bool isFaultless = natural is { Unplaced.Count: 0, Splits: 0 } && !natural.HasWhite(template);
        if (heightsOf is null || isFaultless) return natural;

        SetNotice[] free = [.. notices];
        int[] asked = Asked(natural, free, template);
        Parallel.For(0, asked.Length, i => free[asked[i]] = free[asked[i]] with { Heights = heightsOf(free[asked[i]]) });
        IssuePlan elastic = Planned(free, fillers, template, mostLines);
        if (!elastic.IsBetterThan(natural)) return natural;
        string why = elastic.LinesOver < natural.LinesOver ? "使排不下的稿件排入"
            : elastic.Pages.Count < natural.Pages.Count ? "使全部稿件少占一版"
            : elastic.Splits < natural.Splits ? "使长稿不必拆开"
            : "使栏脚齐平";
        return elastic with { Pages = [.. elastic.Pages.Select(Settled)], WhyReset = why };
    }

    // Those of columns that have a fault; all, where something has no room or the last page might be saved: to set a notice anew is dear.
    private static int[] Asked(IssuePlan natural, SetNotice[] notices, PageTemplate template)
    {
        int saved = natural.Pages.Count * template.Columns.Count * ColumnStretch.Most;
        if (natural.LinesOver > 0 || natural.Shortage is not null || natural.Pages[^1].Lines <= saved)
            return Where(notices, _ => true);
        HashSet<int> onThem = [];
        ColumnGroup? before = null;
        foreach (ColumnGroup group in natural.Pages.SelectMany(page => page.Groups))
        {
            if (group.Splits > 0 || group.HasWhite(template)) onThem.UnionWith(group.Notices);
            // What is split here began there.
            if (group.Splits > 0 && before is not null) onThem.UnionWith(before.Notices);
            before = group;
        }
        return Where(notices, notice => onThem.Contains(notice.Index));
    }

    private static int[] Where(SetNotice[] notices, Predicate<SetNotice> holds)
    {
        List<int> at = [];
        for (int i = 0; i < notices.Length; i++)
            if (holds(notices[i])) at.Add(i);
        return [.. at];
    }

    private static IssuePlan Planned(
        IReadOnlyList<SetNotice> notices, IReadOnlyList<SetNotice> fillers, PageTemplate template, int mostLines) =>
        IssuePlanner.Plan(SectionSorter.Sort(notices, template), fillers, template, mostLines);

    // The plan says which atoms are reset; from here on they are what stands there.
    private static PagePlan Settled(PagePlan page) => page with
    {
        Groups =
        [
            .. page.Groups.Select(matter =>
            {
                Atom[] atoms = [.. matter.Atoms];
                foreach ((int at, SetNotice notice) in matter.Plan.Columns.SelectMany(column => column.Reset))
                    atoms[at] = atoms[at] with { Notice = notice, Lines = notice.Lines };
                return matter with { Atoms = atoms };
            }),
        ],
    };
}
