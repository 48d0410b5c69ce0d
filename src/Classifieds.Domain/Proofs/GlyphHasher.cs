using System.Buffers;
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
    // A page has tens of thousands of glyphs: the hash is fed by the bufferful.
    private const int MostAtOnce = 8192, LongestNumber = 11;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(MostAtOnce);
    private int filled;

    public GlyphHasher(string printedText)
    {
        Add(printedText);
        End();
    }

    /// <summary>Before the glyphs.</summary>
    public void AddPhoto(int top, int left, int width, int height, string photo)
    {
        Add("photo ");
        foreach (int number in (ReadOnlySpan<int>)[top, left, width, height])
        {
            Add(number);
            Add(" ");
        }
        Add(photo);
        End();
    }

    /// <summary>In the order of the lines, and of writing within a line.</summary>
    public void AddGlyph(int baseline, string face, ushort number, int x, int size, int scalePermille)
    {
        Add(baseline);
        Add(" ");
        Add(face);
        foreach (int one in (ReadOnlySpan<int>)[number, x, size, scalePermille])
        {
            Add(" ");
            Add(one);
        }
        End();
    }

    /// <returns>64 hexadecimal digits in lower case.</returns>
    public string Finish()
    {
        Feed();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose()
    {
        hash.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Add(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > buffer.Length - filled) Feed();
        if (most > buffer.Length) hash.AppendData(Encoding.UTF8.GetBytes(text));
        else filled += Encoding.UTF8.GetBytes(text, buffer.AsSpan(filled));
    }

    private void Add(int number)
    {
        if (buffer.Length - filled < LongestNumber) Feed();
        number.TryFormat(buffer.AsSpan(filled), out int written, provider: CultureInfo.InvariantCulture);
        filled += written;
    }

    private void End() => Add("\n");

    private void Feed()
    {
        hash.AppendData(buffer, 0, filled);
        filled = 0;
    }
}
