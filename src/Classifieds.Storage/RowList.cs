using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Classifieds.Storage;

/// <summary>How rows of one kind are handed to an engine as a list, for one statement to write them all.</summary>
/// <remarks>
/// A statement a row was most of what taking a table cost: on a server each is a journey, and a file's provider looks for every value by
/// name. A list is JSON, an array a row, which both engines read, and what is sealed in it lies beside it in one piece. Each row is written
/// ahead, by whatever thread is free.
/// </remarks>
/// <typeparam name="T">Its properties are named as the columns.</typeparam>
internal sealed class RowList<T>
{
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true,
    };

    private readonly string[] columns;
    private readonly Type[] types;
    private readonly Action<Utf8JsonWriter, ArrayBufferWriter<byte>, T>[] cells;

    /// <param name="columns">With commas between them; the name of a table before one does not count.</param>
    public RowList(string columns)
    {
        this.columns = [.. columns.Split(',', StringSplitOptions.TrimEntries).Select(column => column[(column.IndexOf('.') + 1)..])];
        PropertyInfo[] properties = [.. this.columns.Select(column => StoredRow.CellOf(typeof(T), column))];
        types = [.. properties.Select(property => property.PropertyType)];
        cells = [.. properties.Select(property => Writer(property.GetMethod!))];
    }

    public string Columns => string.Join(", ", columns);

    /// <summary>One row of a list.</summary>
    public WrittenRow Write(T row)
    {
        (ArrayBufferWriter<byte> words, ArrayBufferWriter<byte> made) = RowList.Buffers;
        using (var json = new Utf8JsonWriter(words, Plain))
        {
            json.WriteStartArray();
            foreach (Action<Utf8JsonWriter, ArrayBufferWriter<byte>, T> cell in cells) cell(json, made, row);
        }
        return new(Encoding.UTF8.GetString(words.WrittenSpan), made.WrittenCount == 0 ? [] : made.WrittenSpan.ToArray());
    }

    /// <summary>Writes all rows of a list into a table.</summary>
    /// <param name="list">The parameter that has it; what is sealed in it is in another, of this name and <c>Made</c>.</param>
    public string Into(string table, string list, bool isServer) =>
        $"INSERT INTO {table} ({Columns}) SELECT {string.Join(", ", columns.Select(column => Cell(column, list, isServer)))} "
        + RowList.From(list, isServer);

    /// <summary>The cell of a row, as a value of its column.</summary>
    /// <inheritdoc cref="Into"/>
    public string Cell(string column, string list, bool isServer)
    {
        int place = Array.IndexOf(columns, column);
        if (types[place] != typeof(byte[]))
            return isServer && types[place] != typeof(string) ? Number(place, isServer) : Plainly(place);
        // A cell says where it ends, counted from its row; and the row, behind its last cell, where it begins itself.
        int before = Array.FindLastIndex(types, Math.Max(place - 1, 0), type => type == typeof(byte[]));
        string start = before < 0 || before == place ? "0" : Number(before, isServer), end = Number(place, isServer);
        string from = $"1 + {Number(columns.Length, isServer)} + {start}", length = $"{end} - {start}";
        return isServer
            ? $"substring(@{list}Made FROM CAST({from} AS integer) FOR CAST({length} AS integer))"
            : $"substr(@{list}Made, {from}, {length})";
    }

    private static string Plainly(int place) => string.Create(CultureInfo.InvariantCulture, $"one.value ->> {place}");

    private static string Number(int place, bool isServer) => isServer ? $"CAST({Plainly(place)} AS bigint)" : $"({Plainly(place)})";

    // Not by reflection a row: each getter asked so is compiled once more.
    private static Action<Utf8JsonWriter, ArrayBufferWriter<byte>, T> Writer(MethodInfo getter)
    {
        if (getter.ReturnType == typeof(string))
        {
            Func<T, string?> text = getter.CreateDelegate<Func<T, string?>>();
            return (json, _, row) => json.WriteStringValue(text(row));
        }
        if (getter.ReturnType == typeof(int))
        {
            Func<T, int> number = getter.CreateDelegate<Func<T, int>>();
            return (json, _, row) => json.WriteNumberValue(number(row));
        }
        if (getter.ReturnType == typeof(long))
        {
            Func<T, long> number = getter.CreateDelegate<Func<T, long>>();
            return (json, _, row) => json.WriteNumberValue(number(row));
        }
        if (getter.ReturnType == typeof(int?))
        {
            Func<T, int?> number = getter.CreateDelegate<Func<T, int?>>();
            return (json, _, row) =>
            {
                if (number(row) is { } there) json.WriteNumberValue(there);
                else json.WriteNullValue();
            };
        }
        if (getter.ReturnType != typeof(byte[])) throw new InvalidOperationException($"A column holds a {getter.ReturnType.Name}.");
        Func<T, byte[]> bytes = getter.CreateDelegate<Func<T, byte[]>>();
        return (json, made, row) =>
        {
            made.Write(bytes(row));
            json.WriteNumberValue(made.WrittenCount);
        };
    }
}

/// <summary>One row of a list, as it is written ahead.</summary>
/// <param name="Json">But for its end.</param>
/// <param name="Made">What is sealed in it, one after the other.</param>
internal readonly record struct WrittenRow(string Json, byte[] Made);

/// <summary>Lists of rows of whatever kind.</summary>
internal static class RowList
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? words, made;

    /// <summary>For one row after the other, empty; each thread's own.</summary>
    internal static (ArrayBufferWriter<byte> Words, ArrayBufferWriter<byte> Made) Buffers
    {
        get
        {
            words ??= new(16 * 1024);
            made ??= new(16 * 1024);
            words.ResetWrittenCount();
            made.ResetWrittenCount();
            return (words, made);
        }
    }

    /// <summary>The rows as an engine is handed them.</summary>
    public static string Of(IReadOnlyCollection<WrittenRow> rows)
    {
        var all = new StringBuilder(rows.Sum(row => row.Json.Length + 16)).Append('[');
        int start = 0;
        foreach (WrittenRow row in rows)
        {
            if (all.Length > 1) all.Append(',');
            all.Append(row.Json).Append(CultureInfo.InvariantCulture, $",{start}]");
            start += row.Made.Length;
        }
        return all.Append(']').ToString();
    }

    /// <summary>What is sealed in the rows.</summary>
    public static byte[] MadeOf(IReadOnlyCollection<WrittenRow> rows)
    {
        var all = new byte[rows.Sum(row => row.Made.Length)];
        int start = 0;
        foreach (WrittenRow row in rows)
        {
            row.Made.CopyTo(all, start);
            start += row.Made.Length;
        }
        return all;
    }

    /// <summary>A list of values, each written as JSON.</summary>
    public static string OfValues(IEnumerable<string> values) => $"[{string.Join(',', values)}]";

    /// <summary>The rows of a list, in their order, as <c>one.value</c>.</summary>
    /// <param name="list">The parameter that has it.</param>
    public static string From(string list, bool isServer) =>
        isServer ? $"FROM jsonb_array_elements(CAST(@{list} AS jsonb)) AS one (value)" : $"FROM json_each(@{list}) AS one";
}
