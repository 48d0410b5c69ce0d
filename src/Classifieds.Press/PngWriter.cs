using Classifieds.Fonts;
using Classifieds.Press.Pdf;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;
using SkiaSharp;

namespace Classifieds.Press;

/// <summary>A page as a picture of its trim, and of what is around it: the outlines of the press PDF at their places, on white.</summary>
public static class PngWriter
{
    private const int LeastDpi = 10, FinestDpi = 1200;
    private const int MostPixels = 400_000_000;

    /// <returns>The most pixels to the inch at which the page can be shown, 1200 at the most.</returns>
    public static int MostDpi(Page page)
    {
        int dpi = FinestDpi;
        while (dpi > LeastDpi && PixelsOf(page, dpi) > MostPixels) dpi--;
        return dpi;
    }

    /// <param name="dpi">Pixels to the inch, 10 to 1200.</param>
    /// <returns>Grey where the page uses black ink alone, else RGB.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is out of range, or the picture would be larger
    /// than can be held.</exception>
    public static byte[] Write(Page page, int dpi)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dpi, LeastDpi);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dpi, FinestDpi);
        int width = Pixels(page.Width + 2 * page.Margin, dpi), height = Pixels(page.Height + 2 * page.Margin, dpi);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PixelsOf(page, dpi), MostPixels, nameof(dpi));

        bool isGrey = page.Marks.All(element => element.Ink.Cyan + element.Ink.Magenta + element.Ink.Yellow == 0
            && element is not PageElement.Image { Picture.IsGray: false });
        using var bitmap = new SKBitmap(
            new SKImageInfo(width, height, isGrey ? SKColorType.Gray8 : SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.White);
            canvas.Scale(dpi / 72f);
            canvas.Translate(Points(page.Margin), Points(page.Margin));
            using var painter = new Painter(canvas);
            foreach (PageElement element in page.Marks) painter.Paint(element);
        }
        using SKData png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static long PixelsOf(Page page, int dpi) =>
        (long)Pixels(page.Width + 2 * page.Margin, dpi) * Pixels(page.Height + 2 * page.Margin, dpi);

    private static int Pixels(Length length, int dpi) => (int)Math.Ceiling(length.Millipoints / 1000.0 * dpi / 72);

    private static float Points(Length length) => length.Millipoints / 1000f;

    /// <summary>Draws in points on a canvas scaled to the resolution; keeps each glyph's path for the page.</summary>
    private sealed class Painter(SKCanvas canvas) : IDisposable
    {
        private readonly Dictionary<(Typeface Face, ushort Glyph), SKPath> paths = [];
        private readonly SKPaint paint = new() { IsAntialias = true, StrokeMiter = 10 }; // as PDF has it (ISO 32000-1, 8.4.3.5)

        public void Paint(PageElement element)
        {
            (byte red, byte green, byte blue) = ScreenColour.Of(element.Ink);
            paint.Color = new(red, green, blue);
            paint.Style = SKPaintStyle.Fill;
            switch (element)
            {
                case PageElement.GlyphRun run: Paint(run); break;
                case PageElement.Bar bar: Fill(bar.TopLeft, bar.Width, bar.Height); break;
                case PageElement.Frame frame: Paint(frame); break;
                case PageElement.Modules modules:
                    foreach ((Point topLeft, Length width, Length height) in ModuleMerger.Rectangles(modules)) Fill(topLeft, width, height);
                    break;
                case PageElement.Image image: Paint(image); break;
                default: throw new InvalidOperationException($"No picture shows the element {element.GetType().Name}.");
            }
        }

        public void Dispose()
        {
            foreach (SKPath path in paths.Values) path.Dispose();
            paint.Dispose();
        }

        private void Paint(PageElement.GlyphRun run)
        {
            Typeface face = run.Face as Typeface
                ?? throw new InvalidOperationException($"{run.Face.Name} comes from no font file and has no outlines.");
            float up = Points(run.Size) / face.UnitsPerEm, along = up * run.ScalePermille / 1000;
            if (run.OutlineWidth is { } width) (paint.Style, paint.StrokeWidth) = (SKPaintStyle.Stroke, Points(width) / up);
            SKMatrix place = canvas.TotalMatrix;
            for (int i = 0; i < run.Glyphs.Count; i++)
            {
                var glyph = new SKMatrix(along, 0, Points(run.Origin.X + run.Glyphs[i].X), 0, -up, Points(run.Origin.Y), 0, 0, 1);
                canvas.SetMatrix(place.PreConcat(glyph));
                canvas.DrawPath(PathOf(face, run.Glyphs[i].GlyphId), paint);
            }
            canvas.SetMatrix(place);
        }

        private void Paint(PageElement.Frame frame)
        {
            float half = Points(frame.Thickness) / 2, left = Points(frame.TopLeft.X), top = Points(frame.TopLeft.Y);
            (paint.Style, paint.StrokeWidth) = (SKPaintStyle.Stroke, Points(frame.Thickness));
            canvas.DrawRect(new SKRect(left + half, top + half, left + Points(frame.Width) - half, top + Points(frame.Height) - half),
                paint);
        }

        private void Paint(PageElement.Image image)
        {
            using SKBitmap bitmap = ScreenPicture.Of(image.Picture);
            using var shown = SKImage.FromBitmap(bitmap);
            var place = new SKRect(
                Points(image.TopLeft.X), Points(image.TopLeft.Y), Points(image.TopLeft.X + image.Width),
                    Points(image.TopLeft.Y + image.Height));
            paint.Color = SKColors.Black;
            canvas.DrawImage(shown, place, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), paint);
        }

        private void Fill(Point topLeft, Length width, Length height) =>
            canvas.DrawRect(new SKRect(Points(topLeft.X), Points(topLeft.Y), Points(topLeft.X + width), Points(topLeft.Y + height)), paint);

        private SKPath PathOf(Typeface face, ushort glyph)
        {
            if (paths.TryGetValue((face, glyph), out SKPath? path)) return path;
            using var builder = new SKPathBuilder();
            foreach (OutlineStep step in face.Outline(glyph))
            {
                switch (step.Verb)
                {
                    case OutlineVerb.MoveTo: builder.MoveTo(step.X1, step.Y1); break;
                    case OutlineVerb.LineTo: builder.LineTo(step.X1, step.Y1); break;
                    case OutlineVerb.QuadraticTo: builder.QuadTo(step.X1, step.Y1, step.X2, step.Y2); break;
                    case OutlineVerb.CubicTo: builder.CubicTo(step.X1, step.Y1, step.X2, step.Y2, step.X3, step.Y3); break;
                    case OutlineVerb.Close: builder.Close(); break;
                    default: throw new InvalidOperationException($"No pen can {step.Verb}.");
                }
            }
            paths.Add((face, glyph), path = builder.Detach());
            return path;
        }
    }
}
