using Classifieds.Makeup.Templates;
using Classifieds.Typesetting;

namespace Classifieds.Makeup.Columns.Strips;

/// <summary>The section that waits for the next page, begun on this one: where the last of a page ends above its foot, or above what stands
/// below it, and its own notices are all placed.</summary>
/// <remarks>Each once a page, under a head of its own, below the neighbouring columns that have the most white.</remarks>
/// <param name="page">What reservations take of the page's columns.</param>
/// <param name="mostLines">What a column of a full page holds.</param>
internal sealed class NextSection(PageTemplate template, ColumnRooms page, int mostLines)
{
    // Columns of a group from one on, between two lines of the grid below the top of the page's columns.
    private readonly record struct Region(int Group, int Column, int Columns, int Top, int Bottom)
    {
        public int Area => Columns * (Bottom - Top);

        // Beside what the head above covers, which then covers no more than that.
        public bool IsBeside { get; init; }
    }

    /// <summary>The next section, and where what it has in columns is all placed the one after it.</summary>
    /// <param name="left">What the page leaves for the next.</param>
    public (IReadOnlyList<ColumnGroup> Groups, Matter Left) Begin(IReadOnlyList<ColumnGroup> groups, Matter left)
    {
        while (Begun(groups, left) is { } begun) (groups, left) = begun;
        return (groups, left);
    }

    private (IReadOnlyList<ColumnGroup> Groups, Matter Left)? Begun(IReadOnlyList<ColumnGroup> groups, Matter rest)
    {
        int start = NextOf(rest);
        if (start == rest.Atoms.Count) return null;
        SectionStyle section = rest.Atoms[start].Section;
        if (groups.Any(group => Holds(group, section.Section))) return null;
        int end = start + 1;
        while (end < rest.Atoms.Count && rest.Atoms[end].Head is null) end++;
        Atom[] atoms = [.. rest.Atoms.Take(end).Skip(start + 1)];
        int least = section.MayReorder ? atoms.Where(IsBeginning).Min(atom => atom.Notice!.Lines) : atoms[0].Lines;
        foreach (Region region in Regions(groups).OrderByDescending(region => region.Area))
        {
            if (region.Bottom - Below(region, section) < least) continue;
            if (Filled(region, groups[region.Group], section, atoms) is not { } begun) continue;
            Matter left = new Matter([AtomMaker.HeadOf(section, template), .. begun.Atoms], rest.Blocks)
                .From(begun.Plan.End + 1, isCarried: false, template);
            bool isHeadAlone = left.IsEmpty && rest.BlocksOf(section).Count > 0;
            IReadOnlyList<Atom> waiting = isHeadAlone
                ? [AtomMaker.HeadOf(AtomMaker.Continued(section, template), template)] : left.Atoms;
            return (With(groups, region, begun),
                rest with { Atoms = [.. rest.Atoms.Take(start), .. waiting, .. rest.Atoms.Skip(end)] });
        }
        return null;
    }

    // The head of the first section of which notices wait that span no columns, where of those before it none do; else behind the last.
    private static int NextOf(Matter rest)
    {
        for (int at = 0; at + 1 < rest.Atoms.Count; at++)
        {
            if (rest.Atoms[at].Head is null) break;
            if (rest.Atoms[at + 1].Head is null) return IsBeginning(rest.Atoms[at + 1]) ? at : rest.Atoms.Count;
        }
        return rest.Atoms.Count;
    }

    private static bool IsBeginning(Atom atom) => atom is { Notice: not null, FirstLine: 0 };

    private static bool Holds(ColumnGroup group, string section)
    {
        if (group.Head!.Section == section) return true;
        for (int at = 0; at < group.Plan.End; at++)
            if (group.Atoms[at].Section.Section == section) return true;
        return false;
    }

    private int Below(Region region, SectionStyle section) => region.Top + template.SectionHead.LinesAbove + template.HeadLines(section);

    // Below every run of neighbouring columns, where the lowest of them ends; and beside what ends before its head does.
    private IEnumerable<Region> Regions(IReadOnlyList<ColumnGroup> groups)
    {
        for (int at = 0; at < groups.Count; at++)
        {
            ColumnGroup group = groups[at];
            if (group.Plan.End < group.Atoms.Count) continue;
            int bottom = group.Floor ?? mostLines;
            int columns = group.Plan.Columns.Count;
            int held = HeldOf(group);
            if (group.Heads is [{ Column: 0 } head] && head.Columns == columns && held > 0 && held < columns)
            {
                int floor = Enumerable.Range(held, columns - held).Min(column =>
                    IsFollowed(group, column) ? bottom - group.Plan.Columns[column].Foot : bottom);
                yield return new(at, held, columns - held, head.Top - template.SectionHead.LinesAbove, floor) { IsBeside = true };
            }
            for (int first = 0; first < columns; first++)
            {
                int top = 0;
                for (int end = first; end < columns && !IsFollowed(group, end); end++)
                {
                    top = Math.Max(top, EndOf(group.Plan.Columns[end]));
                    if (top < bottom) yield return new(at, first, end - first + 1, top, bottom);
                }
            }
        }
    }

    // Whether another section has begun at the foot of one of its columns.
    private bool IsFollowed(ColumnGroup group, int column) =>
        group.Plan.Columns[column].Foot > (group.Floor is null ? page.Feet[group.FirstColumn + column] : 0);

    // Its columns but for the last in which nothing stands.
    private static int HeldOf(ColumnGroup group)
    {
        int held = group.Plan.Columns.Count;
        while (held > 0 && group.Plan.Columns[held - 1].IsEmpty && group.Blocks.All(block => block.Column + block.Notice.Columns < held))
            held--;
        return held;
    }

    private int EndOf(FilledColumn column)
    {
        int slack = column.Slack.Millipoints;
        int leading = template.Body.Leading.Millipoints;
        return column.Top + column.Lines + (slack + leading - 1) / leading;
    }

    private ColumnGroup? Filled(Region region, ColumnGroup above, SectionStyle section, Atom[] atoms)
    {
        int top = Below(region, section);
        int first = above.FirstColumn + region.Column;
        int[] feet = region.Bottom == mostLines ? [.. page.Slice(first, region.Columns).Feet] : new int[region.Columns];
        ColumnRooms rooms = ColumnRooms.On(page, new int[region.Columns], feet);
        atoms = Opened(atoms, region.Bottom - top - feet.Max());
        var breaker = new ColumnBreaker(new(atoms), template, rooms, new(region.Columns, section.Section), leavesNone: true);
        int most = region.Bottom - top;
        if (most <= feet.Max()) return null;
        // Over what is kept free at a foot columns go down to it.
        int least = feet.Max() > 0 ? most : breaker.LeastHeight(0, region.Columns, most);
        ColumnPlan? whole = Whole(breaker, region.Columns, least, most);
        if ((whole ?? breaker.Some(0, region.Columns, most, mayCarry: false)) is not { } plan) return null;
        FilledColumn[] filled = [.. plan.Columns.Select(column => column with { Top = column.Top + top })];
        var begun = new ColumnGroup(first, section, atoms, plan with { Columns = filled, Height = plan.Height + top })
        {
            Heads = [new(section, 0, region.Columns, region.Top + template.SectionHead.LinesAbove, false)],
            Floor = region.Bottom < (above.Floor ?? mostLines) ? region.Bottom : above.Floor,
        };
        return whole is null ? new FootTaker(template).Fill(begun) : begun;
    }

    // All of it as low as looks best.
    private static ColumnPlan? Whole(ColumnBreaker breaker, int columns, int least, int most) =>
        Enumerable.Range(least, StripSolver.HeightsTried + 1).Where(height => height <= most)
            .Select(height => breaker.All(0, columns, height)).MinBy(plan => plan?.Cost ?? ColumnCost.Impossible);

    // Where the order is free and the first notice has no room, the highest that has is the first.
    private Atom[] Opened(Atom[] atoms, int room)
    {
        if (!atoms[0].Section.MayReorder || atoms[0].Notice!.Lines <= room) return atoms;
        int at = -1;
        for (int i = 1; i < atoms.Length; i++)
        {
            bool hasRoom = IsBeginning(atoms[i]) && atoms[i].Notice!.Lines <= room;
            if (hasRoom && (at < 0 || atoms[i].Notice!.Lines > atoms[at].Notice!.Lines)) at = i;
        }
        if (at < 0) return atoms;
        int end = at + 1;
        while (end < atoms.Length && atoms[end].FirstLine > 0) end++;
        List<Atom> rest = [.. atoms];
        rest.RemoveRange(at, end - at);
        rest[0] = AtomMaker.Following(rest[0], atoms[end - 1].Notice!, template);
        if (at < rest.Count) rest[at] = AtomMaker.Following(rest[at], atoms[at - 1].Notice!, template);
        return [AtomMaker.Opening(atoms[at]) with { IsMoved = true }, .. atoms[(at + 1)..end], .. rest];
    }

    // What stands above ends where the region begins.
    private IReadOnlyList<ColumnGroup> With(IReadOnlyList<ColumnGroup> groups, Region region, ColumnGroup begun)
    {
        ColumnGroup above = groups[region.Group];
        if (region.IsBeside)
        {
            above = above with
            {
                Heads = [above.Heads![0] with { Columns = region.Column }],
                Plan = above.Plan with { Columns = [.. above.Plan.Columns.Take(region.Column)] },
            };
            return [.. groups.Select((group, at) => at == region.Group ? above : group), begun];
        }
        Length below = template.Body.Leading * (region.Bottom - above.Plan.Height);
        FilledColumn[] columns = [.. above.Plan.Columns.Select((column, at) =>
            at >= region.Column && at < region.Column + region.Columns ? Ended(column, region)
            : column.IsEmpty ? column : column with { WhiteAtFoot = column.WhiteAtFoot + below })];
        above = above with { Plan = above.Plan with { Height = region.Bottom, Columns = columns } };
        return [.. groups.Select((group, at) => at == region.Group ? above : group), begun];
    }

    private FilledColumn Ended(FilledColumn column, Region region) => column with
    {
        Foot = region.Bottom - region.Top,
        WhiteAtFoot = column.IsEmpty
            ? Length.Zero : template.Body.Leading * (region.Top - column.Top - column.Lines) - column.Slack,
    };
}
