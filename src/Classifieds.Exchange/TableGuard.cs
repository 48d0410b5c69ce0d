using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Exchange;

/// <summary>Looks at a workbook before anything is made of it: a small file may unpack to no end, or name a cell at the end of the
/// world.</summary>
internal static class TableGuard
{
    private const int MostParts = 2000;
    private const int MostMerged = 100_000;

    /// <returns>Null where it may be read.</returns>
    public static Refusal? Refuse(byte[] bytes)
    {
        if (bytes.Length > TableBounds.MostBytes) return TableReader.TooLarge();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts) return TableReader.TooLarge();
            long left = TableBounds.MostUnpacked;
            foreach (ZipArchiveEntry part in archive.Entries)
            {
                // What a part says of its own size is the sender's word.
                left -= Unpacked(part, left);
                if (left <= 0) return TableReader.TooLarge();
            }
            return archive.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase)
                && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                .Select(RefuseSheet).FirstOrDefault(why => why is not null);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or IOException)
        {
            return TableReader.Damaged();
        }
    }

    private static long Unpacked(ZipArchiveEntry part, long most)
    {
        using Stream stream = part.Open();
        byte[] some = new byte[81920];
        long unpacked = 0;
        while (unpacked <= most && stream.Read(some) is > 0 and int read) unpacked += read;
        return unpacked;
    }

    private static Refusal? RefuseSheet(ZipArchiveEntry part)
    {
        using Stream stream = part.Open();
        using var sheet = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        long merged = 0;
        while (sheet.Read())
        {
            if (sheet.NodeType != XmlNodeType.Element) continue;
            if (sheet.LocalName is "dimension" or "c" or "row" && Far(sheet.GetAttribute(sheet.LocalName == "dimension" ? "ref" : "r")))
                return TableReader.TooLarge();
            if (sheet.LocalName != "mergeCell") continue;
            merged += AreaOf(sheet.GetAttribute("ref") ?? "");
            if (merged > MostMerged) return TableReader.TooLarge();
        }
        return null;
    }

    // A1:D20, B7, or a row's number.
    private static bool Far(string? reference) => (reference ?? "").Split(':').Select(Place)
        .Any(place => place.Row > TableBounds.MostRows || place.Column > TableBounds.MostColumns);

    private static long AreaOf(string reference)
    {
        (long Column, long Row)[] ends = [.. reference.Split(':').Select(Place)];
        return (Math.Abs(ends[^1].Column - ends[0].Column) + 1) * (Math.Abs(ends[^1].Row - ends[0].Row) + 1);
    }

    /// <returns>Of B7 (2, 7); 0 for what is not said.</returns>
    internal static (long Column, long Row) Place(string reference)
    {
        long column = 0;
        int at = 0;
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]) && at < 4; at++)
            column = column * 26 + char.ToUpperInvariant(reference[at]) - 'A' + 1;
        return long.TryParse(reference.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out long row)
            ? (column, row) : (column, at == reference.Length ? 0 : long.MaxValue / 1_000_000);
    }
}
