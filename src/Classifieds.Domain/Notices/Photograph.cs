using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Classifieds.Domain.Notices;

/// <summary>照片 of a notice, as the press prints it: converted at intake, so that nothing of the file it came in goes further.</summary>
/// <remarks>Rows from the top, pixels from the left. One byte a pixel: 0 = black, 255 = paper;
/// or four: cyan, magenta, yellow, black, 255 = all of the ink.</remarks>
public sealed class Photograph
{
    /// <param name="name">Of the file it came in, for people.</param>
    /// <param name="inks">1 or 4: how many bytes a pixel has.</param>
    public Photograph(string name, int width, int height, int inks, ReadOnlyMemory<byte> samples)
    {
        if (width < 1 || height < 1 || inks is not (1 or 4) || samples.Length != (long)width * height * inks)
            throw new ArgumentException($"{width} × {height} pixels of {inks} inks are not {samples.Length} bytes.", nameof(samples));
        (Name, Width, Height, Inks, Samples) = (name, width, height, inks, samples);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{width} {height} {inks}\n")));
        hash.AppendData(samples.Span);
        Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public string Name { get; }

    /// <summary>In pixels, as <see cref="Height"/>.</summary>
    public int Width { get; }

    public int Height { get; }

    public int Inks { get; }

    public ReadOnlyMemory<byte> Samples { get; }

    /// <summary>SHA-256 over size and samples, 64 hexadecimal digits in lower case: another picture has another.</summary>
    public string Hash { get; }
}
