namespace Classifieds.Storage;

/// <summary>A cell of rows of one kind, whatever it holds.</summary>
internal abstract class RowCell<T>
{
    public abstract object? Of(T row);

    /// <summary>The cell of each row, in an array of what it holds.</summary>
    public abstract object ArrayOf(IReadOnlyList<T> rows);
}

/// <inheritdoc cref="RowCell{T}"/>
/// <param name="get">Asked by reflection, each row would cost anew.</param>
internal sealed class RowCell<T, TCell>(Func<T, TCell> get) : RowCell<T>
{
    public Func<T, TCell> Get => get;

    public override object? Of(T row) => get(row);

    public override object ArrayOf(IReadOnlyList<T> rows)
    {
        var cells = new TCell[rows.Count];
        for (int at = 0; at < cells.Length; at++) cells[at] = get(rows[at]);
        return cells;
    }
}
