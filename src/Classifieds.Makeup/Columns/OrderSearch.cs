using Classifieds.Typesetting;

namespace Classifieds.Makeup.Columns;

/// <summary>Where a section leaves the order of its notices free, two trade places as long as that makes the page better.</summary>
/// <remarks>
/// A hill climb in a fixed order of trades, so the same issue is always made up the same way; it stops where every column ends
/// on one line, or after <see cref="MostTrials"/> trades were tried.
/// </remarks>
internal static class OrderSearch
{
    private const int MostTrials = 240;

    /// <param name="plan">The best plan for the atoms in the order given.</param>
    /// <param name="planFor">Makes the best plan for another order.</param>
    public static (IReadOnlyList<Atom> Atoms, ColumnPlan Plan) Improve(
        IReadOnlyList<Atom> atoms, ColumnPlan plan, Func<IReadOnlyList<Atom>, ColumnPlan?> planFor)
    {
        if (!plan.Columns.Any(column => IsRagged(column, atoms.Count))) return (atoms, plan);
        Atom[] order = [.. atoms];
        int[] free = [.. Enumerable.Range(0, order.Length).Where(i => MayTrade(order[i]))];
        int trials = 0;
        while (NextTrade() is { } better) plan = better;
        return (order, plan);

        // The first trade that helps: one notice of a ragged column, or the one after it, against one that stands elsewhere.
        ColumnPlan? NextTrade()
        {
            foreach (FilledColumn column in plan.Columns.Where(column => IsRagged(column, order.Length)))
            {
                foreach (int here in free.Where(i => i >= column.First && i <= column.End))
                {
                    foreach (int there in free.Where(i => i < column.First || i > column.End))
                    {
                        if (!AreDifferentMembers(order[here], order[there])) continue;
                        if (++trials > MostTrials) return null;
                        Trade(order, here, there);
                        if (planFor(order) is { } other && other.Cost < plan.Cost) return other;
                        Trade(order, here, there);
                    }
                }
            }
            return null;
        }
    }

    // The last column may end where the matter does; any other that stops short is worth a search.
    private static bool IsRagged(FilledColumn column, int atoms) => column.WhiteAtFoot > Length.Zero && column.End != atoms;

    private static bool MayTrade(Atom atom) =>
        atom.Section.MayReorder && atom.Notice is { } notice && atom.Lines == notice.Lines;

    private static bool AreDifferentMembers(Atom one, Atom other) =>
        one.Section == other.Section && one.Lines != other.Lines && one.Notice!.IsTitled == other.Notice!.IsTitled
        && one.Notice.IsBoxed == other.Notice.IsBoxed;

    // What belongs to the place (the air above, a head before) stays; the notices change.
    private static void Trade(Atom[] order, int one, int other)
    {
        (Atom first, Atom second) = (order[one], order[other]);
        order[one] = first with { Notice = second.Notice, Lines = second.Lines, IsMoved = true };
        order[other] = second with { Notice = first.Notice, Lines = first.Lines, IsMoved = true };
    }
}
