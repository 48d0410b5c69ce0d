using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Classifieds.Tests.Press;

/// <summary>A picture in 256 greys, read from PNG (8-bit grey, as PngWriter writes it) or PGM (as pdftoppm writes it).</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    public static GreyPicture FromPng(byte[] png)
    {
        using var packed = new MemoryStream();
        int width = 0, height = 0;
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            string kind = Encoding.ASCII.GetString(png, at + 4, 4);
            if (kind == "IHDR")
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at + 8)),
                    BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at + 12)));
                Assert.That((png[at + 16], png[at + 17]), Is.EqualTo(((byte)8, (byte)0)), "8-bit grey");
            }
            if (kind == "IDAT") packed.Write(png, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress)) zlib.CopyTo(rows);
        byte[] filtered = rows.ToArray(), pixels = new byte[width * height];
        for (int y = 0; y < height; y++)
        {
            int filter = filtered[y * (width + 1)];
            for (int x = 0; x < width; x++)
            {
                int left = x > 0 ? pixels[y * width + x - 1] : 0, above = y > 0 ? pixels[(y - 1) * width + x] : 0;
                int corner = x > 0 && y > 0 ? pixels[(y - 1) * width + x - 1] : 0;
                int expected = filter switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => Paeth(left, above, corner) };
                pixels[y * width + x] = (byte)((filtered[y * (width + 1) + 1 + x] + expected) & 0xFF);
            }
        }
        return new(width, height, pixels);
    }

    public static GreyPicture FromPgm(byte[] pgm)
    {
        int at = 0;
        string[] words = new string[4];
        for (int i = 0; i < 4; i++)
        {
            int end = Array.FindIndex(pgm, at, letter => char.IsWhiteSpace((char)letter));
            words[i] = Encoding.ASCII.GetString(pgm, at, end - at);
            at = end + 1;
        }
        return new(int.Parse(words[1]), int.Parse(words[2]), pgm[at..]);
    }

    /// <summary>The picture in squares of this many pixels, the mean of each.</summary>
    public GreyPicture Coarser(int square)
    {
        int width = Width / square, height = Height / square;
        byte[] means = new byte[width * height];
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                int sum = 0;
                for (int i = 0; i < square * square; i++) sum += Pixels[(y * square + i / square) * Width + x * square + i % square];
                means[y * width + x] = (byte)(sum / (square * square));
            }
        }
        return new(width, height, means);
    }

    private static int Paeth(int left, int above, int corner)
    {
        int p = left + above - corner, a = Math.Abs(p - left), b = Math.Abs(p - above), c = Math.Abs(p - corner);
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
