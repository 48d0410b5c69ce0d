using System.IO.Compression;
using System.Xml.Linq;

namespace Classifieds.Exchange;

/// <summary>A block of cells that a spreadsheet shows as one. Most programs write the first of them alone.</summary>
/// <param name="Left">Of the block, from 0, like the others; all belong to it.</param>
internal sealed record MergedCells(int Left, int Top, int Right, int Bottom)
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="bytes">A workbook that <see cref="TableGuard"/> let through.</param>
    public static IReadOnlyList<MergedCells> OfFirstSheet(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        string? id = Part(archive, "xl/workbook.xml")?.Descendants(Main + "sheet").FirstOrDefault()?.Attribute(Relations + "id")?.Value;
        string? target = Part(archive, "xl/_rels/workbook.xml.rels")?.Root?.Elements()
            .FirstOrDefault(one => one.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value;
        if (target is null) return [];
        string path = target.StartsWith('/') ? target[1..] : "xl/" + target;
        return
        [
            .. Part(archive, path)?.Descendants(Main + "mergeCell")
                .Select(one => Of(one.Attribute("ref")?.Value ?? "")).OfType<MergedCells>() ?? [],
        ];
    }

    /// <summary>Puts what the first of them says in the place of each that says nothing.</summary>
    public void Fill(List<TableCell[]> rows)
    {
        if (Top >= rows.Count || Left >= rows[Top].Length) return;
        TableCell said = rows[Top][Left];
        for (int row = Top; row <= Bottom && row < rows.Count; row++)
        {
            if (rows[row].Length <= Right && Right < TableBounds.MostColumns)
                rows[row] = [.. rows[row], .. Enumerable.Repeat(TableCell.Empty, Right + 1 - rows[row].Length)];
            for (int column = Left; column <= Right && column < rows[row].Length; column++)
                if (rows[row][column].Text.Length == 0) rows[row][column] = said;
        }
    }

    private static MergedCells? Of(string reference) => reference.Split(':') is [var from, var to]
        && TableGuard.Place(from) is ( > 0 and <= TableBounds.MostColumns, > 0 and <= TableBounds.MostRows) first
        && TableGuard.Place(to) is ( > 0, > 0) last
            ? new((int)first.Column - 1, (int)first.Row - 1, (int)Math.Min(last.Column, TableBounds.MostColumns) - 1,
                (int)Math.Min(last.Row, TableBounds.MostRows) - 1)
            : null;

    private static XDocument? Part(ZipArchive archive, string path)
    {
        if (archive.GetEntry(path) is not { } part) return null;
        using Stream stream = part.Open();
        return XDocument.Load(stream);
    }
}
