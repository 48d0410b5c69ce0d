using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Classifieds.Storage;

/// <summary>How rows of one kind are handed to a server as a list, for one statement to write them all: each statement is a journey.
/// </summary>
/// <remarks>A list is JSON, an array a row, and what is sealed in it lies beside it in one piece. Each row is written ahead, by whatever
/// thread is free.</remarks>
/// <typeparam name="T">Its properties are named as the columns.</typeparam>
internal sealed class RowList<T>
{
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true,
    };

    private readonly RowCells<T> row;
    private readonly Action<Utf8JsonWriter, ArrayBufferWriter<byte>, T>[] cells;

    /// <param name="columns">With commas between them; the name of a table before one does not count.</param>
    public RowList(string columns)
    {
        row = new(columns);
        cells = [.. row.Getters.Select(Writer)];
    }

    /// <summary>One row of a list.</summary>
    public WrittenRow Write(T one)
    {
        (ArrayBufferWriter<byte> words, ArrayBufferWriter<byte> made) = RowList.Buffers;
        using (var json = new Utf8JsonWriter(words, Plain))
        {
            json.WriteStartArray();
            foreach (Action<Utf8JsonWriter, ArrayBufferWriter<byte>, T> cell in cells) cell(json, made, one);
        }
        return new(Encoding.UTF8.GetString(words.WrittenSpan), made.WrittenCount == 0 ? [] : made.WrittenSpan.ToArray());
    }

    /// <summary>Writes all rows of a list into a table.</summary>
    /// <param name="list">The parameter that has it; what is sealed in it is in another, of this name and <c>Made</c>.</param>
    public string Into(string table, string list) =>
        $"INSERT INTO {table} ({string.Join(", ", row.Columns)}) "
        + $"SELECT {string.Join(", ", row.Columns.Select(column => Cell(column, list)))} {RowList.From(list)}";

    /// <summary>The cell of a row, as a value of its column.</summary>
    /// <inheritdoc cref="Into"/>
    public string Cell(string column, string list)
    {
        Type[] types = row.Types;
        int place = Array.IndexOf(row.Columns, column);
        if (types[place] != typeof(byte[])) return types[place] == typeof(string) ? Plainly(place) : Number(place);
        // A cell says where it ends, counted from its row; and the row, behind its last cell, where it begins itself.
        int before = Array.FindLastIndex(types, Math.Max(place - 1, 0), type => type == typeof(byte[]));
        string start = before < 0 || before == place ? "0" : Number(before), end = Number(place);
        string from = $"1 + {Number(types.Length)} + {start}", length = $"{end} - {start}";
        return $"substring(@{list}Made FROM CAST({from} AS integer) FOR CAST({length} AS integer))";
    }

    private static string Plainly(int place) => string.Create(CultureInfo.InvariantCulture, $"one.value ->> {place}");

    private static string Number(int place) => $"CAST({Plainly(place)} AS bigint)";

    private static Action<Utf8JsonWriter, ArrayBufferWriter<byte>, T> Writer(Delegate getter) => getter switch
    {
        Func<T, string?> text => (json, _, row) => json.WriteStringValue(text(row)),
        Func<T, int> number => (json, _, row) => json.WriteNumberValue(number(row)),
        Func<T, long> number => (json, _, row) => json.WriteNumberValue(number(row)),
        Func<T, int?> number => (json, _, row) =>
        {
            if (number(row) is { } there) json.WriteNumberValue(there);
            else json.WriteNullValue();
        },
        Func<T, byte[]> bytes => (json, made, row) =>
        {
            made.Write(bytes(row));
            json.WriteNumberValue(made.WrittenCount);
        },
        _ => throw new InvalidOperationException($"A cell is got by {getter.GetType().Name}."),
    };
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

    /// <summary>The rows as a server is handed them.</summary>
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
    public static string From(string list) => $"FROM jsonb_array_elements(CAST(@{list} AS jsonb)) AS one (value)";
}
