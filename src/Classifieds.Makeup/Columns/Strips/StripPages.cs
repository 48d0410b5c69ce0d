using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns.Strips;

/// <summary>A page of an issue in which notices span columns: strips one below another, in each sections side by side.</summary>
/// <remarks>
/// A strip begins where what spans the page's width has to stand, at the page's top, in its middle or at its foot; all ways of parting
/// the sections into strips, and of joining small ones to those before them, are tried.
/// </remarks>
internal sealed class StripPages(Matter matter, PageTemplate template, ColumnRooms page, int mostLines, bool mayCarry)
{
    private const int MostSectionsJoined = 4;

    private readonly IReadOnlyList<Atom>[] sections = [.. matter.BySection()];
    private readonly StripSolver solver = new(template, page, mostLines, mayCarry);
    private readonly Dictionary<(int Section, int Top), (IReadOnlyList<StripPlan> Strips, long Cost)?> known = [];

    private readonly Dictionary<(int Section, int Top), (IReadOnlyList<StripPlan> Strips, long Cost, int Sections)?> filled = [];
    private readonly Dictionary<(int First, int End), StripMember> members = [];
    private readonly Dictionary<(int Section, int Top), bool> mayStand = [];

    /// <summary>All that is left, on one page as low as looks best.</summary>
    /// <returns>Null where it does not all go on one page.</returns>
    public PagePlan? Last()
    {
        if (!MayStand(0, 0) || Whole(0, 0) is not { } whole) return null;
        ColumnGroup[] groups = [.. whole.Strips.SelectMany(strip => strip.Groups)
            .Select(group => InBestOrder(group, group.Plan.End == group.Atoms.Count))];
        return new(groups, whole.Strips[^1].Foot, whole.Cost);
    }

    /// <summary>A page as full as can be.</summary>
    /// <returns>The page and what is left; the page is null where nothing of the matter goes on it.</returns>
    public (PagePlan? Page, Matter Left) Full()
    {
        if (Filled(0, 0) is not { } full) return (null, matter);
        ColumnGroup[] groups = [.. full.Strips.SelectMany(strip => strip.Groups)];
        StripStand? over = full.Strips[^1].RunningOver;
        int stood = full.Sections;
        for (int i = 0; i < groups.Length; i++)
            groups[i] = InBestOrder(groups[i], isWhole: over is null || i < groups.Length - 1);
        if (over is not null) groups[^1] = new FootTaker(template).Fill(groups[^1]);
        var next = new NextSection(template, page, mostLines);
        (IReadOnlyList<ColumnGroup> all, Matter left) = next.Begin(groups, Rest(stood, over, groups[^1]));
        return (new(all, mostLines, full.Cost), left);
    }

    // What is left where so many sections stood whole, and of one more what there was room for.
    private Matter Rest(int stood, StripStand? over, ColumnGroup last)
    {
        Matter rest = matter;
        for (int i = 0; i < stood; i++) rest = rest.WithBlocks(sections[i][0].Head!, []);
        int begin = sections.Take(stood).Sum(section => section.Count);
        if (over is null) return rest.From(begin, false, template);
        SectionStyle head = sections[stood][0].Head!;
        ColumnPlan plan = last.Plan;
        Matter ordered = rest with
        {
            Atoms = [.. matter.Atoms.Take(begin + 1), .. last.Atoms, .. matter.Atoms.Skip(begin + sections[stood].Count)],
        };
        rest = ordered.From(begin + 1 + plan.End, plan.IsCarried, template);
        // Only notices that span columns are left of the section: its head goes before them.
        if (over.Waiting.Count > 0 && (rest.IsEmpty || rest.Atoms[0].Section.Section != head.Section))
            rest = rest with { Atoms = [AtomMaker.HeadOf(AtomMaker.Continued(head, template), template), .. rest.Atoms] };
        return rest.WithBlocks(head, over.Waiting);
    }

    // Whether sections from one on may stand below a line, by the least that each needs: this is known long before how they look.
    private bool MayStand(int section, int top)
    {
        if (mayStand.TryGetValue((section, top), out bool may)) return may;
        for (int end = sections.Length; end > section && !may; end--)
            foreach (StripMember[] members in Joined(section, end))
                if (may = MayStand(members, end, top)) break;
        mayStand.Add((section, top), may);
        return may;
    }

    // The members in one strip and the sections from an end on below it.
    private bool MayStand(StripMember[] members, int end, int top) =>
        solver.LeastFoot(members, top, end == sections.Length) is { } foot
            && (end == sections.Length || MayStand(end, foot + template.SectionHead.LinesAbove));

    // How low a strip may reach so that the sections from one on may still stand below it.
    private int MostOf(int section)
    {
        bool isLowest = section == sections.Length;
        int most = solver.MostOf(isLowest);
        if (isLowest) return most;
        int low = 0;
        while (low < most)
        {
            int middle = (low + most + 1) / 2;
            if (MayStand(section, middle + template.SectionHead.LinesAbove)) low = middle;
            else most = middle - 1;
        }
        return low;
    }

    // Sections from one on, whole, below a line.
    private (IReadOnlyList<StripPlan> Strips, long Cost)? Whole(int section, int top)
    {
        if (known.TryGetValue((section, top), out (IReadOnlyList<StripPlan> Strips, long Cost)? best)) return best;
        best = null;
        for (int end = section + 1; end <= sections.Length; end++)
        {
            bool isLowest = end == sections.Length;
            foreach (StripMember[] members in Joined(section, end))
            {
                if (!MayStand(members, end, top) || solver.Whole(members, top, isLowest, MostOf(end)) is not { } strip) continue;
                int below = strip.Foot + template.SectionHead.LinesAbove;
                long cost = strip.Cost + StripSolver.LinePerColumn * template.Columns.Count * (strip.Foot - top);
                (IReadOnlyList<StripPlan> Strips, long Cost)? rest = isLowest ? ([], 0) : Whole(end, below);
                if (rest is null) continue;
                if (!isLowest) cost += StripSolver.LinePerColumn * template.Columns.Count * template.SectionHead.LinesAbove;
                cost += rest.Value.Cost;
                if (best is null || cost < best.Value.Cost) best = ([strip, .. rest.Value.Strips], cost);
            }
        }
        known.Add((section, top), best);
        return best;
    }

    // Sections from one on, down to the page's foot; and the first that does not stand there whole.
    private (IReadOnlyList<StripPlan> Strips, long Cost, int Sections)? Filled(int section, int top)
    {
        if (filled.TryGetValue((section, top), out (IReadOnlyList<StripPlan> Strips, long Cost, int Sections)? best)) return best;
        best = null;
        for (int end = section; end < sections.Length; end++)
        {
            foreach (StripMember[] members in Joined(section, end))
            {
                if (solver.RunningOver([.. members, MemberOf(end, end + 1)], top) is { } over) Keep([over], over.Cost, end);
                if (end == section) continue;
                if (solver.Whole(members, top, isLowest: false, solver.MostOf(isLowest: false)) is not { } strip) continue;
                if (Filled(end, strip.Foot + template.SectionHead.LinesAbove) is { } below)
                    Keep([strip, .. below.Strips], strip.Cost + below.Cost, below.Sections);
                // What spans columns of the next section is put off with all of it.
                Keep([strip], strip.Cost + ColumnCost.OfWhiteBelow(template.Columns.Count, mostLines - strip.Foot)
                    + StripSolver.PutOff * BlocksOf(end).Count, end);
            }
        }
        filled.Add((section, top), best);
        return best;

        void Keep(IReadOnlyList<StripPlan> strips, long cost, int stood)
        {
            if (best is null || cost < best.Value.Cost) best = (strips, cost, stood);
        }
    }

    /// <summary>Sections side by side, each alone or with small ones that follow it joined to it.</summary>
    private IEnumerable<StripMember[]> Joined(int section, int end)
    {
        int count = end - section;
        int ways = count < 2 || sections.Length > MostSectionsJoined ? 1 : 1 << (count - 1);
        for (int way = 0; way < ways; way++)
        {
            List<StripMember> members = [];
            bool isOne = true;
            for (int first = section; first < end && isOne;)
            {
                int next = first + 1;
                while (next < end && (way >> (next - section - 1) & 1) == 1)
                {
                    isOne &= BlocksOf(next).Count == 0;
                    next++;
                }
                // Below notices that span columns alone there is no column to join.
                isOne &= next == first + 1 || sections[first].Count > 1;
                members.Add(MemberOf(first, next));
                first = next;
            }
            bool hasRoom = members.Count(member => member.Atoms.Count > 0) <= template.Columns.Count;
            if (isOne && hasRoom) yield return [.. members];
        }
    }

    private StripMember MemberOf(int first, int end)
    {
        if (!members.TryGetValue((first, end), out StripMember? member))
        {
            IEnumerable<Atom> atoms = sections[first].Skip(1).Concat(sections[(first + 1)..end].SelectMany(section => section));
            members.Add((first, end), member = new(sections[first][0].Head!, [.. atoms], BlocksOf(first)));
        }
        return member;
    }

    private IReadOnlyList<SetNotice> BlocksOf(int section) => matter.BlocksOf(sections[section][0].Head!);

    private ColumnGroup InBestOrder(ColumnGroup group, bool isWhole)
    {
        if (group.Atoms.Count == 0 || group.Plan.Columns.All(column => column.IsEmpty)) return group;
        // A group's cost may hold more than its columns': the white below it, which no order changes.
        if (solver.InOrder(group, group.Atoms, isWhole) is not { } given) return group;
        (IReadOnlyList<Atom> atoms, ColumnPlan plan) =
            OrderSearch.Improve(group.Atoms, given, order => solver.InOrder(group, order, isWhole));
        return group with { Atoms = atoms, Plan = plan with { Cost = group.Plan.Cost + plan.Cost - given.Cost } };
    }
}
