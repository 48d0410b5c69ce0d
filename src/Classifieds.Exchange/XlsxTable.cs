using System.Globalization;
using System.Xml;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Classifieds.Exchange;

/// <summary>The first sheet of a workbook; cells that are merged all say what the first of them says.</summary>
internal static class XlsxTable
{
    // Spreadsheets keep fifteen digits of a quantity.
    private const double MostExact = 1e15;

    private static readonly OpenXmlConfiguration Plain = new() { EnableSharedStringCache = false };

    /// <param name="bytes">Looked at by <see cref="TableGuard"/> before.</param>
    public static Outcome<IReadOnlyList<TableRow>> Read(byte[] bytes)
    {
        try
        {
            List<TableCell[]> rows = [];
            using var stream = new MemoryStream(bytes);
            foreach (IDictionary<string, object?> row in stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: Plain)
                .Cast<IDictionary<string, object?>>())
            {
                if (rows.Count == TableBounds.MostRows || row.Count > TableBounds.MostColumns) return TableReader.TooLarge();
                rows.Add([.. row.Values.Select(Cell)]);
            }
            foreach (MergedCells merged in MergedCells.OfFirstSheet(bytes)) merged.Fill(rows);
            return rows.Select((cells, at) => new TableRow(at + 1, cells[..LengthOf(cells)])).Where(row => row.Cells.Count > 0).ToArray();
        }
        // What another program left out, or wrote otherwise than the library thinks, ends in any of these.
        catch (Exception damage) when (damage is InvalidDataException or XmlException or IOException or FormatException or ArgumentException
            or InvalidOperationException or InvalidCastException or NullReferenceException or IndexOutOfRangeException
            or KeyNotFoundException or NotSupportedException or OverflowException)
        {
            return TableReader.Damaged();
        }
    }

    private static int LengthOf(TableCell[] cells)
    {
        int last = cells.Length;
        while (last > 0 && cells[last - 1].Text.Length == 0) last--;
        return last;
    }

    private static TableCell Cell(object? value) => value switch
    {
        null => TableCell.Empty,
        string text => TableCell.Of(CellGuard.Opened(text).Trim()),
        DateTime day => new(day.TimeOfDay == TimeSpan.Zero
            ? IsoDate.Write(DateOnly.FromDateTime(day)) : day.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
        {
            Day = DateOnly.FromDateTime(day),
        },
        double quantity => new(Math.Abs(quantity) < MostExact
            ? ((decimal)quantity).ToString(CultureInfo.InvariantCulture) : quantity.ToString("0", CultureInfo.InvariantCulture))
        {
            IsQuantity = true,
        },
        bool answer => new(answer ? "是" : "否"),
        IFormattable other => new(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => new(value.ToString() ?? ""),
    };
}
