using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Changes;

/// <summary>Where the order is free, notices from other columns fill the holes of a draft, or make room in a
/// column that is too full.</summary>
/// <remarks>
/// Chains of at most <see cref="MostTransfers"/> are tried; after each step only the <see cref="Width"/> best drafts are followed.
/// In a fixed order of trials, so that the same change always gives the same page.
/// </remarks>
internal sealed class LateTransfers(DraftJudge judge, PageTemplate template)
{
    private const int MostTransfers = 5;
    private const int Width = 8;

    // So many of the next drafts, by what the two columns of the transfer cost, are judged whole.
    private const int Judged = 40;

    /// <param name="least">What the best page known costs.</param>
    /// <returns>The best drafts found, the best first; the given one where none is better.</returns>
    public IReadOnlyList<LateDraft> Improve(LateDraft draft, long least)
    {
        HashSet<string> sections = [.. draft.Groups.SelectMany(group => group.Columns).Where(draft.IsOpen)
            .SelectMany(column => draft.Items[column.Number].Select(item => item.Section)
                .Concat(draft.Holes[column.Number].Select(hole => hole.Section)))
            .Where(section => section.MayReorder || template.IsLateOrderFree).Select(section => section.Section)];
        if (sections.Count == 0) return [draft];
        LateDraft[] followed = [draft];
        List<LateDraft> best = [draft];
        // Each transfer moves a notice: a chain that is longer than the best known page has moves cannot be better.
        for (int step = 0; step < MostTransfers && (step + 1) * ColumnFitter.Moved < least; step++)
        {
            LateDraft[] next = [.. followed.SelectMany(from => After(from, sections)).OrderBy(one => one.Promise).Take(Judged)
                .Select(one => one.Draft with { Step = LateStep.InSection })];
            followed = [.. next.OrderBy(judge.PromiseOf).Take(Width)];
            if (followed.Length == 0) break;
            LateDraft? whole = next.Where(judge.IsValid).MinBy(judge.CostOf);
            if (whole is not null) least = Math.Min(least, judge.CostOf(whole));
            best.AddRange(whole is null ? followed : followed.Union([whole]));
        }
        return [.. best.OrderBy(judge.CostOf).Take(Width)];
    }

    private IEnumerable<(LateDraft Draft, long Promise)> After(LateDraft draft, HashSet<string> sections)
    {
        long promise = judge.PromiseOf(draft);
        long[] costs = [.. Enumerable.Range(0, draft.Items.Count).Select(column => judge.Fit(draft, column).Promise)];
        for (int from = 0; from < draft.Items.Count; from++)
        {
            for (int at = 0; at < draft.Items[from].Count; at++)
            {
                LateItem item = draft.Items[from][at];
                if (!item.IsWhole || !sections.Contains(item.Section.Section)) continue;
                // What was moved once has found its place.
                if (item.Was is { } was && was.Column != from) continue;
                LateDraft without = draft.Without(from, at);
                if (!item.Section.MayReorder) without = without with { OutOfTurn = without.OutOfTurn + 1 };
                long left = promise + judge.Fit(without, from).Promise - costs[from];
                // What tears a greater hole than it could fill leads nowhere.
                if (left >= 2 * promise) continue;
                for (int to = 0; to < without.Items.Count; to++)
                {
                    foreach (int place in PlacesIn(without, to, item, from, at))
                    {
                        LateDraft with = without.With(to, place, item);
                        yield return (with, (to == from ? promise : left) + judge.Fit(with, to).Promise - costs[to]);
                    }
                }
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
