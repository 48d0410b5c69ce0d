using Classifieds.Makeup.Columns.Strips;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;
using PagesKnown = System.Collections.Generic.Dictionary<
    (int Page, bool IsWide), (Classifieds.Makeup.Columns.PagePlan? Page, Classifieds.Makeup.Columns.Matter Left)>;

namespace Classifieds.Makeup.Columns;

/// <summary>Which notices stand on which page, in which column.</summary>
internal static class PagePlanner
{
    // More than any page is filled from.
    private const int PagesAhead = 4;

    /// <param name="mostLines">What a column of a full page holds.</param>
    /// <returns>The pages, and the notices for which there was no room.</returns>
    /// <remarks>Heads are as wide as what they head; but where that took another page, or left out a notice, the last page's are not, or,
    /// where that is not enough, none.</remarks>
    public static (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced) Plan(
        IReadOnlyList<Section> sections, PageTemplate template, int mostLines)
    {
        PagesKnown known = [];
        if (template.Columns.Count == 1 || sections.Any(section => section.Notices.Any(notice => notice.Columns > 1)))
            return Plan(sections, template, mostLines, int.MaxValue, int.MaxValue, known)!.Value;
        // On as few pages as there can be no other heads are better: they are not even tried.
        int least = LeastPages(sections, template, mostLines);
        if (Plan(sections, template, mostLines, int.MaxValue, least, known) is { Unplaced.Count: 0 } wide) return wide;
        var narrow = Plan(sections, template, mostLines, 0, int.MaxValue, known)!.Value;
        if (!narrow.Pages.Any(HeadWidths.HasNarrow)) return narrow;
        bool mayBeWide = narrow.Pages.Count > least || narrow.Unplaced.Count > 0;
        return (mayBeWide ? Wide(int.MaxValue) : null) ?? Wide(narrow.Pages.Count - 1) ?? narrow;

        (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced)? Wide(int pages) =>
            pages > 0 && Plan(sections, template, mostLines, pages, longest: narrow.Pages.Count, known) is { } plan
                && !IsLonger(plan, narrow) ? plan : null;
    }

    // Fewer cannot hold the lines alone, without heads and the air between notices.
    private static int LeastPages(IReadOnlyList<Section> sections, PageTemplate template, int mostLines)
    {
        int lines = 0;
        foreach (Section section in sections)
            foreach (SetNotice notice in section.Notices) lines += notice.ColumnLines;
        int held = template.Columns.Count * (mostLines + ColumnStretch.Most);
        return Math.Max(1, (lines + held - 1) / held);
    }

    private static bool IsLonger(
        (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced) one,
        (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced) other) =>
        (one.Unplaced.Sum(notice => notice.ColumnLines), one.Pages.Count)
            .CompareTo((other.Unplaced.Sum(notice => notice.ColumnLines), other.Pages.Count)) > 0;

    /// <param name="wideHeads">On how many pages, from the first, heads are as wide as what they head.</param>
    /// <param name="longest">Where it takes more pages it is not wanted, and made up no further.</param>
    private static (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced)? Plan(
        IReadOnlyList<Section> sections, PageTemplate template, int mostLines, int wideHeads, int longest, PagesKnown known)
    {
        List<SetNotice> setAside = [];
        while (true)
        {
            IReadOnlyList<Section> taken = setAside.Count == 0
                ? sections : [.. sections.Select(section => section with { Notices = [.. section.Notices.Except(setAside)] })
                .Where(section => section.Notices.Count > 0)];
            PagesKnown same = setAside.Count == 0 ? known : [];
            if (Once(taken, template, mostLines, wideHeads, longest, same) is not (var pages, var rest)) return null;

            // A notice of which the pages hold only a part is not to be begun: the next best issue is the one without it.
            if (rest.Torn is { } torn) setAside.Add(torn);
            // Nor is one that has no room on an empty page to keep the others from it.
            else if (pages.Count != template.MostPages && rest.Notices.FirstOrDefault() is { } blocking) setAside.Add(blocking);
            else return (pages, [.. setAside, .. rest.Notices]);
        }
    }

    private static (IReadOnlyList<PagePlan> Pages, Matter Left)? Once(
        IReadOnlyList<Section> sections, PageTemplate template, int mostLines, int wideHeads, int longest, PagesKnown known)
    {
        List<PagePlan> pages = [];
        Matter left = Matter.Of(sections, template, mostLines);
        while (!left.IsEmpty && pages.Count != template.MostPages)
        {
            ColumnRooms rooms = PageRooms.Of(pages.Count + 1, template);
            bool hasNext = pages.Count + 1 != template.MostPages;
            bool isWide = pages.Count < wideHeads;
            // Behind pages whose heads are all wide, or all narrow, a full page is as it was when it was made up before.
            bool isAlike = isWide || wideHeads == 0;
            if (isAlike && known.TryGetValue((pages.Count, isWide), out (PagePlan? Page, Matter Left) made))
            {
                if (hasNext && pages.Count + 1 == longest) return null;
                left = made.Left;
                if (made.Page is null) break;
                pages.Add(made.Page);
                continue;
            }
            // A page looks no further than some pages ahead: so the work grows in step with the issue.
            Matter near = left.Within(PagesAhead * template.Columns.Count * (mostLines + ColumnStretch.Most));
            var strips = new StripPages(near, template, rooms, mostLines, hasNext);
            bool spans = near.Blocks.Count > 0;
            StripPages? wide = isWide ? strips : null;
            PagePlan? last = near.Atoms.Count < left.Atoms.Count ? null
                : spans ? strips.Last() : LastPage.Plan(near, template, rooms, mostLines, wide);
            if (last is not null) return ([.. pages, last], Matter.None);
            if (hasNext && pages.Count + 1 == longest) return null;

            (PagePlan? full, Matter rest) = spans ? strips.Full() : FullPage.Fill(near, template, rooms, mostLines, hasNext, wide);
            left = rest.And(left, near.Atoms.Count);
            // Below what stands before the masthead there may be room for nothing that waits; on the next page there is.
            bool isLow = pages.Count == 0 && template.LinesBeforeMasthead > 0;
            PagePlan? stood = full ?? (isLow && hasNext ? new([], mostLines, 0) : null);
            if (isAlike) known[(pages.Count, isWide)] = (stood, left);
            if (stood is null) break;
            pages.Add(stood);
        }
        return (pages, left);
    }
}
