using Classifieds.Makeup.Columns;
using Classifieds.Makeup.Layouts;
using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>The pages before the first that a change reaches as they stood; from that page on all is made up afresh.</summary>
internal sealed class LateRest(
    IReadOnlyList<LateGroup> groups, IReadOnlyList<SetNotice> incoming, IReadOnlyList<SetNotice> fillers, PageTemplate template,
        LayoutFrame frame)
{
    /// <summary>The first page made afresh, counted from 0.</summary>
    public int Page { get; } = FirstReached(groups, incoming, template);

    /// <returns>Null where that would be all pages.</returns>
    public IssuePlan? Plan(DraftJudge judge)
    {
        if (Page == 0) return null;
        LateDraft before = LateDraft.Of([.. groups.Where(group => group.Page < Page)]);
        if (!judge.IsValid(before)) return null;
        IssuePlan kept = new LateAssembly(judge, template, frame).Assemble(before);

        LateGroup[] after = [.. groups.Where(group => group.Page >= Page)];
        IEnumerable<SetNotice> standing = after.SelectMany(group => group.Columns).SelectMany(column => column.Items)
            .Select(item => item.Notice).OfType<SetNotice>().Where(notice => notice.Index >= 0)
            .Concat(after.SelectMany(group => group.Blocks).Select(block => block.Notice));
        SetNotice[] rest = [.. standing.Concat(incoming).DistinctBy(notice => notice.Index).OrderBy(notice => notice.Index)];
        return WithPages(kept, before, rest);
    }

    /// <summary>Pages as they stand, and on pages behind them what does not stand there.</summary>
    /// <param name="draft">What <paramref name="kept"/> was made of.</param>
    public IssuePlan WithPages(IssuePlan kept, LateDraft draft, IReadOnlyList<SetNotice> rest)
    {
        int pages = kept.Pages.Count;
        HashSet<string> begun = [.. draft.Items.SelectMany(items => items.Select(item => item.Section.Section))
            .Concat(draft.Groups.SelectMany(group => group.Blocks.Select(block => block.Notice.Notice.Section)))];
        Section[] sections = [.. SectionSorter.Sort(rest, template)
            .Select(section => begun.Contains(section.Style.Section) ? section with { Style = AtomMaker.Continued(section.Style, template) }
                : section)];
        HashSet<SetNotice> used = [.. draft.Items.SelectMany(items => items).Where(item => item.IsFiller).Select(item => item.Notice!)];
        PageTemplate later = template with
        {
            ExactPages = null,
            MostPages = (template.ExactPages ?? template.MostPages) is { } most ? most - pages : null,
            Reservations = [.. template.Reservations.Where(one => one.Page > pages).Select(one => one with { Page = one.Page - pages })],
        };
        IssuePlan made = IssuePlanner.Plan(sections, [.. fillers.Where(filler => !used.Contains(filler))], later, frame.MostLines);
        return new([.. kept.Pages, .. made.Pages], [.. kept.Unplaced, .. made.Unplaced]);
    }

    private static IEnumerable<string> SectionsOf(IEnumerable<LateGroup> groups) =>
        groups.SelectMany(group => group.Columns.SelectMany(column => column.Items.Select(item => item.Section.Section))
            .Concat(group.Blocks.Select(block => block.Notice.Notice.Section)));

    private static int FirstReached(IReadOnlyList<LateGroup> groups, IReadOnlyList<SetNotice> incoming, PageTemplate template)
    {
        if (groups.Count == 0) return 0;
        int page = groups[^1].Page;
        foreach (LateGroup group in groups.Where(group => group.Columns.Any(column => column.IsChanged))) page = Math.Min(page, group.Page);
        foreach (SetNotice notice in incoming) page = Math.Min(page, PageOf(notice, groups, template));
        // A notice that begins on one page and goes on on the next is made up whole.
        while (page > 0 && groups.Any(group => group.Page == page && group.Columns.Any(column => column.Items.Any(item => item.IsCarry))))
            page--;
        return page;
    }

    // Where its order is free, the last on which its section stands; else the one on which its turn comes.
    private static int PageOf(SetNotice notice, IReadOnlyList<LateGroup> groups, PageTemplate template)
    {
        string section = notice.Notice.Section;
        bool isFree = template.IsLateOrderFree || SectionSorter.StyleOf(section, template).MayReorder;
        LateGroup[] its = [.. groups.Where(group => SectionsOf([group]).Contains(section))];
        if (its.Length == 0) return 0;
        if (isFree) return its[^1].Page;
        LateGroup? before = its.LastOrDefault(group => group.Columns.Any(column => column.Items.Any(
            item => item.Section.Section == section && item.Notice is { Index: >= 0 } other && other.Index < notice.Index)));
        return (before ?? its[0]).Page;
    }
}
