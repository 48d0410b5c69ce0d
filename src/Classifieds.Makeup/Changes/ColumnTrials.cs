using Column = (
    System.Collections.Generic.IReadOnlyList<Classifieds.Makeup.Changes.LateItem> Items, int Number, int Top, int Height, bool IsLast);

namespace Classifieds.Makeup.Changes;

/// <summary>What columns may come to cost with one notice fewer, or one more. Each is fitted once: drafts differ in few columns, and of
/// notices that are alike where they did not stand one speaks for all.</summary>
internal sealed class ColumnTrials(DraftJudge judge)
{
    private readonly Dictionary<(Column Column, int At), WithoutOne> without = [];
    private readonly Dictionary<(Column Column, Newcomer Newcomer), (int Place, long Promise)[]> with = [];

    /// <summary>A column without one of its notices.</summary>
    /// <param name="Promise">See <see cref="ColumnFit.Promise"/>.</param>
    /// <param name="Elsewhere">With it at another of its places.</param>
    public readonly record struct WithoutOne(long Promise, (int Place, long Promise)[] Elsewhere);

    /// <summary>All that counts of a notice in a column in which it did not stand.</summary>
    public readonly record struct Newcomer(string Section, int Lines, bool IsSame, bool ComesIn, bool IsTitled, bool IsBoxed)
    {
        public static Newcomer Of(LateItem item) => new(
            item.Section.Section, item.Lines, item.IsSame, item.Was is null, item.Notice!.IsTitled, item.Notice.IsBoxed);
    }

    public WithoutOne Without(LateDraft draft, int column, int at)
    {
        var asked = (ColumnOf(draft, column), at);
        if (without.TryGetValue(asked, out WithoutOne known)) return known;
        LateItem item = draft.Items[column][at];
        LateDraft left = draft.Without(column, at);
        known = new(judge.FitOnce(left, column).Promise,
        [
            .. PlacesIn(left, column, item.Section.Section).Where(place => place != at)
                .Select(place => (place, judge.FitOnce(left.With(column, place, item), column).Promise)),
        ]);
        without.Add(asked, known);
        return known;
    }

    /// <summary>A column with a notice of another one, at each place where that may stand.</summary>
    public IReadOnlyList<(int Place, long Promise)> With(LateDraft draft, int column, LateItem item)
    {
        var asked = (ColumnOf(draft, column), Newcomer.Of(item));
        if (with.TryGetValue(asked, out (int Place, long Promise)[]? known)) return known;
        known = [.. PlacesIn(draft, column, item.Section.Section)
            .Select(place => (place, judge.FitOnce(draft.With(column, place, item), column).Promise))];
        with.Add(asked, known);
        return known;
    }

    private static Column ColumnOf(LateDraft draft, int column)
    {
        int group = draft.GroupAt(column);
        LateGroup given = draft.Groups[group];
        return (draft.Items[column], column, given.Columns[column - given.First].Top, draft.HeightOf(group), draft.EndsIn(given, column));
    }

    // Holes, and the end of the section's notices in the column.
    private static IEnumerable<int> PlacesIn(LateDraft draft, int column, string section)
    {
        SortedSet<int> places = [];
        foreach (LateHole hole in draft.Holes[column])
            if (hole.Section.Section == section) places.Add(hole.Place);
        IReadOnlyList<LateItem> items = draft.Items[column];
        for (int end = items.Count; end > 0; end--)
        {
            if (items[end - 1].Section.Section != section || items[end - 1].IsFiller) continue;
            places.Add(end);
            break;
        }
        return places.Where(place => draft.MayStand(column, place, section));
    }
}
