using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>栏头之前: what stands above the masthead on the first page.</summary>
/// <param name="Plan">Columns of their own, as low as they look well.</param>
internal sealed record BeforeMasthead(PagePlan Plan, IReadOnlyList<SetNotice> Notices)
{
    // Below the masthead at least a head has room, and so many lines, or the notice that comes first.
    private const int LeastLinesBelow = 4;

    // Which of too many have room is not worth more plans than this.
    private const int MostPlans = 12;

    /// <returns>As many of those that are to stand there as have room, in the order given; null where there are none, or where nothing
    /// would stand below the masthead.</returns>
    /// <remarks>Those that have no room stand below it under their section's head.</remarks>
    public static BeforeMasthead? Find(IReadOnlyList<SetNotice> notices, PageTemplate template, int mostLines)
    {
        if (template.Masthead is not { } masthead) return null;
        HashSet<string> sections = [.. template.Sections.Where(style => style.IsBeforeMasthead).Select(style => style.Section)];
        SetNotice[] above = [.. notices.Where(notice => sections.Contains(notice.Notice.Section))];
        if (above.Length == 0 || above.Length == notices.Count) return null;

        Section below = SectionSorter.Sort([.. notices.Except(above)], template)[0];
        int least = Math.Max(LeastLinesBelow, Math.Min(below.Notices[0].Lines, mostLines / 2));
        int most = mostLines - masthead.LinesBelow - template.SectionHead.Lines - least;
        PageTemplate alone = template with { MostPages = 1, ExactPages = null, Height = PageHeight.AsNeeded, Reservations = [] };
        int count = Within(above, most * template.Columns.Count);
        for (int plans = 0; count > 0 && plans < MostPlans; plans++, count -= Math.Max(1, count / MostPlans))
        {
            SetNotice[] first = above[..count];
            (IReadOnlyList<PagePlan> pages, IReadOnlyList<SetNotice> unplaced) =
                PagePlanner.Plan(SectionSorter.Sort(first, alone), alone, most);
            if (unplaced.Count == 0 && pages.Count == 1) return new(pages[0], first);
        }
        return null;
    }

    private static int Within(SetNotice[] notices, int lines)
    {
        int count = 0;
        while (count < notices.Length && (lines -= notices[count].ColumnLines) >= 0) count++;
        return count;
    }
}
