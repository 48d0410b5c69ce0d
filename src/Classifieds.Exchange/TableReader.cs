using Classifieds.Domain.Outcomes;

namespace Classifieds.Exchange;

/// <summary>The spine of what comes in: a file of some other program, told apart by its first bytes and not by its name.</summary>
public static class TableReader
{
    /// <returns>Whether the bytes are a workbook; else they are to be read as text.</returns>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <returns>Whether the bytes are a workbook of before 2007, which nobody here reads.</returns>
    public static bool IsOldWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <returns>The rows of the first sheet that say something; or TABLE-DAMAGED, TABLE-TOO-LARGE, TABLE-EMPTY.</returns>
    public static Outcome<IReadOnlyList<TableRow>> ReadWorkbook(byte[] bytes) =>
        TableGuard.Refuse(bytes) is { } why ? why : NotEmpty(XlsxTable.Read(bytes));

    /// <returns>The rows that say something; or TABLE-TOO-LARGE, TABLE-EMPTY.</returns>
    public static Outcome<IReadOnlyList<TableRow>> ReadText(string text) => NotEmpty(CsvTable.Read(text));

    private static Outcome<IReadOnlyList<TableRow>> NotEmpty(Outcome<IReadOnlyList<TableRow>> table) =>
        table.Then(rows => rows.Count > 0 ? Outcome.Of(rows) : new Refusal("TABLE-EMPTY", "交来的表格是空的"));

    internal static Refusal TooLarge() =>
        new("TABLE-TOO-LARGE", $"表格太大，一次最多 {TableBounds.MostRows} 行、{TableBounds.MostColumns} 列，请分几次交来");

    internal static Refusal Damaged() =>
        new("TABLE-DAMAGED", "这个表格文件打不开，可能没有存完整，请用表格程序另存一份再交") { Kind = RefusalKind.Unreadable };
}
