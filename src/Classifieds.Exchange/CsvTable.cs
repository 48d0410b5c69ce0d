using System.Globalization;
using Classifieds.Domain.Outcomes;
using CsvHelper;
using CsvHelper.Configuration;

namespace Classifieds.Exchange;

/// <summary>CSV as spreadsheets and exports of other systems write it: parted by commas, semicolons or tabs, quoted or not.</summary>
internal static class CsvTable
{
    public static Outcome<IReadOnlyList<TableRow>> Read(string text)
    {
        // Spreadsheets understand a first line that names the mark between the fields.
        int skipped = 0;
        char? named = null;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            named = text[4];
            skipped = text[5] == '\r' && text.Length > 6 && text[6] == '\n' ? 7 : 6;
        }
        string body = text[skipped..];
        using var reader = new StringReader(body);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = (named ?? Mark(body)).ToString(),
            BadDataFound = null, // a quote in the middle of a field is a quote
            TrimOptions = TrimOptions.Trim,
            IgnoreBlankLines = false,
            MaxFieldSize = TableBounds.LongestCell,
        });
        List<TableRow> rows = [];
        try
        {
            while (parser.Read())
            {
                string[] fields = parser.Record ?? [];
                int last = fields.Length;
                while (last > 0 && string.IsNullOrWhiteSpace(fields[last - 1])) last--;
                if (last == 0) continue;
                if (rows.Count == TableBounds.MostRows || last > TableBounds.MostColumns) return TableReader.TooLarge();
                rows.Add(new(parser.RawRow + (skipped > 0 ? 1 : 0), [.. fields.Take(last).Select(Cell)]));
            }
        }
        catch (MaxFieldSizeException)
        {
            return TableReader.TooLarge();
        }
        return rows;
    }

    private static TableCell Cell(string field)
    {
        string text = CellGuard.Opened(field).Trim();
        return text.Length == 0 ? TableCell.Empty : TableCell.Of(text);
    }

    // The mark that parts the first line, looked for outside of quotes.
    private static char Mark(string text)
    {
        Dictionary<char, int> counts = new() { [','] = 0, [';'] = 0, ['\t'] = 0 };
        bool isQuoted = false;
        foreach (char unit in text)
        {
            if (unit == '"') isQuoted = !isQuoted;
            else if (unit is '\n' && !isQuoted && counts.Values.Any(count => count > 0)) break;
            else if (!isQuoted && counts.TryGetValue(unit, out int count)) counts[unit] = count + 1;
        }
        return counts.MaxBy(count => count.Value).Key;
    }
}
