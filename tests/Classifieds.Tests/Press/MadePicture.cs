using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Classifieds.Tests.Press;

/// <summary>Pictures made here, pixel by pixel, as PNG or JPEG files.</summary>
internal static class MadePicture
{
    public static byte[] Png(int width, int height, Func<int, int, SKColor> at) => Encode(width, height, at, SKEncodedImageFormat.Png);

    public static byte[] Jpeg(int width, int height, Func<int, int, SKColor> at) => Encode(width, height, at, SKEncodedImageFormat.Jpeg);

    public static SKColor Grey(int tone) => new((byte)tone, (byte)tone, (byte)tone);

    /// <summary>A face's worth of tones, from dark at the top left to light.</summary>
    public static byte[] Greys(int width, int height) => Png(width, height, (x, y) => Grey(20 + 200 * (x + y) / (width + height)));

    /// <summary>A JPEG that says how the camera was held, and where and by whom the picture was taken.</summary>
    public static byte[] WithExif(byte[] jpeg, int orientation, string secret)
    {
        byte[] words = Encoding.ASCII.GetBytes(secret + "\0");
        byte[] tiff =
        [
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
            0x82, 0x98, 0, 2, .. Big(words.Length), .. Big(38),
            0, 0, 0, 0, .. words,
        ];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        int length = segment.Length + 2;
        return [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, (byte)(length >> 8), (byte)(length & 255), .. segment, .. jpeg.AsSpan(2)];
    }

    /// <summary>A PNG of a few hundred bytes that says it has so many pixels, all of one tone.</summary>
    public static byte[] Bomb(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(new byte[4096]);
        return
        [
            0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 0, 0, 0, 0]),
                .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", []),
        ];
    }

    private static byte[] Encode(int width, int height, Func<int, int, SKColor> at, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(
            new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb()));
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) bitmap.SetPixel(x, y, at(x, y));
        using SKData data = bitmap.Encode(format, 100);
        return data.ToArray();
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        uint crc = 0xFFFFFFFF;
        foreach (byte one in named)
        {
            crc ^= one;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }
        return [.. Big(data.Length), .. named, .. Big(unchecked((int)~crc))];
    }

    private static byte[] Big(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
