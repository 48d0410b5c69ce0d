namespace Classifieds.Typesetting.Pages;

/// <summary>A picture in tones, ready for the plate: in black, or in the four process inks.</summary>
/// <remarks>
/// Rows from the top, pixels from the left. One byte a pixel: DeviceGray, 0 = black, 255 = paper; or four: DeviceCMYK, 255 = all of the
/// ink.
/// </remarks>
public sealed class Picture
{
    /// <param name="inks">1 or 4: how many bytes a pixel has.</param>
    /// <param name="hash">Names the picture: another picture has another, the same has the same.</param>
    public Picture(int width, int height, int inks, ReadOnlyMemory<byte> samples, string hash)
    {
        if (width < 1 || height < 1 || inks is not (1 or 4) || samples.Length != (long)width * height * inks)
            throw new ArgumentException($"{width} × {height} pixels of {inks} inks are not {samples.Length} bytes.", nameof(samples));
        (Width, Height, Inks, Samples, Hash) = (width, height, inks, samples, hash);
    }

    /// <summary>In pixels, as <see cref="Height"/>.</summary>
    public int Width { get; }

    public int Height { get; }

    public int Inks { get; }

    public bool IsGray => Inks == 1;

    public ReadOnlyMemory<byte> Samples { get; }

    public string Hash { get; }
}
