using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>One section shared out over columns of its own, under a head that spans them; each answer kept.</summary>
/// <param name="section">Its head first.</param>
/// <param name="blocks">Its notices that span columns.</param>
/// <param name="most">What a column below the head holds.</param>
internal sealed class SectionColumns(
    IReadOnlyList<Atom> section, IReadOnlyList<SetNotice> blocks, PageTemplate template, ColumnRooms page, int most)
{
    // A section may end above the page's foot where its columns then end on one line of their own.
    private const long WhiteLine = 60;
    private const long WhiteLineSquared = 20;

    private readonly Dictionary<(int First, int Columns), (ColumnBreaker Breaker, BlockShelf? Shelf, int LeastHeight)> known = [];
    private readonly Dictionary<(int First, int Columns, int Height), ColumnPlan?> plans = [];

    public SectionStyle Head => section[0].Head!;

    public IReadOnlyList<Atom> Atoms { get; } = [.. section.Skip(1)];

    /// <summary>More than the page has where its blocks are wider than the columns.</summary>
    public int LeastHeight(int first, int columns) => At(first, columns).LeastHeight;

    /// <summary>The best plan between two heights; what stays white below it costs by the line.</summary>
    public ColumnPlan? Within(int first, int columns, int height, int lowest)
    {
        ColumnPlan? best = null;
        for (int own = Math.Max(LeastHeight(first, columns), lowest); own <= height; own++)
        {
            if (Plan(first, columns, own) is not { } plan) continue;
            long cost = plan.Cost + columns * (WhiteLine + WhiteLineSquared * (height - own)) * (height - own);
            if (best is null || cost < best.Cost) best = plan with { Cost = cost };
        }
        return best;
    }

    public ColumnGroup Group(int first, ColumnPlan plan) => new(first, Head, Atoms, plan)
    {
        Blocks = At(first, plan.Columns.Count).Shelf?.Blocks ?? [],
    };

    private ColumnPlan? Plan(int first, int columns, int height)
    {
        if (!plans.TryGetValue((first, columns, height), out ColumnPlan? plan))
            plans.Add((first, columns, height), plan = At(first, columns).Breaker.All(0, columns, height));
        return plan;
    }

    private (ColumnBreaker Breaker, BlockShelf? Shelf, int LeastHeight) At(int first, int columns)
    {
        // Where the page's columns are all alike it does not matter which of them the section has.
        if (page.Taken == 0) first = 0;
        if (known.TryGetValue((first, columns), out var at)) return at;
        ColumnRooms rooms = page.Slice(first, columns);
        BlockShelf? shelf = BlockShelf.Of(blocks, columns, template);
        if (shelf is not null) rooms = rooms.Under(shelf.Tops);
        var breaker = new ColumnBreaker(Atoms, template, rooms);
        int least = shelf is null ? most + 1 : Math.Max(shelf.Height + rooms.Feet.Max(), Atoms.Count == 0 ? 1 : breaker.LeastHeight(0, columns, most));
        known.Add((first, columns), at = (breaker, shelf, least));
        return at;
    }
}
