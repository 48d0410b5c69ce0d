using Classifieds.Fonts;
using Classifieds.Press;
using Classifieds.Typesetting.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Page = Classifieds.Typesetting.Pages.Page;

namespace Classifieds.Tests.Press;

/// <summary>Where the glyphs of a finished file should have their ink, and where a picture of the page has it; in pixels
/// from the top left.</summary>
/// <remarks>
/// Place and size of a glyph come from the PDF alone, by PdfPig; its shape from the face. In the picture a glyph's ink is
/// what is not there when its kind of run (filled, outlined) is left out, so bars and tints under it do not matter.
/// </remarks>
internal static class GlyphInk
{
    private const int Reach = 4; // pixels around the expected box in which ink is looked for
    private const int Visible = 24; // of 255: a pixel covered by a tenth and more

    internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

        public bool Holds(int x, int y) => x + 0.5 > Left && x + 0.5 < Right && y + 0.5 > Top && y + 0.5 < Bottom;

        public bool Meets(Box other) => other.Left < Right && other.Right > Left && other.Top < Bottom && other.Bottom > Top;

        public double FarthestFrom(Box other) => Math.Max(
            Math.Max(Math.Abs(Left - other.Left), Math.Abs(Right - other.Right)),
                Math.Max(Math.Abs(Top - other.Top), Math.Abs(Bottom - other.Bottom)));
    }

    /// <summary>The glyphs whose ink in the picture is more than a pixel from where the file prints it; each with what is wrong.</summary>
    /// <param name="shown">The page as the picture shows it; the same but in tests of this test.</param>
    public static IReadOnlyList<string> OutOfPlace(byte[] pdf, int pdfPage, Page page, Page shown, int dpi)
    {
        List<(PlacedGlyph Glyph, PageElement.GlyphRun Run, Box Expected)> glyphs = [];
        PageElement.GlyphRun[] runs = [.. page.Elements.OfType<PageElement.GlyphRun>()];
        (PlacedGlyph Glyph, PageElement.GlyphRun Run)[] placed = [.. runs.SelectMany(run => run.Glyphs.Select(glyph => (glyph, run)))];
        using (PdfDocument document = PdfDocument.Open(pdf))
        {
            UglyToad.PdfPig.Content.Page read = document.GetPage(pdfPage);
            Assert.That(read.Letters, Has.Count.EqualTo(placed.Length), "the file shows as many glyphs as the page has");
            foreach ((Letter letter, (PlacedGlyph glyph, PageElement.GlyphRun run)) in read.Letters.Zip(placed))
                if (((Typeface)run.Face).HasInk(glyph.GlyphId)) glyphs.Add((glyph, run, Expected(letter, glyph, run, read.Height, dpi)));
        }

        List<string> wrong = [];
        foreach (bool isOutlined in (bool[])[false, true])
        {
            var of = glyphs.Where(one => one.Run.OutlineWidth is not null == isOutlined).ToArray();
            if (of.Length == 0) continue;
            bool[,] ink = Ink(shown, element => element is PageElement.GlyphRun run && run.OutlineWidth is not null == isOutlined, dpi);
            foreach (var one in of)
            {
                Box around = one.Expected.Grown(Reach);
                Box[] others = [.. of.Where(other => other != one && other.Expected.Meets(around.Grown(1)))
                    .Select(other => other.Expected)];
                if (others.Any(other => other.Meets(one.Expected.Grown(-2))))
                    wrong.Add($"{one.Glyph.Text}: stands over another glyph, so it has no box of its own");
                else if (Found(ink, one.Expected, others) is not { } found) wrong.Add($"{one.Glyph.Text}: no ink");
                else if (found.FarthestFrom(one.Expected) > 1.0001) wrong.Add($"{one.Glyph.Text}: {found} instead of {one.Expected}");
            }
        }
        return wrong;
    }

    // In whole pixels that the outline touches.
    private static Box Expected(Letter letter, PlacedGlyph glyph, PageElement.GlyphRun run, double height, int dpi)
    {
        var face = (Typeface)run.Face;
        double left = double.MaxValue, right = double.MinValue, bottom = double.MaxValue, top = double.MinValue;
        OutlineStep? before = null;
        foreach (OutlineStep step in face.Outline(glyph.GlyphId))
        {
            foreach ((double x, double y) in Extremes(before, step))
                (left, right, bottom, top) = (Math.Min(left, x), Math.Max(right, x), Math.Min(bottom, y), Math.Max(top, y));
            before = step;
        }
        double up = letter.PointSize / face.UnitsPerEm, pixels = dpi / 72.0;
        double along = (letter.EndBaseLine.X - letter.StartBaseLine.X) / Math.Max(1, face.Advance(glyph.GlyphId));
        if (face.Advance(glyph.GlyphId) == 0) along = up;
        double half = run.OutlineWidth is { } width ? width.Millipoints / 2000.0 : 0;
        return new(
            Math.Floor((letter.StartBaseLine.X + left * along - half) * pixels + 0.1),
                Math.Floor((height - letter.StartBaseLine.Y - top * up - half) * pixels + 0.1),
            Math.Ceiling((letter.StartBaseLine.X + right * along + half) * pixels - 0.1),
                Math.Ceiling((height - letter.StartBaseLine.Y - bottom * up + half) * pixels - 0.1));
    }

    // A curve is walked, as its control points stand outside of it.
    private static IEnumerable<(double X, double Y)> Extremes(OutlineStep? before, OutlineStep step)
    {
        (double X, double Y) from = before is { } last ? End(last) : (0, 0);
        switch (step.Verb)
        {
            case OutlineVerb.MoveTo or OutlineVerb.LineTo:
                yield return (step.X1, step.Y1);
                break;
            case OutlineVerb.QuadraticTo:
                for (double t = 0; t <= 1; t += 1 / 32.0)
                    yield return ((1 - t) * (1 - t) * from.X + 2 * t * (1 - t) * step.X1 + t * t * step.X2,
                        (1 - t) * (1 - t) * from.Y + 2 * t * (1 - t) * step.Y1 + t * t * step.Y2);
                break;
            case OutlineVerb.CubicTo:
                for (double t = 0; t <= 1; t += 1 / 32.0)
                {
                    double a = (1 - t) * (1 - t) * (1 - t), b = 3 * t * (1 - t) * (1 - t), c = 3 * t * t * (1 - t), d = t * t * t;
                    yield return (a * from.X + b * step.X1 + c * step.X2 + d * step.X3, a * from.Y + b * step.Y1 + c * step.Y2
                        + d * step.Y3);
                }
                break;
        }
    }

    private static (double X, double Y) End(OutlineStep step) => step.Verb switch
    {
        OutlineVerb.QuadraticTo => (step.X2, step.Y2),
        OutlineVerb.CubicTo => (step.X3, step.Y3),
        _ => (step.X1, step.Y1),
    };

    private static bool[,] Ink(Page shown, Func<PageElement, bool> isLooked, int dpi)
    {
        GreyPicture with = GreyPicture.FromPng(PngWriter.Write(shown, dpi));
        GreyPicture without = GreyPicture.FromPng(
            PngWriter.Write(shown with { Elements = [.. shown.Elements.Where(element => !isLooked(element))] }, dpi));
        var ink = new bool[with.Width, with.Height];
        int strongest = Math.Max(1, with.Pixels.Zip(without.Pixels).Max(pair => Math.Abs(pair.First - pair.Second)));
        for (int i = 0; i < with.Pixels.Length; i++)
            ink[i % with.Width, i / with.Width] = Math.Abs(with.Pixels[i] - without.Pixels[i]) > Visible * strongest / 255;
        return ink;
    }

    // A neighbour's ink may reach a pixel out of its box, into the air beside this one's; where boxes overlap (f5), ink is of both.
    private static Box? Found(bool[,] ink, Box expected, Box[] others)
    {
        Box around = expected.Grown(Reach);
        int left = int.MaxValue, top = int.MaxValue, right = int.MinValue, bottom = int.MinValue;
        for (int y = (int)Math.Max(0, around.Top); y < Math.Min(ink.GetLength(1), around.Bottom); y++)
        {
            for (int x = (int)Math.Max(0, around.Left); x < Math.Min(ink.GetLength(0), around.Right); x++)
            {
                if (!ink[x, y] || !expected.Holds(x, y) && others.Any(other => other.Grown(1).Holds(x, y))) continue;
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }
        return right < left ? null : new(left, top, right, bottom);
    }
}
