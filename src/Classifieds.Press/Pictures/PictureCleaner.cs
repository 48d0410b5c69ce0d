using SkiaSharp;

namespace Classifieds.Press.Pictures;

/// <summary>照片清洗: the bytes of a JPEG or PNG in, the same picture out that holds nothing but its pixels: upright, on white,
/// and no larger than any column of ours can use.</summary>
/// <remarks>What the file says of camera, place and time stays behind, and so does whatever else was put into it or behind it.</remarks>
public static class PictureCleaner
{
    /// <summary>Pixels of the longer side: 300 to the inch on 67 mm, more than two columns of a newspaper.</summary>
    public const int MostAcross = 800;

    /// <summary>Pixels of a scan's longer side: a sheet of A4 at 170 to the inch, on which small print and a seal are read.</summary>
    public const int MostOfScan = 2000;

    private const int ScanQuality = 82;

    public static CleanedPicture Clean(ReadOnlyMemory<byte> file) =>
        Clean(file, MostAcross, (cleaned, bitmap) => cleaned with { Png = Encoded(bitmap, SKEncodedImageFormat.Png, 100) });

    /// <summary>扫描件清洗: as <see cref="Clean(ReadOnlyMemory{byte})"/>, larger, and as a JPEG: it is looked at and never printed.</summary>
    public static CleanedPicture CleanScan(ReadOnlyMemory<byte> file) =>
        Clean(file, MostOfScan, (cleaned, bitmap) => cleaned with { Jpeg = Encoded(bitmap, SKEncodedImageFormat.Jpeg, ScanQuality) });

    private static CleanedPicture Clean(ReadOnlyMemory<byte> file, int most, Func<CleanedPicture, SKBitmap, CleanedPicture> write)
    {
        PictureFault fault = PictureFile.Open(file, out PictureFile? opened);
        using PictureFile? picture = opened;
        if (picture is null || fault != PictureFault.None) return new(fault, picture?.Width ?? 0, picture?.Height ?? 0);
        int longer = Math.Max(most, Math.Max(picture.Width, picture.Height));
        int across = Math.Max(1, (int)((long)picture.Width * most / longer));
        int down = Math.Max(1, (int)((long)picture.Height * most / longer));
        if (longer == most) (across, down) = (picture.Width, picture.Height);
        if (!picture.Decode(picture.Width, picture.Height, across, down)) return new(PictureFault.Broken, picture.Width, picture.Height);
        UprightPixels pixels = picture.Pixels;
        (byte[] rgb, _) = PixelAverager.Average(pixels, new(0, 0, pixels.Width, pixels.Height), across, down);
        using SKBitmap bitmap = BitmapOf(rgb, across, down);
        return write(new(PictureFault.None, picture.Width, picture.Height), bitmap);
    }

    private static SKBitmap BitmapOf(byte[] rgb, int across, int down)
    {
        var bitmap = new SKBitmap(new SKImageInfo(across, down, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        Span<byte> pixels = bitmap.GetPixelSpan();
        for (int from = 0, to = 0; from < rgb.Length; from += 3, to += 4)
        {
            rgb.AsSpan(from, 3).CopyTo(pixels[to..]);
            pixels[to + 3] = byte.MaxValue;
        }
        return bitmap;
    }

    private static byte[] Encoded(SKBitmap bitmap, SKEncodedImageFormat format, int quality)
    {
        using SKData made = bitmap.Encode(format, quality);
        return made.ToArray();
    }
}

/// <summary>What became of a picture that was to be cleaned.</summary>
/// <param name="Fault"><see cref="PictureFault.None"/> where there is a picture.</param>
/// <param name="Width">Of the file's picture in pixels, as it is looked at; 0 where it could not be told.</param>
/// <param name="Height">As <paramref name="Width"/>.</param>
public sealed record CleanedPicture(PictureFault Fault, int Width, int Height)
{
    /// <summary>Null where there is none, or it is a scan.</summary>
    public byte[]? Png { get; init; }

    /// <summary>Null where there is none, or it is no scan.</summary>
    public byte[]? Jpeg { get; init; }
}
