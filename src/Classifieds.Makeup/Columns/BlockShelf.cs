using Classifieds.Makeup.Setting;
using Classifieds.Makeup.Templates;

namespace Classifieds.Makeup.Columns;

/// <summary>Notices that span columns, stood over the columns of their section: each as high as it goes, then as far left.</summary>
/// <remarks>
/// White caught under a block costs more than a lower place, so that blocks side by side are of one top.
/// One that follows another in its order may still stand left of it.
/// </remarks>
internal sealed class BlockShelf(int columns, PageTemplate template)
{
    private readonly int[] taken = new int[columns];
    private readonly List<PlacedBlock> blocks = [];

    public IReadOnlyList<PlacedBlock> Blocks => blocks;

    /// <summary>The blocks so many lines lower: under a head that is not the columns' own.</summary>
    public IReadOnlyList<PlacedBlock> BlocksUnder(int lines) => [.. blocks.Select(block => block with { Top = block.Top + lines })];

    /// <summary>Where each column begins below its blocks, in lines of the grid.</summary>
    public IReadOnlyList<int> Tops => taken;

    /// <summary>The foot of the lowest block.</summary>
    public int Height { get; private set; }

    /// <returns>The shelf with every block on it, or null where one is wider than the columns.</returns>
    public static BlockShelf? Of(IReadOnlyList<SetNotice> notices, int columns, PageTemplate template)
    {
        var shelf = new BlockShelf(columns, template);
        foreach (SetNotice notice in notices)
            if (!shelf.TryAdd(notice, int.MaxValue)) return null;
        return shelf;
    }

    /// <param name="most">How low it may reach.</param>
    public bool TryAdd(SetNotice notice, int most)
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
        if (best.Caught == int.MaxValue) return false;

        blocks.Add(new(notice, best.Column, best.Top));
        Height = Math.Max(Height, best.Top + notice.Lines);
        for (int under = best.Column; under < best.Column + notice.Columns; under++)
            taken[under] = best.Top + notice.Lines + template.Titled.LinesAfter;
        return true;
    }
}
