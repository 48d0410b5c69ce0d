using System.IO.Compression;

namespace Classifieds.Press.Pdf;

/// <summary>Flate coding, the one compression that PDF/X-1a and every press agree on.</summary>
internal static class Flate
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 3 + 64);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(bytes);
        return packed.ToArray();
    }
}
