namespace Classifieds.Domain.Scans;

/// <summary>Tells a PDF by its content, without opening it.</summary>
public static class PdfFile
{
    private const int WithinLast = 1024;

    /// <summary>Whether it begins as one. A file that is something else first is none, whatever comes behind.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <summary>Whether it has its end: one that was cut off has none.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) => bytes[^Math.Min(bytes.Length, WithinLast)..].IndexOf("%%EOF"u8) >= 0;
}
