using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Classifieds.Exchange;

/// <summary>Rows of text as spreadsheets read them; every cell is text, and none is one that a spreadsheet would run.</summary>
public static class TableWriter
{
    /// <returns>UTF-8 with a mark, by which spreadsheets know it; lines end as RFC 4180 has it.</returns>
    public static byte[] Csv(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }))
        {
            foreach (IReadOnlyList<string> row in rows.Prepend(heads))
            {
                foreach (string cell in row) csv.WriteField(CellGuard.Closed(cell));
                csv.NextRecord();
            }
        }
        return stream.ToArray();
    }

    /// <returns>A workbook of one sheet.</returns>
    /// <param name="sheet">What the sheet is called.</param>
    public static byte[] Xlsx(string sheet, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        IEnumerable<Dictionary<string, object>> cells = rows.Select(row => heads.Zip(row)
            .ToDictionary(pair => CellGuard.Closed(pair.First), pair => (object)CellGuard.Closed(Printable(pair.Second))));
        stream.SaveAs(cells, sheetName: sheet, configuration: new OpenXmlConfiguration { EnableWriteNullValueCell = false });
        return stream.ToArray();
    }

    /// <summary>What XML cannot hold is U+FFFD.</summary>
    internal static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (Rune one in text.EnumerateRunes())
            printable.Append(one.Value > 0xFFFF || System.Xml.XmlConvert.IsXmlChar((char)one.Value) ? one.ToString() : "\uFFFD");
        return printable.ToString();
    }
}
