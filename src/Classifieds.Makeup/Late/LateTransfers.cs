namespace Classifieds.Makeup.Late;

/// <summary>Where a section leaves its order free, notices from other columns fill the holes of a draft, or make room in a column that is too full.</summary>
/// <remarks>
/// Chains of at most <see cref="MostTransfers"/> are tried; after each step only the <see cref="Width"/> best drafts are followed.
/// In a fixed order of trials, so that the same change always gives the same page.
/// </remarks>
internal sealed class LateTransfers(DraftJudge judge)
{
    private const int MostTransfers = 3;
    private const int Width = 6;

    /// <returns>The best drafts found, the best first; the given one where none is better.</returns>
    public IReadOnlyList<LateDraft> Improve(LateDraft draft)
    {
        HashSet<string> sections = [.. draft.Groups.SelectMany(group => group.Columns).Where(draft.IsOpen)
            .SelectMany(column => draft.Items[column.Number].Select(item => item.Section).Concat(draft.Holes[column.Number].Select(hole => hole.Section)))
            .Where(section => section.MayReorder).Select(section => section.Section)];
        if (sections.Count == 0) return [draft];
        List<(LateDraft Draft, long Cost)> followed = [(draft, judge.CostOf(draft))];
        List<(LateDraft Draft, long Cost)> best = [.. followed];
        for (int step = 0; step < MostTransfers; step++)
        {
            List<(LateDraft Draft, long Cost)> next = [];
            foreach ((LateDraft from, _) in followed)
                foreach (LateDraft to in After(from, sections)) next.Add((to with { Step = LateStep.InSection }, judge.CostOf(to)));
            followed = [.. next.OrderBy(one => one.Cost).Take(Width)];
            if (followed.Count == 0) break;
            best.AddRange(followed);
        }
        return [.. best.OrderBy(one => one.Cost).Take(Width).Select(one => one.Draft)];
    }

    private static IEnumerable<LateDraft> After(LateDraft draft, HashSet<string> sections)
    {
        for (int from = 0; from < draft.Items.Count; from++)
        {
            for (int at = 0; at < draft.Items[from].Count; at++)
            {
                LateItem item = draft.Items[from][at];
                if (!item.IsWhole || !sections.Contains(item.Section.Section)) continue;
                // What was moved once has found its place.
                if (item.Was is { } was && was.Column != from) continue;
                LateDraft without = draft.Without(from, at);
                for (int to = 0; to < without.Items.Count; to++)
                    foreach (int place in PlacesIn(without, to, item, from, at)) yield return without.With(to, place, item);
            }
        }
    }

    // Holes, and the end of the section's notices in the column.
    private static IEnumerable<int> PlacesIn(LateDraft draft, int column, LateItem item, int from, int at)
    {
        SortedSet<int> places = [];
        foreach (LateHole hole in draft.Holes[column])
            if (hole.Section.Section == item.Section.Section) places.Add(hole.Place);
        IReadOnlyList<LateItem> items = draft.Items[column];
        for (int end = items.Count; end > 0; end--)
        {
            if (items[end - 1].Section.Section != item.Section.Section || items[end - 1].IsFiller) continue;
            places.Add(end);
            break;
        }
        if (column == from) places.Remove(at);
        return places.Where(place => draft.MayStand(column, place, item.Section.Section));
    }
}
