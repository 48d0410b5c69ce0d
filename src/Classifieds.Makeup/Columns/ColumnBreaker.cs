using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>Atoms in a fixed order, shared out over columns at the least cost.</summary>
/// <remarks>
/// The linear partition problem, solved exactly: the best way to fill the first c columns with the first i atoms is built
/// from the best ways to fill c − 1. A column holds some forty atoms, so a page is settled in a fraction of a millisecond.
/// </remarks>
/// <param name="rooms">What blocks leave of each column.</param>
/// <param name="leavesNone">Whether no foot may stay white where the next notice, or the next part of a long one, has room.</param>
/// <param name="span">The head under which the first columns stand; null = none, or one over all of them.</param>
internal sealed class ColumnBreaker(
    AtomSums sums, PageTemplate template, ColumnRooms rooms, HeadSpan? span = null, bool leavesNone = false)
{
    /// <summary>A place left white that a notice has room in: above what any foot costs.</summary>
    public const long LeftWhite = 2_000_000;

    /// <summary>A whole column left white beside one of several notices: above feet that are, since these are white no further than that.
    /// </summary>
    public const long ColumnLeftWhite = 10 * LeftWhite;

    // White columns at the end look like a mistake wherever fewer, higher columns would not have been needed.
    private const long EmptyColumn = 25_000;
    private const long UnusedLine = 40;

    // What columns that look well cost at the most: only where none do is all tried.
    private const long Likely = 60_000;

    // Where no further page is allowed, a line left white is a line of somebody's notice that is not printed.
    private const long UnusedLineAtEnd = 4000;

    // Beside it no foot is ragged enough to send a reader to another page.
    private const long SplitOverPages = 5_000;

    private readonly Atom[] atoms = sums.Atoms; // asked a million times a page: an array, not a list behind an interface
    private readonly ColumnCost cost = new(template);

    /// <summary>Every atom from <paramref name="start"/> on, in columns of the given height, or null where they do not fit.</summary>
    /// <param name="limit">Null as well where they cost so much.</param>
    public ColumnPlan? All(int start, int columns, int height, long limit = ColumnCost.Impossible)
    {
        if (!FirstFits(start, columns, height, mayBegin: span is null ? null : span.Allows)) return null;
        ColumnPlan? likely = Best(start, columns, height, Math.Min(limit, Likely));
        return likely is null && limit > Likely ? Best(start, columns, height, limit) : likely;
    }

    private ColumnPlan? Best(int start, int columns, int height, long limit)
    {
        Table table = Fill(start, columns, height, isPage: false, limit);
        int width = table.Width;
        if (start + width - 1 < atoms.Length) return null;
        (long best, int used) = (limit, -1);
        for (int c = columns; c >= (start == atoms.Length ? 0 : 1); c--)
        {
            long filled = table.Costs[c][atoms.Length - start];
            if (filled >= limit) continue;
            for (int white = c + 1; white <= columns; white++)
            {
                int room = rooms.Height(white - 1, height);
                if (room > 0) filled += EmptyColumn;
                if (IsForOneOfSeveral(table.From, c, white, room, start)) filled += ColumnLeftWhite;
            }
            if (filled < limit && filled <= best) (best, used) = (filled, c);
        }
        return used < 0 ? null : Trace(table, start, atoms.Length, used, columns, height, best, false);
    }

    /// <summary>As many atoms from <paramref name="start"/> on as make a good full page; null where not even one fits.</summary>
    /// <param name="mayCarry">Whether there is a next page, on which a notice may go on.</param>
    /// <param name="keepsWhole">Whether none goes on there all the same.</param>
    public ColumnPlan? Some(int start, int columns, int height, bool mayCarry, bool keepsWhole = false)
    {
        return Some(start, columns, height, mayCarry, keepsWhole, Likely)
            ?? Some(start, columns, height, mayCarry, keepsWhole, ColumnCost.Impossible);
    }

    private ColumnPlan? Some(int start, int columns, int height, bool mayCarry, bool keepsWhole, long limit)
    {
        Table table = Fill(start, columns, height, isPage: true, limit);
        (long best, int end) = (limit, start);
        int room = 0;
        for (int c = 0; c < columns; c++) room += Math.Max(0, rooms.Height(c, height));
        for (int i = 1; i < table.Width; i++)
        {
            long filled = table.Costs[columns][i];
            if (filled >= limit || start + i < atoms.Length && atoms[start + i].BreakCost == Atom.Never) continue;
            bool isCarried = IsCarried(start + i);
            if (isCarried && (keepsWhole || !mayCarry)) continue;
            long unused = room - sums.Lines(start, start + i);
            long total = filled + (mayCarry ? UnusedLine : UnusedLineAtEnd) * Math.Max(0, unused) + (isCarried ? SplitOverPages : 0);
            if (total < best) (best, end) = (total, start + i);
        }
        return end == start ? null : Trace(table, start, end, columns, columns, height, best, IsCarried(end));
    }

    /// <summary>The lowest height in which every atom from <paramref name="start"/> on fits; more than
    /// <paramref name="most"/> where none does.</summary>
    public int LeastHeight(int start, int columns, int most)
    {
        int lines = sums.Lines(start, atoms.Length);
        int dropped = (columns - 1) * DroppedAtTop(template) + columns * (lines - sums.LeastLines(start, atoms.Length));
        int height = Math.Max(1, (lines + rooms.Taken - dropped + columns - 1) / columns);
        while (height <= most && !FirstFits(start, columns, height)) height++;
        return height;
    }

    /// <summary>The most air that goes at a column's top, in lines.</summary>
    public static int DroppedAtTop(PageTemplate template) => Math.Max(template.SectionHead.LinesAbove, template.Titled.LinesAfter);

    // Whether a column that nothing follows has room for one of several notices of a column before it: where there are as many notices as
    // columns one of these has several; and the last notice may go on from the last column to the next.
    private bool IsForOneOfSeveral(int[][] from, int used, int column, int room, int start)
    {
        if (sums.Notices(start, atoms.Length) >= column && sums.LeastNotice <= room) return true;
        int last = used;
        int end = atoms.Length - start;
        while (last > 0 && from[last][end] == end) last--;
        return last > 0 && sums.LastNotice <= room && sums.Notices(start + from[last][end], atoms.Length) > 1;
    }

    private bool IsCarried(int end) => end < atoms.Length && atoms[end].FirstLine > 0;

    // Whether all goes in, column by column as much as can be.
    private bool FirstFits(int start, int columns, int height, Func<int, Atom, bool>? mayBegin = null)
    {
        int at = start;
        for (int c = 0; c < columns && at < atoms.Length; c++)
        {
            int room = rooms.Height(c, height);
            int end = at;
            while (end < atoms.Length && sums.LeastLines(at, end + 1) <= room) end++;
            while (end > at && end < atoms.Length && !MayBegin(c + 1, end)) end--;
            if (end == at && rooms.IsWhole(room, height)) return false;
            at = end;
        }
        return at == atoms.Length;

        bool MayBegin(int column, int atom) => atoms[atom].BreakCost != Atom.Never && (mayBegin?.Invoke(column, atoms[atom]) ?? true);
    }

    /// <summary>What filling the first columns with the first atoms costs, and where the last of the columns then begins.</summary>
    /// <remarks>A thread uses it again for the next columns, once their plan is told: a page asks for hundreds.</remarks>
    private sealed class Table
    {
        [ThreadStatic]
        private static Table? kept;

        public long[][] Costs { get; private set; } = [];

        public int[][] From { get; private set; } = [];

        /// <summary>One more than the atoms looked at.</summary>
        public int Width { get; private set; }

        public static Table For(int columns, int width)
        {
            Table table = kept ??= new();
            if (table.Costs.Length <= columns || table.Costs[0].Length < width)
            {
                table.Costs = new long[columns + 1][];
                table.From = new int[columns + 1][];
                for (int c = 0; c <= columns; c++) (table.Costs[c], table.From[c]) = (new long[width], new int[width]);
            }
            table.Width = width;
            for (int c = 0; c <= columns; c++) table.Costs[c].AsSpan(0, width).Fill(ColumnCost.Impossible);
            return table;
        }
    }

    private Table Fill(int start, int columns, int height, bool isPage, long limit)
    {
        int reach = start;
        int dropped = DroppedAtTop(template);
        while (reach < atoms.Length && sums.Lines(start, reach + 1) <= (long)columns * (height + dropped + ColumnStretch.Most))
            reach++;
        int width = reach - start + 1;
        Table table = Table.For(columns, width);
        (long[][] costs, int[][] from) = (table.Costs, table.From);
        int[] roomOf = new int[columns];
        for (int c = 0; c < columns; c++) roomOf[c] = rooms.Height(c, height);
        costs[0][0] = 0;
        PassBlocked(table, roomOf, 0, start, height, limit);
        int[] hold = MostHeld(roomOf);
        (int fewest, int most) = (1, isPage ? columns : 0);

        for (int i = 1; i < width; i++)
        {
            bool isLast = start + i == atoms.Length;
            // So many columns hold what is before a break, and leave enough of them for what is after it.
            while (fewest < columns && sums.Lines(start, start + i) > hold[fewest]) fewest++;
            while (most < columns && sums.Lines(start + i, atoms.Length) <= hold[columns] - hold[most + 1] + dropped) most++;
            if (!isLast && atoms[start + i].BreakCost == Atom.Never) continue;
            int narrow = int.MaxValue;
            for (int c = fewest; c <= most; c++) narrow = Math.Min(narrow, roomOf[c - 1]);
            int carry = isPage && IsCarried(start + i) ? 1 : 0;
            int next = leavesNone && !isLast && atoms[start + i] is { Head: null } follows
                ? follows.LinesAbove + follows.Lines : int.MaxValue;
            var stretch = new ColumnStretch();
            for (int j = i - 1; j >= 0 && fewest <= most; j--)
            {
                if (sums.HaveHeights) stretch.Add(start + j, atoms[start + j]);
                int lines = sums.Lines(start + j, start + i);
                if (lines + stretch.Least > height) break;
                if (cost.IsAtLeast(limit, narrow - lines - stretch.Greatest - carry, sums.Gaps(start + j, start + i), isLast)) continue;
                int breakCost = j == 0 ? 0 : atoms[start + j].BreakCost;
                if (breakCost == Atom.Never) continue;
                if (!isLast && EndsInShortMiddle(start + j, start + i)) continue;
                int gaps = sums.Gaps(start + j, start + i);
                (int known, int knownLines, long column) = (-1, -1, 0);
                for (int c = fewest; c <= most; c++)
                {
                    if (costs[c - 1][j] >= ColumnCost.Impossible) continue;
                    int room = roomOf[c - 1];
                    int taken = c == columns ? lines + carry : lines;
                    if (room != known || taken != knownLines)
                        (known, knownLines, column) = (room, taken, Stretched(stretch, taken, gaps, room, isLast).Cost);
                    if (column >= ColumnCost.Impossible || span is not null && !span.Allows(c - 1, atoms[start + j])) continue;
                    long total = costs[c - 1][j] + column + breakCost;
                    if (room - taken >= next && cost.IsRagged(taken, gaps, room)) total += LeftWhite;
                    if (total >= limit || total >= costs[c][i]) continue;
                    costs[c][i] = total;
                    from[c][i] = j;
                }
            }
            // Where the page ends in a notice it ends in the last column: none is passed over behind it.
            if (carry == 0) PassBlocked(table, roomOf, i, start, height, limit);
        }
        return table;
    }

    // What the first columns hold at the most, by their number: the air at each one's top goes, and notices are tighter.
    private int[] MostHeld(int[] roomOf)
    {
        int[] hold = new int[roomOf.Length + 1];
        for (int c = 0; c < roomOf.Length; c++)
            hold[c + 1] = hold[c] + Math.Max(0, roomOf[c]) + DroppedAtTop(template) + ColumnStretch.Most;
        return hold;
    }

    // A column as its notices were given, or with some of them tighter or looser: whatever costs least.
    private (long Cost, int Change) Stretched(in ColumnStretch stretch, int lines, int gaps, int room, bool isLast)
    {
        (long least, int best) = (lines > room ? ColumnCost.Impossible : cost.Of(lines, gaps, room, isLast), 0);
        for (int change = stretch.Least; change <= stretch.Greatest; change++)
        {
            if (change == 0 || lines + change > room) continue;
            long total = stretch.Price(change) + cost.Of(lines + change, gaps, room, isLast);
            if (total < least) (least, best) = (total, change);
        }
        return (least, best);
    }

    // A column shortened by a block may stay white where the next notice is higher than what the block leaves of it.
    private void PassBlocked(Table table, int[] roomOf, int i, int start, int height, long limit)
    {
        (long[][] costs, int[][] from) = (table.Costs, table.From);
        bool isEnd = start + i == atoms.Length;
        int next = leavesNone && !isEnd && atoms[start + i].Head is null ? atoms[start + i].Lines : int.MaxValue;
        for (int c = 1; c <= roomOf.Length; c++)
        {
            int room = roomOf[c - 1];
            if (rooms.IsWhole(room, height) || costs[c - 1][i] >= ColumnCost.Impossible) continue;
            long total = costs[c - 1][i] + (room <= 0 ? 0 : Math.Min(EmptyColumn, cost.Of(0, 0, room, false)));
            if (room >= next) total += LeftWhite;
            if (isEnd && IsForOneOfSeveral(from, c - 1, c, room, start)) total += ColumnLeftWhite;
            if (total >= limit || total >= costs[c][i]) continue;
            costs[c][i] = total;
            from[c][i] = i;
        }
    }

    // The middle of a notice split in three keeps as many lines as its ends, whatever head stands above it.
    private bool EndsInShortMiddle(int from, int end)
    {
        if (atoms[end].FirstLine == 0) return false;
        int part = 0;
        for (int i = end - 1; i >= from && ReferenceEquals(atoms[i].Notice, atoms[end].Notice); i--)
        {
            part += atoms[i].Lines;
            if (atoms[i].FirstLine == 0 || part >= template.Splitting.KeepLines) return false;
        }
        return part > 0;
    }

    private ColumnPlan Trace(Table table, int start, int end, int used, int columns, int height, long total, bool isCarried)
    {
        var filled = new FilledColumn[columns];
        for (int c = columns; c > used; c--)
            filled[c - 1] = new(end, end, 0, default, 0, default) { Top = rooms.Top(c - 1), Foot = rooms.Feet[c - 1] };
        int at = end;
        for (int c = used; c > 0; c--)
        {
            int first = start + table.From[c][at - start];
            int lines = sums.Lines(first, at) + (isCarried && at == end ? 1 : 0);
            int gaps = sums.Gaps(first, at);
            int room = Math.Max(0, rooms.Height(c - 1, height));
            var stretch = new ColumnStretch();
            for (int i = at - 1; i >= first; i--) stretch.Add(i, atoms[i]);
            int change = Stretched(stretch, lines, gaps, room, at == atoms.Length).Change;
            lines += change;
            (Typesetting.Length slack, Typesetting.Length white) = cost.Share(lines, gaps, room);
            filled[c - 1] = new(first, at, lines, slack, gaps, white)
            {
                Top = rooms.Top(c - 1),
                Foot = rooms.Feet[c - 1],
                Reset = stretch.Changed(change, atoms),
            };
            at = first;
        }
        return new(filled, height, total, end) { IsCarried = isCarried };
    }
}
