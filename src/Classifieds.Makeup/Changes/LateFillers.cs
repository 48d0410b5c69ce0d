using Classifieds.Makeup.Setting;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Changes;

/// <summary>补白 where a notice was taken out, or at the foot of a column that would be too white.</summary>
internal sealed class LateFillers(DraftJudge judge, IReadOnlyList<SetNotice> fillers, Length leading)
{
    /// <returns>The draft with the fillers that make it better; the given one where none does.</returns>
    public LateDraft Improve(LateDraft draft)
    {
        (LateDraft Draft, long Cost) best = (draft, judge.CostOf(draft));
        foreach (SetNotice filler in fillers)
        {
            if (draft.Items.Any(items => items.Any(item => item.Notice == filler))) continue;
            (LateDraft before, long least) = best;
            bool isNeeded = !judge.IsValid(before);
            foreach ((LateDraft trial, int column, bool isAtFoot) in With(before, filler))
            {
                // A foot half filled is white all the same.
                if (isAtFoot && !isNeeded && judge.Fit(trial, column).WhiteAtFoot > leading) continue;
                long cost = judge.CostOf(trial);
                if (cost < least) (best, least) = ((trial, cost), cost);
            }
        }
        return best.Draft;
    }

    private static IEnumerable<(LateDraft Draft, int Column, bool IsAtFoot)> With(LateDraft draft, SetNotice filler)
    {
        for (int column = 0; column < draft.Items.Count; column++)
        {
            if (draft.Holes[column].Count == 0) continue;
            IReadOnlyList<LateItem> items = draft.Items[column];
            foreach (int place in draft.Holes[column].Select(hole => hole.Place).Append(items.Count).Distinct())
            {
                bool mayStand = place > 0 && items[place - 1] is { IsHead: false, IsCarry: false, GoesOn: false }
                    && (place == items.Count || items[place].FirstLine == 0);
                if (!mayStand) continue;
                var item = new LateItem { Section = items[place - 1].Section, Lines = filler.Lines, Notice = filler };
                yield return (draft.With(column, place, item), column, place == items.Count);
            }
        }
    }
}
