namespace Classifieds.Domain.Regions;

/// <summary>发牌机关代号: the first two characters of a plate and the area they stand for, read once from plate_prefixes.tsv.</summary>
public static class PlatePrefixTable
{
    private static readonly Lazy<Dictionary<string, string>> Areas = new(Read);
    private static readonly Lazy<HashSet<char>> ProvinceSigns = new(() => [.. Areas.Value.Keys.Select(prefix => prefix[0])]);

    /// <returns>The area, or null where the prefix is in no list.</returns>
    public static string? Find(string prefix) => Areas.Value.GetValueOrDefault(prefix);

    /// <summary>Whether a character is the short name of a province on plates, such as 鲁.</summary>
    public static bool IsProvinceSign(char unit) => ProvinceSigns.Value.Contains(unit);

    // A line's prefix is one, 冀A, or a set, 黑[AL] or 京[A-Z].
    private static Dictionary<string, string> Read()
    {
        var areas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] cells in EmbeddedTable.Rows("plate_prefixes.tsv"))
        {
            string letters = cells[0][1..].Trim('[', ']');
            if (letters == "A-Z") letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
            foreach (char letter in letters) areas.TryAdd($"{cells[0][0]}{letter}", cells[1]);
        }
        return areas;
    }
}
