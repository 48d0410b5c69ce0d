namespace Classifieds.Domain.Regions;

/// <summary>行政区划代码: one six-digit code with everything that it has ever named.</summary>
public sealed class Region
{
    /// <summary>Numbers were first given to residents in this year.</summary>
    public const int FirstYearOfNumbers = 1984;

    private readonly RegionRow[] rows;
    private NameFrom[]? names;

    internal Region(int code, RegionRow[] rows)
    {
        Code = code;
        this.rows = rows;
        RegionRow most = rows[0];
        int? lastYear = null;
        foreach (RegionRow row in rows)
        {
            if (row.Use > most.Use) most = row;
            if (row.Use is RegionUse.Listed or RegionUse.Reported) lastYear = Math.Max(lastYear ?? row.LastYear, row.LastYear);
        }
        // The row that allows most decides: 610304 ended in 1982 under one name and is in force under another.
        (Use, Level, LastYear) = (most.Use, most.Level, lastYear ?? 9999);
    }

    /// <summary>Six digits, as a number.</summary>
    public int Code { get; }

    public RegionUse Use { get; }

    public RegionLevel Level { get; }

    public IReadOnlyList<RegionRow> Rows => rows;

    /// <summary>The last year in which a number could be given under it; 9999 while it is in force, or where no list tells.</summary>
    public int LastYear { get; }

    /// <summary>The full name, province first, as it was when a person born in <paramref name="birthYear"/> was given a number.</summary>
    /// <remarks>
    /// Numbers are given at birth, and were given to everybody else from 1984 on. Where the code was not in force in that
    /// year the nearest later name is taken, else the last: the years say which name to show, never whether the code is right.
    /// </remarks>
    public string NameFor(int birthYear)
    {
        NameFrom[] known = names ??= NamesSince1984();
        int at = known.Length - 1;
        while (at > 0 && known[at].Year > birthYear) at--;
        return known[at].FullName;
    }

    private NameFrom[] NamesSince1984()
    {
        RegionRow[] usable =
        [
            .. rows.Where(row => row.Use == Use || (row.Use == RegionUse.Reported && Use == RegionUse.Listed))
                .OrderByDescending(row => row.Use),
        ];
        List<NameFrom> found = [];
        int last = usable.Max(row => Math.Max(Math.Min(row.LastYear, RegionTable.LastListedYear), FirstYearOfNumbers));
        for (int year = FirstYearOfNumbers; year <= last; year++)
        {
            string name = FullNameIn(year, usable);
            if (found.Count == 0 || found[^1].FullName != name) found.Add(new NameFrom(year, name));
        }
        return [.. found];
    }

    private string FullNameIn(int year, RegionRow[] usable)
    {
        RegionRow row = usable.FirstOrDefault(row => row.InForceIn(year))
            ?? usable.Where(row => row.FirstYear > year).MinBy(row => row.FirstYear)
            ?? usable.MaxBy(row => row.LastYear)!;
        int then = Math.Clamp(year, row.FirstYear, row.LastYear);
        string province = row.Level == RegionLevel.Province ? "" : RegionTable.OwnName(Code / 10000 * 10000, then);
        string prefecture = row.Level == RegionLevel.County ? RegionTable.OwnName(Code / 100 * 100, then) : "";
        if (IsNoName(prefecture) || prefecture == row.Name) prefecture = "";
        return row.Name.Contains('（', StringComparison.Ordinal) ? row.Name : province + prefecture + row.Name;
    }

    // Headings of the lists that head counties without being a place.
    private static bool IsNoName(string prefecture) =>
        prefecture is "市辖区" or "县" || prefecture.EndsWith("单位", StringComparison.Ordinal);

    private readonly record struct NameFrom(int Year, string FullName);
}
