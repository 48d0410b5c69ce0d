using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns.Strips;

/// <summary>Sections side by side in a strip of a page, each under its own head, at the least cost to its looks.</summary>
/// <remarks>Of all ways to stand those that come out lowest are solved; each answer is kept.</remarks>
/// <param name="page">What reservations take of the page's columns.</param>
/// <param name="mostLines">What a column of a full page holds.</param>
internal sealed class StripSolver(PageTemplate template, ColumnRooms page, int mostLines, bool mayCarry)
{
    /// <summary>What a line more of the page costs, for each of its columns.</summary>
    public const long LinePerColumn = 60;

    /// <summary>A strip is tried at its least height and at some more lines.</summary>
    public const int HeightsTried = 8;

    private const int MostWhiteTried = 24;
    private const int StandsTried = 10;
    private const long WhiteColumn = 25_000;

    // A head over all its section's columns is read at a glance; one in a column, and one that says it again, on the second look.
    private const long HeadAgain = 700;

    /// <summary>What spans columns is put off to the next page for white that is seen at once, not for a ragged foot.</summary>
    public const long PutOff = 8_000;

    private readonly Dictionary<StandKey, ColumnBreaker> breakers = [];

    // By what was asked: the plan, or what it costs at the least.
    private readonly Dictionary<(StandKey Stand, int Foot), (ColumnPlan? Plan, long Least)> plans = [];
    private readonly Dictionary<StandKey, int> leastHeights = [];

    private int Columns { get; } = template.Columns.Count;

    private int MostFeet { get; } = page.Feet.Max();

    /// <summary>The members whole, in a strip as high as looks best.</summary>
    /// <param name="isLowest">Whether nothing stands below it on the page.</param>
    /// <param name="most">How low it may reach at most.</param>
    /// <returns>Null where they do not all go above it.</returns>
    public StripPlan? Whole(IReadOnlyList<StripMember> members, int top, bool isLowest, int most)
    {
        var stands = FinderOf(members, top, isLowest, most, BestFoot).All()
            .Select(stands => new Way(stands, LeastFoot(stands, isLowest)))
            .Where(way => way.Least <= most)
            .OrderBy(way => way.Rank(mostLines)).Take(StandsTried);
        StripPlan? best = null;
        long bestTotal = ColumnCost.Impossible;
        foreach ((StripStand[] way, int leastFoot) in stands)
        {
            // Alone in its strip a section has nothing to be balanced against; over a reservation it goes down to it.
            bool isEven = way.Length == 1 || isLowest && page.IsReserved;
            int least = isLowest && MostFeet > 0 ? Math.Max(leastFoot, top + MostFeet + template.SectionHead.Lines) : leastFoot;
            for (int foot = least; foot <= Math.Min(most, least + HeightsTried); foot++)
            {
                long height = LinePerColumn * Columns * (foot - top);
                if (height >= bestTotal) break;
                if (Side(way, foot, isEven ? foot : foot - MostWhiteTried, isLowest, bestTotal - height) is not { } plan) continue;
                (best, bestTotal) = (plan, plan.Cost + height);
            }
        }
        return best;
    }

    /// <summary>How low a strip may reach, whatever stands below it.</summary>
    public int MostOf(bool isLowest) => isLowest ? mostLines : mostLines - MostFeet;

    private StandFinder FinderOf(IReadOnlyList<StripMember> members, int top, bool isLowest, int most, Func<StripStand, int?> footOf) =>
        new(members, Columns, top, most, isLowest ? MostFeet : 0, runsOver: false, stand => LeastFoot(stand, false), footOf, template);

    /// <summary>Where a strip of the members ends at the least; where it ends in truth it ends lower, or does not stand at all.</summary>
    /// <returns>Null where the members do not all go above the page's foot.</returns>
    public int? LeastFoot(IReadOnlyList<StripMember> members, int top, bool isLowest)
    {
        int most = MostOf(isLowest);
        int? least = null;
        foreach (StripStand[] way in FinderOf(members, top, isLowest, most, stand => LeastFoot(stand, false)).All())
        {
            int foot = LeastFoot(way, isLowest);
            if (foot > most || foot >= least) continue;
            // Of the lowest strip it matters only that it stands.
            if (isLowest) return foot;
            least = foot;
        }
        return least;
    }

    /// <summary>The members in a strip down to the page's foot: all but the last whole, of the last as much as there is room for.</summary>
    /// <returns>Null where nothing of the last goes on the page.</returns>
    public StripPlan? RunningOver(IReadOnlyList<StripMember> members, int top)
    {
        var finder = new StandFinder(
            members, Columns, top, mostLines, MostFeet, runsOver: true, stand => LeastFoot(stand, false), BestFoot, template);
        var ways = finder.All()
            .Where(stands => stands.SkipLast(1).All(stand => LeastFoot(stand, true) <= mostLines))
            .OrderBy(stands => stands.SkipLast(1).Sum(White)).ThenBy(stands => stands[^1].Waiting.Count).Take(2 * StandsTried);
        StripPlan? best = null;
        foreach (StripStand[] way in ways)
        {
            StripStand last = way[^1];
            if (PlanOfLast(last) is not { } over) continue;
            int lowest = way.Length == 1 ? mostLines
                : Math.Min(mostLines - MostWhiteTried, way.SkipLast(1).Min(stand => LeastFoot(stand, true)));
            long own = over.Cost + HeadAgain * (last.Heads.Count - 1) + PutOff * last.Waiting.Count;
            long limit = best is null ? ColumnCost.Impossible : best.Cost - own;
            if (Side([.. way.SkipLast(1)], mostLines, lowest, true, limit) is not { } plan) continue;
            long cost = plan.Cost + own;
            best = new([.. plan.Groups, GroupOf(last, over)], mostLines, cost) { RunningOver = last };
        }
        return best;
    }

    /// <summary>The atoms in another order, in the same columns.</summary>
    public ColumnPlan? InOrder(ColumnGroup group, IReadOnlyList<Atom> order, bool isWhole)
    {
        IReadOnlyList<FilledColumn> columns = group.Plan.Columns;
        int low = columns[0].Top;
        for (int i = 1; i < columns.Count; i++) low = Math.Min(low, columns[i].Top);
        (int[] tops, int[] feet) = (new int[columns.Count], new int[columns.Count]);
        for (int i = 0; i < columns.Count; i++) (tops[i], feet[i]) = (columns[i].Top - low, columns[i].Foot);
        ColumnRooms rooms = ColumnRooms.On(page, tops, feet);
        var breaker = new ColumnBreaker(new(order), template, rooms, new(rooms.Tops.Count, group.Head!.Section), leavesNone: true);
        int height = group.Plan.Height - low;
        int filled = group.Plan.Columns.Count(column => !column.IsEmpty);
        ColumnPlan? plan = isWhole ? breaker.All(0, rooms.Tops.Count, height)
            : filled == rooms.Tops.Count ? breaker.Some(0, filled, height, mayCarry) : null;
        bool isBare = plan is not null && group.Heads!.Any(head => IsBare(head, group.Blocks, plan));
        return plan is null || isBare ? null : Lowered(plan, low);
    }

    private int White(StripStand stand) => stand.Foot is not null ? 0 : stand.ClosedColumns * (mostLines - stand.BlocksFoot)
        + stand.Tops.Sum(top => mostLines - top) - stand.Member.Sums.Lines(0, stand.Member.Atoms.Count);

    // Side by side down to one line, for less than a limit; each may end higher where that looks better.
    private StripPlan? Side(IReadOnlyList<StripStand> stands, int foot, int lowest, bool isLowest, long limit)
    {
        long cost = 0;
        foreach (StripStand stand in stands)
            cost += HeadAgain * (stand.Member.HeadsInColumns + stand.Heads.Count - 1) + WhiteColumn * stand.WhiteColumns;
        List<ColumnGroup> groups = [];
        foreach (StripStand stand in stands)
        {
            if (cost >= limit || Within(stand, foot, lowest, isLowest, limit - cost) is not { } group) return null;
            groups.Add(isLowest ? group : group with { Floor = group.Floor ?? foot });
            cost += group.Plan.Cost;
        }
        return cost < limit ? new(groups, foot, cost) : null;
    }

    // Null where it costs as much as the limit.
    private ColumnGroup? Within(StripStand stand, int foot, int lowest, bool isLowest, long limit)
    {
        if (stand.Columns == 0)
        {
            ColumnGroup alone = BlocksAlone(stand, ColumnCost.OfWhiteBelow(stand.ClosedColumns, foot - stand.BlocksFoot));
            return alone with { Floor = stand.ClosedColumns > 0 ? foot : stand.BlocksFoot };
        }
        if (stand.Foot is { } end) return GroupOf(stand, PlanOf(stand, end, false)!) with { Floor = end };
        ColumnGroup? best = null;
        for (int own = foot; own >= Math.Max(LeastFoot(stand, isLowest), lowest); own--)
        {
            // The higher it ends the more its white costs, and its columns never less than nothing.
            long costOfWhite = ColumnCost.OfWhiteBelow(stand.Columns, foot - own);
            if (costOfWhite >= limit) break;
            if (PlanOf(stand, own, isLowest, limit - costOfWhite) is not { } plan) continue;
            long cost = plan.Cost + costOfWhite + (LeavesOne(stand, plan, foot) ? ColumnBreaker.ColumnLeftWhite : 0);
            if (cost >= limit) continue;
            best = GroupOf(stand, plan with { Cost = cost });
            limit = cost + 1;
        }
        return best;
    }

    // Whether a column is white down to the common foot in which one of several notices of the column before it had room.
    private static bool LeavesOne(StripStand stand, ColumnPlan plan, int foot)
    {
        int last = plan.Columns.Count - 1;
        while (last >= 0 && plan.Columns[last].IsEmpty) last--;
        if (last < 0 || last + 1 == plan.Columns.Count) return false;
        FilledColumn column = plan.Columns[last];
        return stand.Member.Sums.Notices(column.First, column.End) > 1 && plan.Columns.Skip(last + 1)
            .Any(white => stand.Member.Sums.LastNotice <= foot - white.Top - white.Foot);
    }

    private int LeastFoot(StripStand[] way, bool isLowest)
    {
        int foot = 0;
        foreach (StripStand stand in way) foot = Math.Max(foot, LeastFoot(stand, isLowest));
        return foot;
    }

    private static ColumnGroup BlocksAlone(StripStand stand, long cost)
    {
        int wide = stand.Heads[0].Columns;
        var columns = new FilledColumn[wide];
        Array.Fill(columns, new(0, 0, 0, default, 0, default) { Top = stand.BlocksFoot });
        return GroupOf(stand, new(columns, stand.BlocksFoot, cost, 0));
    }

    private static ColumnGroup GroupOf(StripStand stand, ColumnPlan plan) =>
        new(stand.First, stand.Member.Head, stand.Member.Atoms, plan) { Heads = stand.Heads, Blocks = stand.Blocks };

    private int LeastFoot(StripStand stand, bool isLowest)
    {
        if (stand.Columns == 0) return stand.BlocksFoot + (isLowest ? MostFeet : 0);
        if (stand.Foot is { } foot) return foot;
        StandKey key = KeyOf(stand, isLowest);
        if (leastHeights.TryGetValue(key, out int least)) return least;
        int low = stand.Low;
        least = low + BreakerOf(stand, key, isLowest).LeastHeight(0, stand.Columns, mostLines - low);
        // Neither what spans columns nor a head stands on what is kept free.
        least = Math.Max(least, Math.Max(stand.BlocksFoot, stand.Deep) + (isLowest ? MostFeet : 0));
        leastHeights.Add(key, least);
        return least;
    }

    private int? BestFoot(StripStand stand)
    {
        int? best = null;
        long bestTotal = ColumnCost.Impossible;
        int least = LeastFoot(stand, false);
        for (int foot = least; foot <= Math.Min(mostLines, least + HeightsTried); foot++)
        {
            long height = LinePerColumn * stand.Columns * foot;
            if (height >= bestTotal) break;
            if (PlanOf(stand, foot, false, bestTotal - height) is { } plan) (best, bestTotal) = (foot, plan.Cost + height);
        }
        return best;
    }

    // Null where it costs as much as the limit.
    private ColumnPlan? PlanOf(StripStand stand, int foot, bool isLowest, long limit = ColumnCost.Impossible)
    {
        StandKey key = KeyOf(stand, isLowest);
        if (!plans.TryGetValue((key, foot), out (ColumnPlan? Plan, long Least) known) || known.Plan is null && known.Least < limit)
        {
            int low = stand.Low;
            ColumnPlan? plan = BreakerOf(stand, key, isLowest).All(0, stand.Columns, foot - low, limit);
            known = plan is null ? (null, limit)
                : stand.Heads.Any(head => IsBare(head, stand.Blocks, plan)) ? (null, ColumnCost.Impossible)
                : (Lowered(plan, low), plan.Cost);
            plans[(key, foot)] = known;
        }
        return known.Plan is not null && known.Least < limit ? known.Plan : null;
    }

    // What stands of a member that goes on on the next page: its notices that span columns, and others below them. None of them goes on
    // there from a column behind which others stay white for it that another has room in.
    private ColumnPlan? PlanOfLast(StripStand stand)
    {
        ColumnPlan? plan = PlanOfLast(stand, keepsWhole: false);
        return plan is { IsCarried: true } && LeavesRoom(stand, plan) ? PlanOfLast(stand, keepsWhole: true) ?? plan : plan;
    }

    // Whether a notice that waits has room in a white column: the next, any where their order is free.
    private bool LeavesRoom(StripStand stand, ColumnPlan plan)
    {
        int room = 0;
        foreach (FilledColumn column in plan.Columns)
            if (column.IsEmpty) room = Math.Max(room, mostLines - column.Top - column.Foot);
        IEnumerable<SetNotice> waiting = stand.Member.Atoms.Skip(plan.End).TakeWhile(atom => atom.Head is null)
            .Where(atom => atom.FirstLine == 0).Select(atom => atom.Notice).OfType<SetNotice>();
        return (stand.Member.Head.MayReorder ? waiting : waiting.Take(1)).Any(notice => notice.Lines <= room);
    }

    private ColumnPlan? PlanOfLast(StripStand stand, bool keepsWhole)
    {
        int low = stand.Low;
        int height = mostLines - low;
        ColumnBreaker breaker = BreakerOf(stand, KeyOf(stand, true), true);
        // Where the next notice is too high for what is left of the columns, the last of them stay white.
        for (int filled = stand.Columns; filled > 0 && height > 0 && stand.Member.Atoms.Count > 0; filled--)
        {
            if (breaker.Some(0, filled, height, mayCarry, keepsWhole) is not { } plan) continue;
            plan = Lowered(WithWhite(plan, stand, low) with { Cost = plan.Cost + WhiteBelow(stand, filled) }, low);
            return stand.Heads.Any(head => IsBare(head, stand.Blocks, plan)) ? null : plan;
        }
        bool isAll = stand.Member.Atoms.Count == 0 && stand.Waiting.Count == 0;
        return stand.Blocks.Count == 0 || isAll ? null
            : Lowered(WithWhite(new([], height, WhiteBelow(stand, 0), 0), stand, low), low);
    }

    // By how much of them is white: below what spans columns there may be little.
    private long WhiteBelow(StripStand stand, int filled) =>
        stand.Tops.Skip(filled).Sum(top => WhiteColumn * Math.Max(0, mostLines - top) / mostLines);

    private ColumnPlan WithWhite(ColumnPlan plan, StripStand stand, int low) => plan with
    {
        Columns =
        [
            .. plan.Columns,
            .. Enumerable.Range(plan.Columns.Count, stand.Columns - plan.Columns.Count).Select(column =>
                new FilledColumn(plan.End, plan.End, 0, default, 0, default)
                {
                    Top = stand.Tops[column] - low,
                    Foot = page.Feet[stand.First + column],
                }),
        ],
    };

    private static bool IsBare(PlacedHead head, IReadOnlyList<PlacedBlock> blocks, ColumnPlan plan) =>
        !blocks.Any(block => block.Column >= head.Column && block.Column < head.Column + head.Columns)
        && Enumerable.Range(head.Column, head.Columns).All(column => column >= plan.Columns.Count || plan.Columns[column].IsEmpty);

    private ColumnBreaker BreakerOf(StripStand stand, StandKey key, bool isLowest)
    {
        if (breakers.TryGetValue(key, out ColumnBreaker? breaker)) return breaker;
        int low = stand.Low;
        int[] feet = isLowest ? [.. page.Slice(stand.First, stand.Columns).Feet] : new int[stand.Columns];
        int[] tops = new int[stand.Columns];
        for (int i = 0; i < tops.Length; i++) tops[i] = stand.Tops[i] - low;
        breakers.Add(key, breaker = new(stand.Member.Sums, template, ColumnRooms.On(page, tops, feet),
            new(stand.Columns, stand.Member.Head.Section), leavesNone: true));
        return breaker;
    }

    // Where no column has a reservation it does not matter on which of them it stands; what all columns end on counts for the lowest alone.
    private StandKey KeyOf(StripStand stand, bool isLowest)
    {
        int place = !isLowest || page.Taken == 0 ? -1 : page.IsReserved ? stand.First : -2;
        return new(stand, place);
    }

    private static ColumnPlan Lowered(ColumnPlan plan, int lines) => lines == 0 ? plan : plan with
    {
        Height = plan.Height + lines,
        Columns = [.. plan.Columns.Select(column => column with { Top = column.Top + lines })],
    };

    private sealed record Way(StripStand[] Stands, int Least)
    {
        // By how low it comes out, white columns with it; then by its heads, of which no page has a thousand.
        public int Rank(int mostLines)
        {
            (int lines, int heads) = (Least, 0);
            foreach (StripStand stand in Stands)
            {
                lines += stand.WhiteColumns * mostLines;
                heads += stand.Heads.Count;
            }
            return 1000 * lines + heads;
        }
    }
}
