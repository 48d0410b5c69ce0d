using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns.Strips;

/// <summary>Every way in which the members of a strip may stand side by side, in their order.</summary>
/// <remarks>
/// A section's head and its notices that span columns may reach over columns in which others stand: those begin below, under heads of
/// their own. No column stands bare under another section's head.
/// </remarks>
/// <param name="columns">Of the page.</param>
/// <param name="top">Of the strip, in lines of the grid below the top of the page's columns.</param>
/// <param name="most">How low it may reach.</param>
/// <param name="feet">The most that is kept free at a column's foot, in lines of the grid.</param>
/// <param name="leastOf">The least at which a member ends.</param>
/// <param name="footOf">Where a member looks best if it ends where it likes; null where nowhere.</param>
/// <param name="runsOver">Whether the last member goes on on the next page, so that it takes what it can of the columns left.</param>
internal sealed class StandFinder(
    IReadOnlyList<StripMember> members, int columns, int top, int most, int feet, bool runsOver, Func<StripStand, int> leastOf,
        Func<StripStand, int?> footOf, PageTemplate template)
{
    private readonly Dictionary<(int Member, int Columns), BlockShelf?> shelves = [];

    public IEnumerable<StripStand[]> All()
    {
        int[] tops = new int[columns];
        Array.Fill(tops, top);
        return From(0, 0, tops, []);
    }

    private IEnumerable<StripStand[]> From(int member, int first, int[] tops, StripStand[] before)
    {
        bool isLast = member == members.Count - 1;
        foreach ((StripStand stand, int[] under) in Stands(member, first, tops, isLast))
        {
            StripStand[] standing = [.. before, stand];
            if (isLast)
            {
                yield return standing;
                continue;
            }
            int next = first + stand.Columns + stand.ClosedColumns;
            foreach (StripStand[] whole in From(member + 1, next, under, standing)) yield return whole;

            // The next one below it, and on in the columns right of both.
            if (stand.Columns == 0 || !MayStandBelow(member + 1, stand, under) || footOf(stand) is not { } foot) continue;
            int begin = foot + template.SectionHead.LinesAbove;
            if (foot > most - feet || begin + template.HeadLines(members[member + 1].Head) >= most - feet) continue;
            int[] below = [.. under];
            Array.Fill(below, begin, first, stand.Columns);
            foreach (StripStand[] whole in From(member + 1, first, below, [.. before, stand with { Foot = foot }])) yield return whole;
        }
    }

    // Whether the members from one on have room below another and right of it, wherever it ends: known before how it looks best is.
    private bool MayStandBelow(int next, StripStand above, int[] tops)
    {
        int begin = leastOf(above) + template.SectionHead.LinesAbove;
        int head = template.HeadLines(members[next].Head);
        if (begin + head >= most - feet) return false;
        if (runsOver) return true;
        int room = 0;
        for (int c = above.First; c < columns; c++)
            room += Math.Max(0, most - feet - (c < above.First + above.Columns ? Math.Max(begin, tops[c]) : tops[c]));
        int needed = 0;
        for (int at = next; at < members.Count && needed <= room; at++)
            needed += members[at].LeastLines(columns - above.First, template);
        return needed <= room;
    }

    private IEnumerable<(StripStand Stand, int[] Tops)> Stands(int member, int first, int[] tops, bool isLast)
    {
        int left = columns - first;
        if (left == 0) return [];
        if (members[member].Blocks.Count == 0) return Flowing(members[member], first, tops, isLast);
        if (!isLast || !runsOver) return UnderBlocks(member, first, tops, isLast).Concat(AmongOthers(member, first, tops, isLast, false));
        return IsEven(tops, first, left) ? RunningOver(members[member], first, tops) : AmongOthers(member, first, tops, isLast, true);
    }

    private IEnumerable<(StripStand Stand, int[] Tops)> Flowing(StripMember member, int first, int[] tops, bool isLast)
    {
        int left = columns - first;
        int head = template.HeadLines(member.Head);
        for (int share = isLast ? left : 1; share <= (isLast ? left : left - 1); share++)
        {
            int[] over = tops[first..(first + share)];
            int[] own = Under(over, head);
            foreach (int top in own)
                if (top >= most - feet) yield break;
            yield return (new(member, first, share, own, StripStand.HeadsOver(member.Head, over, template), []), tops);
        }
    }

    private IEnumerable<(StripStand Stand, int[] Tops)> UnderBlocks(int number, int first, int[] tops, bool isLast)
    {
        StripMember member = members[number];
        int left = columns - first;
        for (int wide = member.Blocks.Max(block => block.Columns); wide <= left && IsEven(tops, first, wide); wide++)
        {
            int begin = tops[first] + template.HeadLines(member.Head);
            if (ShelfOf(number, wide) is not { } shelf || begin + shelf.Height + feet > most) continue;
            int bare = wide;
            while (bare > 0 && shelf.Tops[bare - 1] > 0) bare--;
            bool isBlocksAlone = member.Atoms.Count == 0;
            if (isBlocksAlone && bare > 0) continue;
            int least = isBlocksAlone ? 0 : isLast ? left : Math.Max(1, bare);
            for (int share = least; share <= (isBlocksAlone ? 0 : wide); share++)
            {
                if (!isLast && first + share >= columns) continue;
                int[] own = [.. shelf.Tops.Take(share).Select(line => line + begin)];
                int[] under = [.. tops];
                for (int c = 0; c < wide; c++) under[first + c] = begin + shelf.Tops[c];
                var stand = new StripStand(
                    member, first, share, own, [new(member.Head, 0, wide, tops[first], false)], shelf.BlocksUnder(begin));
                yield return (isLast && isBlocksAlone ? stand with { WhiteColumns = left - wide } : stand, under);
                if (isBlocksAlone && !isLast && wide < left) yield return (stand with { ClosedColumns = wide }, under);
            }
        }
    }

    private IEnumerable<(StripStand Stand, int[] Tops)> RunningOver(StripMember member, int first, int[] tops)
    {
        int left = columns - first;
        int begin = tops[first] + template.HeadLines(member.Head);
        if (begin >= most - feet) yield break;
        // All that have room; or fewer, where others of the section then fill the columns better.
        BlockShelf full = BlockShelf.Within(member.Blocks, left, most - feet - begin, template);
        for (int taken = full.Blocks.Count; taken >= 0; taken--)
        {
            BlockShelf shelf = full.First(taken);
            int[] own = [.. shelf.Tops.Select(line => line + begin)];
            yield return (new(member, first, left, own, [new(member.Head, 0, left, tops[first], false)], shelf.BlocksUnder(begin))
            {
                Waiting = WaitingFor(shelf, member),
            }, tops);
        }
    }

    // In columns that begin at different lines, what spans columns stands together under one head that is wide enough for it.
    private IEnumerable<(StripStand Stand, int[] Tops)> AmongOthers(int number, int first, int[] tops, bool isLast, bool isOver)
    {
        StripMember member = members[number];
        int left = columns - first;
        int head = template.HeadLines(member.Head);
        if (member.Atoms.Count == 0) yield break;
        int widest = member.Blocks.Max(block => block.Columns);
        for (int share = isLast ? left : 1; share <= (isLast ? left : left - 1); share++)
        {
            int[] over = tops[first..(first + share)];
            if (IsEven(tops, first, share) && !isOver || over.Max() + head >= most - feet) continue;
            IReadOnlyList<PlacedHead> heads = StripStand.HeadsOver(member.Head, over, template);
            int[] own = Under(over, head);
            if (isOver) yield return (new(member, first, share, own, heads, []) { Waiting = member.Blocks }, tops);
            foreach (PlacedHead wide in heads.Where(one => one.Columns >= widest))
            {
                int begin = wide.Top + head;
                BlockShelf shelf = BlockShelf.Within(member.Blocks, wide.Columns, most - feet - begin, template);
                IReadOnlyList<SetNotice> waiting = WaitingFor(shelf, member);
                if (shelf.Blocks.Count == 0 || waiting.Count > 0 && !isOver) continue;
                int[] under = [.. own];
                for (int c = 0; c < wide.Columns; c++) under[wide.Column + c] += shelf.Tops[c];
                PlacedBlock[] placed = [.. shelf.BlocksUnder(begin).Select(block => block with { Column = block.Column + wide.Column })];
                yield return (new(member, first, share, under, heads, placed) { Waiting = waiting }, tops);
            }
        }
    }

    private BlockShelf? ShelfOf(int member, int wide)
    {
        if (!shelves.TryGetValue((member, wide), out BlockShelf? shelf))
        {
            bool isAlone = members[member].Atoms.Count == 0;
            shelves.Add((member, wide), shelf = BlockShelf.Of(members[member].Blocks, wide, isAlone, template));
        }
        return shelf;
    }

    private static IReadOnlyList<SetNotice> WaitingFor(BlockShelf shelf, StripMember member)
    {
        HashSet<int> standing = [.. shelf.Blocks.Select(block => block.Notice.Index)];
        return [.. member.Blocks.Where(block => !standing.Contains(block.Index))];
    }

    private static int[] Under(int[] over, int head)
    {
        int[] under = new int[over.Length];
        for (int i = 0; i < over.Length; i++) under[i] = over[i] + head;
        return under;
    }

    private static bool IsEven(int[] tops, int first, int wide) => tops.AsSpan(first, wide).IndexOfAnyExcept(tops[first]) < 0;
}
