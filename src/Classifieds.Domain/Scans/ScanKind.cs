namespace Classifieds.Domain.Scans;

/// <summary>What a sheet is kept as.</summary>
public enum ScanKind
{
    /// <summary>Pixels alone, whatever the picture was that came.</summary>
    Jpeg,

    /// <summary>The file as it came: nothing of ours opens it.</summary>
    Pdf,
}
