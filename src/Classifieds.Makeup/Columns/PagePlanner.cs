using Classifieds.Makeup.Columns.Strips;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>Which notices stand on which page, in which column.</summary>
internal static class PagePlanner
{
    /// <param name="mostLines">What a column of a full page holds.</param>
    /// <returns>The pages, and the notices for which there was no room.</returns>
    public static (IReadOnlyList<PagePlan> Pages, IReadOnlyList<SetNotice> Unplaced) Plan(
        IReadOnlyList<Section> sections, PageTemplate template, int mostLines)
    {
        List<SetNotice> setAside = [];
        while (true)
        {
            IReadOnlyList<Section> taken = setAside.Count == 0
                ? sections : [.. sections.Select(section => section with { Notices = [.. section.Notices.Except(setAside)] })
                .Where(section => section.Notices.Count > 0)];
            (IReadOnlyList<PagePlan> pages, Matter rest) = Once(taken, template, mostLines);

            // A notice of which the pages hold only a part is not to be begun: the next best issue is the one without it.
            if (rest.Torn is { } torn) setAside.Add(torn);
            // Nor is one that has no room on an empty page to keep the others from it.
            else if (pages.Count != template.MostPages && rest.Notices.FirstOrDefault() is { } blocking) setAside.Add(blocking);
            else return (pages, [.. setAside, .. rest.Notices]);
        }
    }

    private static (IReadOnlyList<PagePlan> Pages, Matter Left) Once(IReadOnlyList<Section> sections, PageTemplate template, int mostLines)
    {
        List<PagePlan> pages = [];
        Matter left = Matter.Of(sections, template, mostLines);
        while (!left.IsEmpty && pages.Count != template.MostPages)
        {
            ColumnRooms rooms = PageRooms.Of(pages.Count + 1, template);
            bool hasNext = pages.Count + 1 != template.MostPages;
            StripPages? strips = left.Blocks.Count == 0 ? null : new(left, template, rooms, mostLines, hasNext);
            PagePlan? last = strips is null ? LastPage.Plan(left, template, rooms, mostLines) : strips.Last();
            if (last is not null) return ([.. pages, last], Matter.None);

            (PagePlan? full, left) = strips is null ? FullPage.Fill(left, template, rooms, mostLines, hasNext) : strips.Full();
            if (full is null) break;
            pages.Add(full);
        }
        return (pages, left);
    }
}
