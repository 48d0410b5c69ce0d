using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>Notices that span columns, stood over the columns of their section: each as high as it goes, then as far left.</summary>
/// <remarks>
/// White caught under a block costs more than a lower place, so that blocks side by side are of one top; and a block that catches none goes
/// before one that does, whatever their order. The order given decides where that catches no more.
/// </remarks>
internal sealed class BlockShelf(int columns, PageTemplate template)
{
    // Of those that wait, so many are looked at for the next place: no page holds as many side by side.
    private const int Ahead = 16;

    private readonly int[] taken = new int[columns];
    private readonly List<PlacedBlock> blocks = [];

    public IReadOnlyList<PlacedBlock> Blocks => blocks;

    /// <summary>The blocks so many lines lower: under a head that is not the columns' own.</summary>
    public IReadOnlyList<PlacedBlock> BlocksUnder(int lines) => [.. blocks.Select(block => block with { Top = block.Top + lines })];

    /// <summary>Where each column begins below its blocks, in lines of the grid.</summary>
    public IReadOnlyList<int> Tops => taken;

    /// <summary>The foot of the lowest block.</summary>
    public int Height { get; private set; }

    // What nothing can stand on any more, above blocks that reach over columns of different tops; in lines of one column.
    private int Caught { get; set; }

    /// <param name="isAlone">Whether nothing flows down the columns below, so that what is white there counts too.</param>
    /// <returns>The shelf with every block on it, or null where one is wider than the columns.</returns>
    public static BlockShelf? Of(IReadOnlyList<SetNotice> notices, int columns, bool isAlone, PageTemplate template)
    {
        foreach (SetNotice notice in notices)
            if (notice.Columns > columns) return null;
        var best = InOrder(notices, columns, template);
        foreach (bool isWidestFirst in (ReadOnlySpan<bool>)[false, true])
        {
            if (best.White(isAlone) == 0) break;
            BlockShelf other = Filled(notices, columns, int.MaxValue, isWidestFirst, template);
            if (other.White(isAlone) < best.White(isAlone)) best = other;
        }
        return best;
    }

    /// <summary>As many of the notices as go above a line, over as little white as can be.</summary>
    /// <param name="most">How low they may reach.</param>
    public static BlockShelf Within(IReadOnlyList<SetNotice> notices, int columns, int most, PageTemplate template)
    {
        BlockShelf inOrder = Filled(notices, columns, most, isWidestFirst: false, template);
        if (inOrder.Caught == 0) return inOrder;
        BlockShelf widestFirst = Filled(notices, columns, most, isWidestFirst: true, template);
        return widestFirst.Caught < inOrder.Caught ? widestFirst : inOrder;
    }

    /// <summary>The first so many of its blocks, in the order in which they came to stand.</summary>
    public BlockShelf First(int count)
    {
        var shelf = new BlockShelf(columns, template);
        for (int i = 0; i < count; i++) shelf.Add(blocks[i]);
        return shelf;
    }

    private static BlockShelf InOrder(IReadOnlyList<SetNotice> notices, int columns, PageTemplate template)
    {
        var shelf = new BlockShelf(columns, template);
        foreach (SetNotice notice in notices)
            if (shelf.PlaceOf(notice, int.MaxValue) is { } place) shelf.Add(place);
        return shelf;
    }

    private static BlockShelf Filled(
        IReadOnlyList<SetNotice> notices, int columns, int most, bool isWidestFirst, PageTemplate template)
    {
        var shelf = new BlockShelf(columns, template);
        List<SetNotice> waiting = [.. notices];
        while (waiting.Count > 0)
        {
            (int Caught, int Narrow, int At, PlacedBlock? Place) best = (int.MaxValue, 0, 0, null);
            int seen = 0;
            for (int at = 0; at < waiting.Count && seen < Ahead; at++)
            {
                if (shelf.PlaceOf(waiting[at], most) is not { } place) continue;
                seen++;
                (int caught, int narrow) = (shelf.CaughtUnder(place), isWidestFirst ? columns - waiting[at].Columns : 0);
                if ((caught, narrow).CompareTo((best.Caught, best.Narrow)) < 0) best = (caught, narrow, at, place);
                if (best is { Caught: 0, Narrow: 0 }) break;
            }
            if (best.Place is null) break;
            shelf.Add(best.Place);
            waiting.RemoveAt(best.At);
        }
        return shelf;
    }

    private int White(bool isAlone)
    {
        int white = Caught;
        if (!isAlone) return white;
        foreach (int top in taken) white += Math.Max(0, Height - top);
        return white;
    }

    private PlacedBlock? PlaceOf(SetNotice notice, int most)
    {
        (int Caught, int Top, int Column) best = (int.MaxValue, 0, 0);
        for (int column = 0; column + notice.Columns <= columns; column++)
        {
            int top = 0;
            int sum = 0;
            for (int under = column; under < column + notice.Columns; under++)
            {
                top = Math.Max(top, taken[under]);
                sum += taken[under];
            }
            if (top + notice.Lines > most) continue;
            (int, int, int) place = (top * notice.Columns - sum, top, column);
            if (place.CompareTo(best) < 0) best = place;
        }
        return best.Caught == int.MaxValue ? null : new(notice, best.Column, best.Top);
    }

    private int CaughtUnder(PlacedBlock place)
    {
        int caught = 0;
        for (int under = place.Column; under < place.Column + place.Notice.Columns; under++) caught += place.Top - taken[under];
        return caught;
    }

    private void Add(PlacedBlock place)
    {
        Caught += CaughtUnder(place);
        blocks.Add(place);
        Height = Math.Max(Height, place.Top + place.Notice.Lines);
        for (int under = place.Column; under < place.Column + place.Notice.Columns; under++)
            taken[under] = place.Top + place.Notice.Lines + template.Titled.LinesAfter;
    }
}
