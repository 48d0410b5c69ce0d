namespace Classifieds.Makeup.Columns;

/// <summary>What blocks take of neighbouring columns, in lines of the grid: at the top of each, and at its foot.</summary>
internal sealed record ColumnRooms(IReadOnlyList<int> Tops, IReadOnlyList<int> Feet)
{
    public static ColumnRooms Free(int columns) => new(new int[columns], new int[columns]);

    public int Top(int column) => Tops[column];

    /// <summary>What a column can hold where the columns are so high; less than 1 = nothing.</summary>
    public int Height(int column, int height) => height - Tops[column] - Feet[column];

    /// <summary>The lines that blocks take of all columns together.</summary>
    public int Taken { get; } = Tops.Sum() + Feet.Sum();

    public int Highest { get; } = Enumerable.Range(0, Tops.Count).Max(column => Tops[column] + Feet[column]);

    public ColumnRooms Slice(int first, int columns) =>
        new([.. Tops.Skip(first).Take(columns)], [.. Feet.Skip(first).Take(columns)]);

    public ColumnRooms Under(IReadOnlyList<int> tops) => new(tops, Feet);
}
