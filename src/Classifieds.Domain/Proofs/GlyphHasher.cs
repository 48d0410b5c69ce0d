using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Classifieds.Domain.Proofs;

/// <summary>Makes the name of exactly these words in exactly these glyphs: any change of either gives another.</summary>
/// <remarks>
/// SHA-256 over UTF-8 lines: the printed text; the photograph with its place in the notice and its own hash;
/// each glyph with its line's baseline in the notice, its face, number, x, size and scaling, lengths in thousandths of a point.
/// Where the notice stands on the page is no part of it: a notice that moves to another column stays approved.
/// </remarks>
public sealed class GlyphHasher : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public GlyphHasher(string printedText) => Add(printedText);

    /// <summary>Before the glyphs.</summary>
    public void AddPhoto(int top, int left, int width, int height, string photo) =>
        Add(string.Create(CultureInfo.InvariantCulture, $"photo {top} {left} {width} {height} {photo}"));

    /// <summary>In the order of the lines, and of writing within a line.</summary>
    public void AddGlyph(int baseline, string face, ushort number, int x, int size, int scalePermille) =>
        Add(string.Create(CultureInfo.InvariantCulture, $"{baseline} {face} {number} {x} {size} {scalePermille}"));

    /// <returns>64 hexadecimal digits in lower case.</returns>
    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private void Add(string line)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(line));
        hash.AppendData("\n"u8);
    }
}
