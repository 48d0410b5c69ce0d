using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Classifieds.Storage;

/// <summary>A row as it was found: what it says, or whose it is and that it can no longer be read.</summary>
/// <param name="Value">Default where the row is damaged.</param>
/// <param name="Damage">Null where it is whole.</param>
internal sealed record StoredRow<T>(T? Value, StorageException? Damage)
{
    /// <exception cref="StorageException">NOTICE-DAMAGED, ROW-DAMAGED.</exception>
    public T? Whole => Damage is null ? Value : throw Damage;
}

/// <summary>Tells what is said of a row whose cells hold something else than this program ever wrote.</summary>
internal static class StoredRow
{
    private const int MostAlone = 8;

    /// <summary>Reads what a row means, and names the row where it means nothing.</summary>
    /// <exception cref="StorageException">NOTICE-DAMAGED.</exception>
    public static T Read<T>(string notice, Func<T> meaning)
    {
        try
        {
            return meaning();
        }
        catch (Exception reason) when (IsDamage(reason))
        {
            throw OfNotice(notice, reason);
        }
    }

    /// <summary>As <see cref="Read"/>, for rows of no notice.</summary>
    /// <param name="what">In Chinese, such as <c>人员 王丽</c>.</param>
    /// <exception cref="StorageException">ROW-DAMAGED.</exception>
    public static T ReadOther<T>(string what, Func<T> meaning)
    {
        try
        {
            return meaning();
        }
        catch (Exception reason) when (IsDamage(reason))
        {
            throw OfOther(what, reason);
        }
    }

    /// <summary>Whether it says that a cell holds another type, or a word, date or number that is none.</summary>
    public static bool IsDamage(Exception reason) => reason
        is DataException or InvalidCastException or FormatException or OverflowException or ArgumentException
        or InvalidOperationException or JsonException or CryptographicException;

    /// <param name="row">Standing on the damaged row, whose name is told where one of its cells still says it.</param>
    public static StorageException Of(DbDataReader row, Exception reason)
    {
        string? Cell(string column)
        {
            for (int at = 0; at < row.FieldCount; at++)
            {
                if (!row.GetName(at).Equals(column, StringComparison.OrdinalIgnoreCase)) continue;
                return row.GetValue(at) switch
                {
                    string text => text,
                    long or int => Convert.ToString(row.GetValue(at), CultureInfo.InvariantCulture),
                    _ => null,
                };
            }
            return null;
        }

        if (Cell("sequence") is { } sequence) return OfOther($"流水第 {sequence} 条", reason);
        if ((Cell("notice_id") ?? Cell("id")) is { Length: > 0 } notice) return OfNotice(notice, reason);
        if ((Cell("paper"), Cell("issue_date")) is ({ } paper, { } date)) return OfOther($"{paper} {date} 一期", reason);
        return OfOther(Cell("name") is { } name ? $"“{name}”" : "有一行", reason);
    }

    /// <summary>Opens many rows of which each is worth some work: all processors share it, and the order stays.</summary>
    /// <exception cref="StorageException">What the first that does not open says.</exception>
    public static TOut[] Opened<TIn, TOut>(IReadOnlyList<TIn> rows, Func<TIn, TOut> open)
    {
        // To wake another processor costs as much as opening a few.
        if (rows.Count < MostAlone) return [.. rows.Select(open)];
        var opened = new TOut[rows.Count];
        try
        {
            Parallel.For(0, rows.Count, at => opened[at] = open(rows[at]));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
        return opened;
    }

    /// <summary>The property that holds a column: <c>NoticeId</c> is <c>notice_id</c>.</summary>
    /// <exception cref="InvalidOperationException">The row has none.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A program that is trimmed asks no store and has no rows.")]
    public static PropertyInfo CellOf(Type row, string column) =>
        row.GetProperty(string.Concat(column.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..])))
            ?? throw new InvalidOperationException($"{row.Name} has no {column}.");

    /// <summary>A row that does not even say whose it is.</summary>
    public static StorageException Nameless(string table) =>
        new("ROW-DAMAGED", $"库里 {table} 表有一行已损坏，认不出是哪一则稿件的，请从备份恢复");

    public static StorageException OfNotice(string notice, Exception? reason = null) =>
        new("NOTICE-DAMAGED", $"稿件 {notice} 在库里的记录已损坏，读不出来，请从备份恢复", reason);

    private static StorageException OfOther(string what, Exception reason) =>
        new("ROW-DAMAGED", $"库里{what}的记录已损坏，读不出来，请从备份恢复", reason);
}
