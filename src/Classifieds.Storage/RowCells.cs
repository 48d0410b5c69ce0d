using System.Reflection;

namespace Classifieds.Storage;

/// <summary>The cells of rows of one kind, in the order of their columns.</summary>
/// <typeparam name="T">Its properties are named as the columns.</typeparam>
internal sealed class RowCells<T>
{
    /// <param name="columns">With commas between them; the name of a table before one does not count.</param>
    public RowCells(string columns)
    {
        Columns = [.. columns.Split(',', StringSplitOptions.TrimEntries).Select(column => column[(column.IndexOf('.') + 1)..])];
        Cells = [.. Columns.Select(column => CellOf(StoredRow.CellOf(typeof(T), column).GetMethod!))];
    }

    public string[] Columns { get; }

    /// <summary>Each a <see cref="RowCell{T, TCell}"/> of what its property is.</summary>
    public RowCell<T>[] Cells { get; }

    private static RowCell<T> CellOf(MethodInfo getter) =>
        getter.ReturnType == typeof(string) ? Cell<string?>(getter)
        : getter.ReturnType == typeof(int) ? Cell<int>(getter)
        : getter.ReturnType == typeof(long) ? Cell<long>(getter)
        : getter.ReturnType == typeof(int?) ? Cell<int?>(getter)
        : getter.ReturnType == typeof(byte[]) ? Cell<byte[]>(getter)
        : throw new InvalidOperationException($"A column holds a {getter.ReturnType.Name}.");

    private static RowCell<T, TCell> Cell<TCell>(MethodInfo getter) => new(getter.CreateDelegate<Func<T, TCell>>());
}
