using System.Security.Cryptography;
using SkiaSharp;

namespace Classifieds.Press.Pictures;

/// <summary>照片转换: the bytes of a JPEG or PNG in, a picture for the plate out, upright, cropped, in black or in four inks.</summary>
/// <remarks>
/// Only pixels pass: what the file says of camera, place and time stays behind. It is never stretched: what does not fit the
/// rectangle is cut off. Same bytes and wish, same picture.
/// </remarks>
public static class PictureConverter
{
    /// <summary>Of the file's picture, width times height: a quarter of a gigabyte once it is decoded.</summary>
    public const int MostPixels = 60_000_000;

    public static ConvertedPicture Convert(ReadOnlyMemory<byte> file, PictureWish wish)
    {
        if (!IsKnown(file.Span)) return new(PictureFault.Format, 0, 0);
        using SKData data = SKData.CreateCopy(file.Span);
        using SKCodec? codec = SKCodec.Create(data);
        if (codec is null) return new(PictureFault.Broken, 0, 0);
        bool isTurned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        (int width, int height) = isTurned ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
        if ((long)width * height > MostPixels) return new(PictureFault.TooManyPixels, width, height);

        PixelCut cut = PixelCut.Of(width, height, wish);
        SKSizeI size = SizeToDecode(codec, cut, wish);
        using var bitmap = new SKBitmap();
        // sRGB is asked for, so that a profile in the file is followed; straight alpha, so that flattening is ours and exact.
        var pixels = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        if (!bitmap.TryAllocPixels(pixels) || codec.GetPixels(pixels, bitmap.GetPixels()) != SKCodecResult.Success)
            return new(PictureFault.Broken, width, height);

        var upright = new UprightPixels(bitmap.GetPixelSpan(), size.Width, size.Height, codec.EncodedOrigin);
        PixelCut decoded = PixelCut.Of(upright.Width, upright.Height, wish);
        (int across, int down) = cut.SizeAt(wish);
        (byte[] rgb, bool isColoured) = PixelAverager.Average(upright, decoded, across, down);
        byte[] samples = wish.IsColour ? InkSeparator.ToInks(rgb, wish.MostInk) : InkSeparator.ToGray(rgb);
        return new(PictureFault.None, width, height)
        {
            Picture = new(across, down, wish.IsColour ? 4 : 1, samples, System.Convert.ToHexStringLower(SHA256.HashData(samples))),
            Ppi = cut.PpiAt(wish),
            IsColoured = isColoured,
            CutAtSides = (width - cut.Width) * 100 / width,
            CutInHeight = (height - cut.Height) * 100 / height,
        };
    }

    // The signatures of JPEG and PNG; the ending of the name is not looked at.
    private static bool IsKnown(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    // A JPEG can be decoded at an eighth, a quarter, a half: the smallest that still has twice the pixels that are printed.
    private static SKSizeI SizeToDecode(SKCodec codec, PixelCut cut, PictureWish wish)
    {
        (int across, int down) = cut.SizeAt(wish);
        foreach (int part in (ReadOnlySpan<int>)[8, 4, 2])
        {
            if (cut.Width / part < across * 2 || cut.Height / part < down * 2) continue;
            SKSizeI size = codec.GetScaledDimensions(1f / part);
            if (size.Width > 0 && size.Height > 0 && size.Width < codec.Info.Width) return size;
        }
        return codec.Info.Size;
    }
}
