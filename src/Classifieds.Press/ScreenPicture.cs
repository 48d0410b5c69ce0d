using Classifieds.Typesetting.Pages;
using SkiaSharp;

namespace Classifieds.Press;

/// <summary>How a picture looks on a screen: its inks in the colours of <see cref="ScreenColour"/>.</summary>
internal static class ScreenPicture
{
    /// <returns>Grey where the picture is printed in black alone, else RGB; the caller disposes of it.</returns>
    public static SKBitmap Of(Picture picture)
    {
        var bitmap = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, picture.IsGray
            ? SKColorType.Gray8 : SKColorType.Rgba8888, SKAlphaType.Opaque));
        Span<byte> shown = bitmap.GetPixelSpan();
        ReadOnlySpan<byte> samples = picture.Samples.Span;
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                ReadOnlySpan<byte> inks = samples.Slice((y * picture.Width + x) * picture.Inks, picture.Inks);
                if (picture.IsGray) shown[y * bitmap.RowBytes + x] = ScreenColour.Channel(255 - inks[0], 0);
                else
                {
                    Span<byte> pixel = shown.Slice(y * bitmap.RowBytes + x * 4, 4);
                    for (int ink = 0; ink < 3; ink++) pixel[ink] = ScreenColour.Channel(inks[ink], inks[3]);
                    pixel[3] = 255;
                }
            }
        }
        return bitmap;
    }

    public static byte[] Png(Picture picture)
    {
        using SKBitmap bitmap = Of(picture);
        using SKData png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
