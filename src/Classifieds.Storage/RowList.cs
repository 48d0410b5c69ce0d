using System.Globalization;
using Dapper;

namespace Classifieds.Storage;

/// <summary>How rows of one kind are handed to a server as a list, for one statement to write them all: each statement is a journey.
/// </summary>
/// <remarks>A list is an array a column, as the server has them itself: nothing is written out, and nothing read.</remarks>
/// <typeparam name="T">Its properties are named as the columns.</typeparam>
internal sealed class RowList<T>
{
    private readonly string columns;
    private readonly RowCell<T>[] cells;

    /// <param name="columns">With commas between them; the name of a table before one does not count.</param>
    public RowList(string columns)
    {
        var row = new RowCells<T>(columns);
        this.columns = string.Join(", ", row.Columns);
        cells = row.Cells;
    }

    /// <summary>Writes all rows of a list into a table.</summary>
    /// <param name="list">As it is added to the values (<see cref="Add"/>).</param>
    public string Into(string table, string list) => $"INSERT INTO {table} ({columns}) SELECT {columns} {From(list)}";

    /// <summary>The rows of a list, in their order.</summary>
    /// <inheritdoc cref="Into"/>
    public string From(string list) =>
        $"FROM unnest({string.Join(", ", cells.Select((_, at) => $"@{NameOf(list, at)}"))}) AS one ({columns})";

    /// <summary>Adds a list to what a statement is handed.</summary>
    public void Add(DynamicParameters values, string list, IReadOnlyList<T> rows)
    {
        for (int at = 0; at < cells.Length; at++) values.Add(NameOf(list, at), cells[at].ArrayOf(rows));
    }

    // Behind its number, so that no name begins with another.
    private static string NameOf(string list, int at) => string.Create(CultureInfo.InvariantCulture, $"c{at}_{list}");
}
