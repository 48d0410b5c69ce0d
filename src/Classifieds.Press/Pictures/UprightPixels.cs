using SkiaSharp;

namespace Classifieds.Press.Pictures;

/// <summary>Decoded pixels as a person looks at them: turned the way the camera was held (EXIF orientation), on white paper.</summary>
internal readonly ref struct UprightPixels
{
    private readonly ReadOnlySpan<byte> rgba;
    private readonly int first, right, down; // where the upright picture's first pixel lies, and a step each way, in pixels of the file

    public UprightPixels(ReadOnlySpan<byte> rgba, int width, int height, SKEncodedOrigin origin)
    {
        this.rgba = rgba;
        int end = width * height - 1, lastRow = width * (height - 1);
        (first, right, down) = origin switch
        {
            SKEncodedOrigin.TopRight => (width - 1, -1, width),
            SKEncodedOrigin.BottomRight => (end, -1, -width),
            SKEncodedOrigin.BottomLeft => (lastRow, 1, -width),
            SKEncodedOrigin.LeftTop => (0, width, 1),
            SKEncodedOrigin.RightTop => (lastRow, -width, 1),
            SKEncodedOrigin.RightBottom => (end, -width, -1),
            SKEncodedOrigin.LeftBottom => (width - 1, width, -1),
            _ => (0, 1, width),
        };
        (Width, Height) = origin >= SKEncodedOrigin.LeftTop ? (height, width) : (width, height);
    }

    public int Width { get; }

    public int Height { get; }

    public (byte Red, byte Green, byte Blue) At(int x, int y)
    {
        ReadOnlySpan<byte> pixel = rgba.Slice((first + x * right + y * down) * 4, 4);
        int alpha = pixel[3];
        return alpha == 255 ? (pixel[0], pixel[1], pixel[2]) : (OnWhite(pixel[0]), OnWhite(pixel[1]), OnWhite(pixel[2]));

        byte OnWhite(int channel) => (byte)((channel * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}
