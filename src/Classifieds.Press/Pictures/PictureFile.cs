using SkiaSharp;

namespace Classifieds.Press.Pictures;

/// <summary>A JPEG or PNG whose head was read: its size is known before a pixel is decoded.</summary>
internal sealed class PictureFile : IDisposable
{
    private readonly SKData data;
    private readonly SKCodec codec;
    private readonly SKBitmap bitmap = new();
    private SKSizeI decoded;

    private PictureFile(SKData data, SKCodec codec)
    {
        (this.data, this.codec) = (data, codec);
        bool isTurned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        (Width, Height) = isTurned ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
    }

    /// <summary>In pixels, as it is looked at.</summary>
    public int Width { get; }

    /// <summary>As <see cref="Width"/>.</summary>
    public int Height { get; }

    /// <summary>As they were decoded.</summary>
    public UprightPixels Pixels => new(bitmap.GetPixelSpan(), decoded.Width, decoded.Height, codec.EncodedOrigin);

    /// <returns>Why it is not opened; <see cref="PictureFault.None"/> where it is, or has too many pixels: then its size is told.</returns>
    public static PictureFault Open(ReadOnlyMemory<byte> file, out PictureFile? opened)
    {
        opened = null;
        if (!IsKnown(file.Span)) return PictureFault.Format;
        var data = SKData.CreateCopy(file.Span);
        if (SKCodec.Create(data) is not { } codec)
        {
            data.Dispose();
            return PictureFault.Broken;
        }
        opened = new(data, codec);
        return (long)opened.Width * opened.Height > PictureConverter.MostPixels ? PictureFault.TooManyPixels : PictureFault.None;
    }

    /// <summary>Decodes it as small as leaves twice the pixels that are wanted of a part of it.</summary>
    /// <returns>False where it ends early or cannot be decoded.</returns>
    public bool Decode(int width, int height, int across, int down)
    {
        decoded = SizeToDecode(width, height, across, down);
        // sRGB is asked for, so that a profile in the file is followed; straight alpha, so that flattening is ours and exact.
        var pixels = new SKImageInfo(
            decoded.Width, decoded.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        return bitmap.TryAllocPixels(pixels) && codec.GetPixels(pixels, bitmap.GetPixels()) == SKCodecResult.Success;
    }

    public void Dispose()
    {
        bitmap.Dispose();
        codec.Dispose();
        data.Dispose();
    }

    // The signatures of JPEG and PNG; the ending of the name is not looked at.
    private static bool IsKnown(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    // A JPEG can be decoded at an eighth, a quarter, a half: the smallest that still has twice the pixels that are printed.
    private SKSizeI SizeToDecode(int width, int height, int across, int down)
    {
        foreach (int part in (ReadOnlySpan<int>)[8, 4, 2])
        {
            if (width / part < across * 2 || height / part < down * 2) continue;
            SKSizeI size = codec.GetScaledDimensions(1f / part);
            if (size.Width > 0 && size.Height > 0 && size.Width < codec.Info.Width) return size;
        }
        return codec.Info.Size;
    }
}
