namespace Classifieds.Makeup.Columns;

/// <summary>What blocks take of neighbouring columns, in lines of the grid: at the top of each, and at its foot.</summary>
internal sealed record ColumnRooms(IReadOnlyList<int> Tops, IReadOnlyList<int> Feet)
{
    public static ColumnRooms Free(int columns) => new(new int[columns], new int[columns]);

    /// <summary>Some of a page's columns, as what stands in them leaves them.</summary>
    public static ColumnRooms On(ColumnRooms page, int[] tops, int[] feet)
    {
        bool isAtFoot = true;
        foreach (int foot in feet) isAtFoot &= foot >= page.Before;
        return new(tops, feet) { Before = isAtFoot ? page.Before : 0 };
    }

    public int Top(int column) => Tops[column];

    /// <summary>Whether nothing stands in a column, for all its page's are so high.</summary>
    public bool IsWhole(int room, int height) => room == height - Before;

    /// <summary>What a column can hold where the columns are so high; less than 1 = nothing.</summary>
    public int Height(int column, int height) => height - Tops[column] - Feet[column];

    /// <summary>The lines that blocks take of all columns together.</summary>
    public int Taken { get; } = TakenOf(Tops, Feet);

    /// <summary>What of <see cref="Feet"/> is the same in all columns and no reservation: what stands before the masthead.</summary>
    public int Before { get; init; }

    /// <summary>Whether a block stands in some column: they are not alike then, and go down to what is reserved.</summary>
    public bool IsReserved => Taken > Before * Feet.Count;

    public int Highest { get; } = HighestOf(Tops, Feet);

    public ColumnRooms Slice(int first, int columns) =>
        new(Slice(Tops, first, columns), Slice(Feet, first, columns)) { Before = Before };

    public ColumnRooms Under(IReadOnlyList<int> tops) => new(tops, Feet) { Before = Before };

    private static int[] Slice(IReadOnlyList<int> all, int first, int count)
    {
        int[] part = new int[Math.Max(0, Math.Min(count, all.Count - first))];
        for (int i = 0; i < part.Length; i++) part[i] = all[first + i];
        return part;
    }

    private static int TakenOf(IReadOnlyList<int> tops, IReadOnlyList<int> feet)
    {
        int taken = 0;
        for (int column = 0; column < tops.Count; column++) taken += tops[column] + feet[column];
        return taken;
    }

    private static int HighestOf(IReadOnlyList<int> tops, IReadOnlyList<int> feet)
    {
        int highest = tops[0] + feet[0];
        for (int column = 1; column < tops.Count; column++) highest = Math.Max(highest, tops[column] + feet[column]);
        return highest;
    }
}
