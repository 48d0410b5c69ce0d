using Classifieds.Domain.Calendar;
using Classifieds.Domain.Scans;

namespace Classifieds.Storage.Scans;

/// <summary>A scan as it lies in a table; what is sealed of it is opened by whoever has the key.</summary>
internal sealed record ScanRow
{
    public const string Listed = "mark, added_by AS addedby, added_at AS addedat, name, kind";

    public required string Mark { get; init; }
    public required string AddedBy { get; init; }
    public required string AddedAt { get; init; }
    public required byte[] Name { get; init; }

    public required string Kind { get; init; }

    /// <summary>Null where it was not asked for.</summary>
    public byte[]? Sealed { get; init; }

    public SheetScan ToScan(Func<byte[], string> name, Func<byte[], byte[]> picture) =>
        new(Mark, name(Name), AddedBy, Timestamp.Read(AddedAt))
        {
            Kind = Kind switch
            {
                "jpeg" => ScanKind.Jpeg,
                "pdf" => ScanKind.Pdf,
                var other => throw new FormatException($"No kind of scan: {other}"),
            },
            Bytes = Sealed is null ? null : picture(Sealed),
        };

    public static string WordOf(ScanKind kind) => kind switch
    {
        ScanKind.Jpeg => "jpeg",
        ScanKind.Pdf => "pdf",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for it."),
    };
}
