namespace Classifieds.Press.Inspection;

/// <summary>The kinds of colour space, by what they do to a plate.</summary>
internal enum PaintFamily
{
    Gray,
    Cmyk,

    /// <summary>DeviceRGB, CalRGB, and ICC profiles of three components.</summary>
    Rgb,

    /// <summary>Lab, CalGray, ICC profiles of one or four components: the plant's own conversion decides the ink.</summary>
    Converted,

    /// <summary>Separation and DeviceN.</summary>
    Colorants,
    Pattern,
}
