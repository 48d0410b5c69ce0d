using System.Buffers;
using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Classifieds.Storage;

/// <summary>Writes rows of one kind into a table of a file, one after the other: to a file there is no journey, and it knows no list of
/// them (<see cref="RowList{T}"/>).</summary>
/// <typeparam name="T">Its properties are named as the columns.</typeparam>
internal sealed class RowWriter<T>
{
    private readonly string words;
    private readonly Func<sqlite3_stmt, T, int>[] cells;

    /// <param name="columns">With commas between them; the name of a table before one does not count.</param>
    /// <param name="named">The same, as the properties are named, where the table has other names for them.</param>
    public RowWriter(string table, string columns, string? named = null)
    {
        var row = new RowCells<T>(named ?? columns);
        string[] places = [.. row.Columns.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"?{at + 1}"))];
        string into = named is null ? string.Join(", ", row.Columns) : columns;
        words = $"INSERT INTO {table} ({into}) VALUES ({string.Join(", ", places)})";
        cells = [.. row.Cells.Select((cell, at) => Binding(cell, at + 1))];
    }

    public void Write(KeptStatements file, T row) => file.Write(words, cells, row);

    public void Write(KeptStatements file, IEnumerable<T> rows)
    {
        foreach (T row in rows) Write(file, row);
    }

    private static Func<sqlite3_stmt, T, int> Binding(RowCell<T> cell, int place) => cell switch
    {
        RowCell<T, string?> { Get: var text } => (statement, row) =>
            text(row) is { } there ? BindText(statement, place, there) : raw.sqlite3_bind_null(statement, place),
        RowCell<T, int> { Get: var number } => (statement, row) => raw.sqlite3_bind_int(statement, place, number(row)),
        RowCell<T, long> { Get: var number } => (statement, row) => raw.sqlite3_bind_int64(statement, place, number(row)),
        RowCell<T, int?> { Get: var number } => (statement, row) =>
            number(row) is { } there ? raw.sqlite3_bind_int(statement, place, there) : raw.sqlite3_bind_null(statement, place),
        RowCell<T, byte[]> { Get: var bytes } => (statement, row) => raw.sqlite3_bind_blob(statement, place, bytes(row)),
        _ => throw new InvalidOperationException($"No such cell {cell.GetType().Name}."),
    };

    // SQLite copies it, so that the bytes need not outlive the call.
    private static int BindText(sqlite3_stmt statement, int place, string text)
    {
        if (text.Length == 0) return raw.sqlite3_bind_text(statement, place, ""); // of no bytes it would make NULL
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(statement, place, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
