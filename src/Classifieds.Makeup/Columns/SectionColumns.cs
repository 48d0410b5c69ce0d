using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>One section shared out over columns of its own, its head over all of them; each answer kept.</summary>
/// <param name="section">Its atoms, its head first.</param>
/// <param name="mostLines">What a column of a full page holds, the head included.</param>
internal sealed class SectionColumns(IReadOnlyList<Atom> section, PageTemplate template, ColumnRooms page, int mostLines)
{
    private readonly Dictionary<(int First, int Columns), (ColumnBreaker Breaker, int LeastHeight)> known = [];
    private readonly Dictionary<(int First, int Columns, int Height), ColumnGroup?> groups = [];
    private readonly Atom[] atoms = [.. section.Skip(1)];

    public int HeadLines { get; } = section[0].Lines;

    /// <summary>Below a head.</summary>
    public int LeastHeight(int first, int columns) => At(first, columns).LeastHeight;

    /// <summary>The best group between two heights; what stays white below it costs by the line.</summary>
    public ColumnGroup? Within(int first, int columns, int height, int lowest)
    {
        ColumnGroup? best = null;
        for (int own = height; own >= Math.Max(LeastHeight(first, columns), lowest); own--)
        {
            // The higher it ends the more its white costs, and its columns never less than nothing.
            long costOfWhite = ColumnCost.OfWhiteBelow(columns, height - own);
            if (best is not null && costOfWhite > best.Plan.Cost) break;
            if (Group(first, columns, own) is not { } group) continue;
            long cost = group.Plan.Cost + costOfWhite;
            if (best is null || cost <= best.Plan.Cost) best = group with { FirstColumn = first, Plan = group.Plan with { Cost = cost } };
        }
        return best;
    }

    private ColumnGroup? Group(int first, int columns, int height)
    {
        if (groups.TryGetValue((first, columns, height), out ColumnGroup? group)) return group;
        if (At(first, columns).Breaker.All(0, columns, height) is { } plan) group = new(first, section[0].Head, atoms, plan);
        groups.Add((first, columns, height), group);
        return group;
    }

    private (ColumnBreaker Breaker, int LeastHeight) At(int first, int columns)
    {
        // Where the page's columns are all alike it does not matter which of them the section has.
        if (!page.IsReserved) first = 0;
        if (known.TryGetValue((first, columns), out (ColumnBreaker Breaker, int LeastHeight) stand)) return stand;
        ColumnRooms rooms = page.Slice(first, columns);
        var breaker = new ColumnBreaker(new(atoms), template, rooms);
        stand = (breaker, Math.Max(rooms.Feet.Max(), breaker.LeastHeight(0, columns, mostLines - HeadLines)));
        known.Add((first, columns), stand);
        return stand;
    }
}
