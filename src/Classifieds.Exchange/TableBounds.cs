namespace Classifieds.Exchange;

/// <summary>How much of a table is taken at once; a desk meets none of these.</summary>
public static class TableBounds
{
    /// <summary>Of a file, in bytes.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Of all that a workbook unpacks to, in bytes.</summary>
    public const int MostUnpacked = 128 * 1024 * 1024;

    public const int MostRows = 20_000;
    public const int MostColumns = 200;

    /// <summary>Of a cell, in UTF-16 units.</summary>
    public const int LongestCell = 32_767;
}
