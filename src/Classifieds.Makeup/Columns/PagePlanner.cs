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
            if (LastPage.Plan(left, template, rooms, mostLines) is { } last) return ([.. pages, last], Matter.None);

            bool hasNext = pages.Count + 1 != template.MostPages;
            (PagePlan? full, left) = new FullPage(template, rooms, mostLines, hasNext).Fill(left);
            if (full is null) break;
            pages.Add(full);
        }
        return (pages, left);
    }
}
