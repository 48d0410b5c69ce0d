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
        PropertyInfo[] properties = [.. Columns.Select(column => StoredRow.CellOf(typeof(T), column))];
        Types = [.. properties.Select(property => property.PropertyType)];
        Getters = [.. properties.Select(property => GetterOf(property.GetMethod!))];
    }

    public string[] Columns { get; }

    public Type[] Types { get; }

    /// <summary>Each a <see cref="Func{T, TResult}"/> of the row and what its property is: asked by reflection, each row costs anew.
    /// </summary>
    public Delegate[] Getters { get; }

    private static Delegate GetterOf(MethodInfo getter) =>
        getter.ReturnType == typeof(string) ? getter.CreateDelegate<Func<T, string?>>()
        : getter.ReturnType == typeof(int) ? getter.CreateDelegate<Func<T, int>>()
        : getter.ReturnType == typeof(long) ? getter.CreateDelegate<Func<T, long>>()
        : getter.ReturnType == typeof(int?) ? getter.CreateDelegate<Func<T, int?>>()
        : getter.ReturnType == typeof(byte[]) ? getter.CreateDelegate<Func<T, byte[]>>()
        : throw new InvalidOperationException($"A column holds a {getter.ReturnType.Name}.");
}
