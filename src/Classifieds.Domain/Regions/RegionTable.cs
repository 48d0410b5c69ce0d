using System.Reflection;
using System.Text;

namespace Classifieds.Domain.Regions;

/// <summary>The region codes of GB/T 2260 with their history from 1980 on, out of regions.tsv.</summary>
/// <remarks>
/// A desk's page names a few dozen of its 8,000 lines, and reading them all would cost it as much as setting the page: the lines
/// of a prefecture are read when one of its codes is first asked for.
/// </remarks>
public static class RegionTable
{
    /// <summary>The last year that the lists cover.</summary>
    internal const int LastListedYear = 2025;

    private const int Heads = 10_000;

    private static readonly Lazy<byte[]> File = new(ReadFile);
    private static readonly Lazy<int[]> FirstLines = new(FindHeads);

    // Two levels: the first four digits choose a block of a hundred, so a look-up is two array reads and no hashing.
    // Two threads may read one block; both read the same.
    private static readonly Region?[]?[] Blocks = new Region?[]?[Heads];

    /// <returns>The region, or null where no list has the code.</returns>
    public static Region? Find(int code)
    {
        if ((uint)code > 999_999) return null;
        Region?[] block = Blocks[code / 100] ?? ReadBlock(code / 100);
        return block.Length == 0 ? null : block[code % 100];
    }

    /// <summary>Whether two digits name a province, a special region or the residence permits of one.</summary>
    public static bool IsProvince(int twoDigits) => twoDigits is >= 0 and <= 99 && Find(twoDigits * 10000) is not null;

    /// <summary>Every code of the table, in ascending order.</summary>
    public static IEnumerable<Region> All =>
        Enumerable.Range(0, Heads).SelectMany(head => Blocks[head] ?? ReadBlock(head)).OfType<Region>();

    /// <summary>The name alone, without what stands above it, in a year; empty where the code is unknown.</summary>
    internal static string OwnName(int code, int year)
    {
        if (Find(code) is not { } region) return "";
        RegionRow row = region.Rows.FirstOrDefault(row => row.InForceIn(year))
            ?? region.Rows.Where(row => row.FirstYear > year).MinBy(row => row.FirstYear)
            ?? region.Rows[^1];
        return row.Name;
    }

    private static byte[] ReadFile()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("regions.tsv")
            ?? throw new InvalidOperationException("regions.tsv is not embedded");
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }

    // Where the lines of each four digits begin; the file is in the order of its codes.
    private static int[] FindHeads()
    {
        ReadOnlySpan<byte> file = File.Value;
        int[] first = new int[Heads + 1];
        int next = 0;
        for (int at = LineAfter(file, 0); at < file.Length; at = LineAfter(file, at))
            for (int head = Number(file.Slice(at, 4)); next <= head; next++) first[next] = at;
        while (next <= Heads) first[next++] = file.Length;
        return first;
    }

    private static Region?[] ReadBlock(int head)
    {
        int[] first = FirstLines.Value;
        ReadOnlySpan<byte> file = File.Value;
        Region?[] block = first[head] == first[head + 1] ? [] : new Region?[100];
        for (int at = first[head]; at < first[head + 1];)
        {
            int code = Number(file.Slice(at, 6));
            List<RegionRow> rows = [];
            for (; at < first[head + 1] && Number(file.Slice(at, 6)) == code; at = LineAfter(file, at))
                rows.Add(Row(code, file[at..LineAfter(file, at)]));
            block[code % 100] = new Region(code, [.. rows]);
        }
        return Blocks[head] = block;
    }

    private static int LineAfter(ReadOnlySpan<byte> file, int at)
    {
        int end = file[at..].IndexOf((byte)'\n');
        return end < 0 ? file.Length : at + end + 1;
    }

    // code, name, first_year, last_year, source, level, id_use, successors
    private static RegionRow Row(int code, ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = line.TrimEnd((byte)'\n');
        Cell(ref rest); // the code
        string name = Encoding.UTF8.GetString(Cell(ref rest));
        ReadOnlySpan<byte> first = Cell(ref rest), last = Cell(ref rest);
        Cell(ref rest); // the source
        ReadOnlySpan<byte> level = Cell(ref rest), use = Cell(ref rest);
        return new(
            code,
            name,
            first.Length == 0 ? 0 : Number(first),
            last.Length == 0 ? 9999 : Number(last),
            level.SequenceEqual("province"u8) ? RegionLevel.Province
                : level.SequenceEqual("prefecture"u8) ? RegionLevel.Prefecture
                : RegionLevel.County,
            use.SequenceEqual("yes"u8) ? RegionUse.Listed
                : use.SequenceEqual("alt"u8) ? RegionUse.Reported
                : use.SequenceEqual("no"u8) ? RegionUse.Ended
                : RegionUse.Group);
    }

    private static ReadOnlySpan<byte> Cell(ref ReadOnlySpan<byte> rest)
    {
        int end = rest.IndexOf((byte)'\t');
        ReadOnlySpan<byte> cell = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return cell;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits) number = number * 10 + (digit - '0');
        return number;
    }
}
