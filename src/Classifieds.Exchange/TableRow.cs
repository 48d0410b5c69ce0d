namespace Classifieds.Exchange;

/// <summary>One row with something in it.</summary>
/// <param name="Number">From 1, as the sender's program counts.</param>
/// <param name="Cells">From the first column on; none behind the last that says something.</param>
public sealed record TableRow(int Number, IReadOnlyList<TableCell> Cells)
{
    /// <summary>The cell of a column, from 0; empty where the row is shorter.</summary>
    public TableCell At(int column) => column < Cells.Count ? Cells[column] : TableCell.Empty;
}
