using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Changes;

/// <summary>Items in a fixed order into one column, with as few of them moved as the limits of its gaps allow.</summary>
/// <remarks>
/// Chosen is which items keep their place: two may, where the air between them can be shared out among the gaps between them and none of
/// these is too narrow or too wide. The best choice is built from the best ones that end further up. Items below the last that keeps its
/// place bring the column to its foot, or leave white what may stay white.
/// </remarks>
internal sealed class ColumnFitter(PageTemplate template)
{
    /// <summary>What it costs that a notice moves.</summary>
    public const long Moved = 1_000_000_000;

    /// <summary>What it costs beside that if it moves to another column.</summary>
    public const long ToColumn = 10_000_000;

    /// <summary>What a line costs that a column lacks or has too many: a page with a fault is no page; of two the one with the lesser
    /// fault is nearer to one.</summary>
    public const long MissingLine = 1_000_000_000_000;
    private const long EditedMoved = 1_000_000;
    private const long OtherMoved = 100_000;
    private const long WhiteLine = 100;

    private readonly long least = template.Gaps.Least.Millipoints;
    private readonly long greatest = template.Gaps.Greatest.Millipoints;
    private readonly int leading = template.Body.Leading.Millipoints;

    /// <summary>What may stay white at the foot of a column that had less.</summary>
    public Length MostWhite { get; } = template.Body.Leading * template.MostLateWhite;

    /// <param name="height">Of the group's columns, in lines of the grid.</param>
    /// <param name="isLast">Whether the matter ends in it: its foot is free.</param>
    public ColumnFit Fit(LateColumn column, IReadOnlyList<LateItem> given, int height, bool isLast)
    {
        LateItem[] items = [.. given];
        int room = (height - column.Top - column.Foot) * leading;
        long allowed = isLast ? long.MaxValue : Allowed(column);
        if (items.Length == 0) return room <= allowed ? new(0, 0, [], new(Math.Max(0, room))) : Missing(room - allowed);
        if (column.Under is { } under && !items[0].IsHead && items[0].Section.Section != under || HasBareHead(items))
            return Missing(1000L * leading);

        int count = items.Length;
        int[] above = new int[count], shares = new int[count];
        var prices = new long[count + 1]; // of the items before each, where none of them keeps its place
        int lines = 0;
        for (int i = 0; i < count; i++)
        {
            prices[i + 1] = prices[i] + PriceOf(items[i]);
            if (i > 0)
            {
                (int air, int share, _) = LateAir.Between(items[i - 1], items[i], template);
                lines += air;
                shares[i] = shares[i - 1] + share;
            }
            above[i] = lines * leading;
            lines += items[i].Lines;
        }
        bool hasJump = column.HasJump && items[^1].GoesOn;
        if (hasJump) lines++;
        long most = room - (long)lines * leading;
        if (most < least * shares[^1]) return Missing(least * shares[^1] - most);

        var chosen = new Choice[count];
        Array.Fill(chosen, new(long.MaxValue, -1, 0));
        (long Cost, int Last, long Foot) best = (long.MaxValue, -1, 0);
        for (int i = 0; i < count; i++)
        {
            bool isKept = IsKept(items[i], column, above[i], out long shift) && (i > 0 || shift == 0);
            if (!isKept && i > 0) continue;
            chosen[i] = i == 0 ? new(isKept ? 0 : PriceOf(items[0]), -1, 0) : Above(i, shift);
            if (chosen[i].Cost == long.MaxValue) continue;
            if (FootOf(i, chosen[i].Shift) is not { } foot) continue;
            long total = chosen[i].Cost + prices[count] - prices[i + 1] + WhiteLine * Math.Max(0, most - foot) / leading;
            if (total < best.Cost) best = (total, i, foot);
        }
        if (best.Last < 0) return Missing(Math.Max(1, most - greatest * shares[^1] - allowed));

        var shifts = new Length[count];
        Share(best.Last, count - 1, chosen[best.Last].Shift, best.Foot);
        for (int at = best.Last; at >= 0; at = chosen[at].Before)
        {
            shifts[at] = new((int)chosen[at].Shift);
            if (chosen[at].Before is >= 0 and var before) Share(before, at, chosen[before].Shift, chosen[at].Shift);
        }
        return new(best.Cost, lines, shifts, new((int)(most - best.Foot)));

        // The best choice in which an item keeps its place, the one above it that does so included.
        Choice Above(int item, long shift)
        {
            Choice found = new(long.MaxValue, -1, shift);
            for (int before = 0; before < item; before++)
            {
                if ((before > 0 && chosen[before].Before < 0) || chosen[before].Cost == long.MaxValue) continue;
                long air = shift - chosen[before].Shift;
                int between = shares[item] - shares[before];
                // Shared-out air is rounded to the thousandth of a point.
                if (air < least * between - Math.Min(1, between) || air > greatest * between + Math.Min(1, between)) continue;
                long cost = chosen[before].Cost + prices[item] - prices[before + 1];
                if (cost < found.Cost) found = new(cost, before, shift);
            }
            return found;
        }

        // The shift of the last item where no item below this one keeps its place.
        long? FootOf(int item, long shift)
        {
            int between = shares[^1] - shares[item];
            (long lowest, long highest) = (shift + least * between, Math.Min(most, shift + greatest * between));
            if (lowest > most || most - highest > allowed) return null;
            if (between == 0) return shift;
            if (!isLast && highest == most) return most;
            long easy = shift + Math.Clamp(column.Gap.Millipoints, least, greatest) * between;
            return Math.Clamp(easy, Math.Max(lowest, allowed == long.MaxValue ? lowest : most - allowed), highest);
        }

        void Share(int from, int to, long first, long last)
        {
            int between = shares[to] - shares[from];
            for (int i = from + 1; i <= to; i++)
                shifts[i] = new Length((int)first)
                    + (between == 0 ? Length.Zero : new Length((int)(last - first)).Times(shares[i] - shares[from], between));
        }
    }

    private ColumnFit Missing(long thousandths)
    {
        int lines = (int)Math.Min(10_000, (thousandths + leading - 1) / leading);
        return new(MissingLine * lines, 0, [], Length.Zero) { Excess = lines };
    }

    private static bool HasBareHead(LateItem[] items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            bool isHeld = !items[i].IsHead && !items[i].IsCarry
                || i + 1 < items.Length && !items[i + 1].IsHead && items[i + 1].Section.Section == items[i].Section.Section;
            if (!isHeld) return true;
        }
        return false;
    }

    private readonly record struct Choice(long Cost, int Before, long Shift);

    // A column that was short of its neighbours may stay as short as it was.
    private long Allowed(LateColumn column) => Math.Max(MostWhite.Millipoints, column.White.Millipoints);

    private static bool IsKept(LateItem item, LateColumn column, int above, out long shift)
    {
        shift = item.Was is { } was ? was.Below.Millipoints - above : -1;
        return shift >= 0 && item.Was!.Value.Column == column.Number;
    }

    private static long PriceOf(LateItem item) => item.IsSame ? Moved : item.Notice is { Index: >= 0 } ? item.Was is null
        ? 0 : EditedMoved : OtherMoved;
}
