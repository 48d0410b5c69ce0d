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
                .Select(one => one.Made())];
            followed = [.. next.OrderBy(judge.PromiseOf).Take(Width)];
            if (followed.Length == 0) break;
            LateDraft? whole = next.Where(judge.IsValid).MinBy(judge.CostOf);
            if (whole is not null) least = Math.Min(least, judge.CostOf(whole));
            best.AddRange(whole is null ? followed : followed.Union([whole]));
        }
        return [.. best.OrderBy(judge.CostOf).Take(Width)];
    }

    /// <summary>A notice of one column that goes to a place of a column: of the one that is left, where it is its own.</summary>
    private readonly record struct Transfer(LateDraft Draft, int From, int At, int To, int Place, long Promise)
    {
        public LateDraft Made()
        {
            LateItem item = Draft.Items[From][At];
            int outOfTurn = Draft.OutOfTurn + (item.Section.MayReorder ? 0 : 1);
            return Draft.Without(From, At).With(To, Place, item) with { OutOfTurn = outOfTurn, Step = LateStep.InSection };
        }
    }

    private IEnumerable<Transfer> After(LateDraft draft, HashSet<string> sections)
    {
        long promise = judge.PromiseOf(draft);
        long[] costs = [.. Enumerable.Range(0, draft.Items.Count).Select(column => judge.Fit(draft, column).Promise)];
        Dictionary<ColumnTrials.Newcomer, IReadOnlyList<(int Place, long Promise)>[]> known = [];
        for (int from = 0; from < draft.Items.Count; from++)
        {
            for (int at = 0; at < draft.Items[from].Count; at++)
            {
                LateItem item = draft.Items[from][at];
                if (!item.IsWhole || !sections.Contains(item.Section.Section)) continue;
                // What was moved once has found its place.
                if (item.Was is { } was && was.Column != from) continue;
                (long without, (int Place, long Promise)[] elsewhere) = judge.Trials.Without(draft, from, at);
                long left = promise + without - costs[from];
                // What tears a greater hole than it could fill leads nowhere.
                if (left >= 2 * promise) continue;
                IReadOnlyList<(int Place, long Promise)>[] others = Others(item, from, at);
                for (int to = 0; to < others.Length; to++)
                {
                    long otherColumns = (to == from ? promise : left) - costs[to];
                    foreach ((int place, long own) in to == from ? elsewhere : others[to])
                        yield return new(draft, from, at, to, place, otherColumns + own);
                }
            }
        }

        // By column, the places at which a notice of another may come in.
        IReadOnlyList<(int Place, long Promise)>[] Others(LateItem item, int from, int at)
        {
            // The column before an emptied one may be the last of its matter then.
            if (draft.Items[from].Count == 1) return Of(draft.Without(from, at), item);
            var newcomer = ColumnTrials.Newcomer.Of(item);
            if (!known.TryGetValue(newcomer, out IReadOnlyList<(int Place, long Promise)>[]? places))
                known.Add(newcomer, places = Of(draft, item));
            return places;
        }
    }

    private IReadOnlyList<(int Place, long Promise)>[] Of(LateDraft draft, LateItem item) =>
        [.. Enumerable.Range(0, draft.Items.Count).Select(to => judge.Trials.With(draft, to, item))];
}
