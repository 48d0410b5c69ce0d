using System.Globalization;

namespace Classifieds.Domain.Regions;

/// <summary>The region codes of GB/T 2260 with their history from 1980 on, read once from regions.tsv.</summary>
public static class RegionTable
{
    /// <summary>The last year that the lists cover.</summary>
    internal const int LastListedYear = 2025;

    private static readonly Lazy<Region?[][]> ByHead = new(Read);

    /// <returns>The region, or null where no list has the code.</returns>
    public static Region? Find(int code)
    {
        if ((uint)code > 999_999) return null;
        Region?[] block = ByHead.Value[code / 100];
        return block.Length == 0 ? null : block[code % 100];
    }

    /// <summary>Whether two digits name a province, a special region or the residence permits of one.</summary>
    public static bool IsProvince(int twoDigits) => twoDigits is >= 0 and <= 99 && Find(twoDigits * 10000) is not null;

    /// <summary>Every code of the table, in ascending order.</summary>
    public static IEnumerable<Region> All => ByHead.Value.SelectMany(block => block).OfType<Region>();

    /// <summary>The name alone, without what stands above it, in a year; empty where the code is unknown.</summary>
    internal static string OwnName(int code, int year)
    {
        if (Find(code) is not { } region) return "";
        RegionRow row = region.Rows.FirstOrDefault(row => row.InForceIn(year))
            ?? region.Rows.Where(row => row.FirstYear > year).MinBy(row => row.FirstYear)
            ?? region.Rows[^1];
        return row.Name;
    }

    // Two levels: the first four digits choose a block of a hundred, so a look-up is two array reads and no hashing.
    private static Region?[][] Read()
    {
        var byHead = new Region?[10000][];
        Array.Fill(byHead, []);
        foreach (var rows in EmbeddedTable.Rows("regions.tsv").Select(Row).GroupBy(row => row.Code))
        {
            int head = rows.Key / 100;
            if (byHead[head].Length == 0) byHead[head] = new Region?[100];
            byHead[head][rows.Key % 100] = new Region(rows.Key, [.. rows]);
        }
        return byHead;
    }

    // code, name, first_year, last_year, source, level, id_use, successors
    private static RegionRow Row(string[] cells) => new(
        int.Parse(cells[0], CultureInfo.InvariantCulture),
        cells[1],
        cells[2].Length == 0 ? 0 : int.Parse(cells[2], CultureInfo.InvariantCulture),
        cells[3].Length == 0 ? 9999 : int.Parse(cells[3], CultureInfo.InvariantCulture),
        cells[5] switch
        {
            "province" => RegionLevel.Province,
            "prefecture" => RegionLevel.Prefecture,
            _ => RegionLevel.County,
        },
        cells[6] switch
        {
            "yes" => RegionUse.Listed,
            "alt" => RegionUse.Reported,
            "no" => RegionUse.Ended,
            _ => RegionUse.Group,
        });
}
