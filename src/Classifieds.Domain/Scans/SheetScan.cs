namespace Classifieds.Domain.Scans;

/// <summary>扫描件: a sheet that the customer brought, as it was looked at: the manuscript, a certificate, a letter. Nothing of it is
/// printed.</summary>
/// <param name="Mark">By which it is asked for: letters and digits by chance.</param>
/// <param name="Name">As the file was called; empty where nobody may be told yet, since it often holds a name.</param>
/// <param name="By">Who attached it.</param>
public sealed record SheetScan(string Mark, string Name, string By, DateTimeOffset At)
{
    /// <summary>How many a draft or a notice has at the most.</summary>
    public const int Most = 12;

    /// <summary>Of a PDF, which is kept as it came, in bytes; a picture is made small.</summary>
    public const int MostPdf = 8 * 1024 * 1024;

    public ScanKind Kind { get; init; }

    /// <summary>Null where only the list is asked for.</summary>
    public byte[]? Bytes { get; init; }
}
