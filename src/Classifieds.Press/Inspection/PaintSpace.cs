namespace Classifieds.Press.Inspection;

/// <summary>A colour space of a file.</summary>
/// <param name="Name">As the file calls it.</param>
/// <param name="Colorants">Of a separation or DeviceN space.</param>
internal sealed record PaintSpace(PaintFamily Family, string Name, IReadOnlyList<string> Colorants)
{
    public static PaintSpace Gray { get; } = new(PaintFamily.Gray, "DeviceGray", []);

    public static PaintSpace Cmyk { get; } = new(PaintFamily.Cmyk, "DeviceCMYK", []);

    public static PaintSpace Rgb { get; } = new(PaintFamily.Rgb, "DeviceRGB", []);

    public static PaintSpace Pattern { get; } = new(PaintFamily.Pattern, "Pattern", []);
}
