using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>One section, or some that follow one another, shared out over columns of their own; each answer kept.</summary>
/// <remarks>
/// A section alone has its head over all its columns. Of several the first has its head over its notices that span columns, as wide as
/// looks best, and the others follow in the columns where it ends; without such notices every head stands in a column.
/// </remarks>
/// <param name="run">The sections' atoms, the first one's head first.</param>
/// <param name="blocks">Notices of the first section that span columns.</param>
/// <param name="most">What a column below a head holds.</param>
internal sealed class SectionColumns(
    IReadOnlyList<Atom> run, IReadOnlyList<SetNotice> blocks, PageTemplate template, ColumnRooms page, int most)
{
    // A section may end above the page's foot where its columns then end on one line of their own.
    private const long WhiteLine = 60;
    private const long WhiteLineSquared = 20;

    private readonly Dictionary<(int First, int Columns), Stand[]> known = [];
    private readonly Dictionary<(int First, int Columns, int Height), ColumnGroup?> groups = [];
    private readonly bool isAlone = run.Skip(1).All(atom => atom.Head is null);

    public IReadOnlyList<Atom> Atoms { get; } = run.Skip(1).All(atom => atom.Head is null) || blocks.Count > 0 ? [.. run.Skip(1)] : run;

    /// <summary>Heads that stand in columns.</summary>
    public int HeadsInColumns { get; } =
        run.Skip(1).Count(atom => atom.Head is not null) + (run.Skip(1).All(atom => atom.Head is null) || blocks.Count > 0 ? 0 : 1);

    // Without a head over all of them the columns begin so much higher.
    private int Higher => isAlone ? 0 : template.SectionHead.Lines;

    /// <summary>Below a head; more than the page has where the blocks are wider than the columns.</summary>
    public int LeastHeight(int first, int columns) => At(first, columns).Select(stand => stand.LeastHeight).DefaultIfEmpty(most + 1).Min();

    /// <summary>The best group between two heights; what stays white below it costs by the line.</summary>
    public ColumnGroup? Within(int first, int columns, int height, int lowest)
    {
        ColumnGroup? best = null;
        for (int own = Math.Max(LeastHeight(first, columns), lowest); own <= height; own++)
        {
            if (Group(first, columns, own) is not { } group) continue;
            long cost = group.Plan.Cost + columns * (WhiteLine + WhiteLineSquared * (height - own)) * (height - own);
            if (best is null || cost < best.Plan.Cost) best = group with { FirstColumn = first, Plan = group.Plan with { Cost = cost } };
        }
        return best;
    }

    private ColumnGroup? Group(int first, int columns, int height)
    {
        if (groups.TryGetValue((first, columns, height), out ColumnGroup? group)) return group;
        foreach (Stand stand in At(first, columns))
        {
            if (height < stand.LeastHeight || stand.Breaker.All(0, columns, height + Higher) is not { } plan) continue;
            if (group is null || plan.Cost < group.Plan.Cost)
                group = new(first, stand.Head, Atoms, plan) { Blocks = stand.Blocks, HeadColumns = stand.HeadColumns };
        }
        groups.Add((first, columns, height), group);
        return group;
    }

    private sealed record Stand(ColumnBreaker Breaker, SectionStyle? Head, int HeadColumns, IReadOnlyList<PlacedBlock> Blocks,
        int LeastHeight);

    private Stand[] At(int first, int columns)
    {
        // Where the page's columns are all alike it does not matter which of them the section has.
        if (page.Taken == 0) first = 0;
        if (!known.TryGetValue((first, columns), out Stand[]? stands))
            known.Add((first, columns), stands = [.. Stands(page.Slice(first, columns), columns)]);
        return stands;
    }

    private IEnumerable<Stand> Stands(ColumnRooms rooms, int columns)
    {
        SectionStyle head = run[0].Head!;
        if (isAlone)
        {
            if (BlockShelf.Of(blocks, columns, template) is { } shelf)
                yield return Of(rooms.Under(shelf.Tops), head, 0, shelf.Blocks, shelf.Height);
            yield break;
        }
        if (blocks.Count == 0)
        {
            yield return Of(rooms, null, 0, [], 0);
            yield break;
        }
        for (int span = blocks.Max(block => block.Columns); span <= columns; span++)
        {
            if (BlockShelf.Of(blocks, span, template) is not { } shelf) continue;
            int[] tops = new int[columns];
            for (int column = 0; column < span; column++) tops[column] = template.SectionHead.Lines + shelf.Tops[column];
            yield return Of(rooms.Under(tops), head, span, shelf.BlocksUnder(template.SectionHead.Lines),
                shelf.Height + template.SectionHead.Lines);
        }

        Stand Of(ColumnRooms own, SectionStyle? over, int span, IReadOnlyList<PlacedBlock> placed, int lowest)
        {
            var breaker = new ColumnBreaker(Atoms, template, own, span == 0 ? null : new(span, head.Section));
            int least = Atoms.Count == 0 ? 1 : breaker.LeastHeight(0, columns, most + Higher);
            return new(breaker, over, span, placed, Math.Max(lowest + own.Feet.Max(), least) - Higher);
        }
    }
}
