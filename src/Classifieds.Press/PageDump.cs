using System.Globalization;
using System.Text;
using Classifieds.Fonts;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press;

/// <summary>A page in words and numbers: every element, its place in points from the top left, and its text. For
/// goldens and diffs.</summary>
public static class PageDump
{
    /// <param name="everyGlyph">Adds below each run the x of each of its glyphs, from the page's left edge.</param>
    public static string Write(IReadOnlyList<Page> pages, bool everyGlyph = false)
    {
        var dump = new StringBuilder();
        ITypeface? face = null;
        for (int i = 0; i < pages.Count; i++)
        {
            dump.Append(CultureInfo.InvariantCulture, $"page {i + 1}  {pages[i].Width} x {pages[i].Height} pt\n");
            foreach (PageElement element in pages[i].Marks)
            {
                if (element is PageElement.GlyphRun run && run.Face != face)
                    dump.Append("face ").Append((face = run.Face).Name).Append('\n');
                Add(dump, element, everyGlyph);
            }
        }
        return dump.ToString();
    }

    private static void Add(StringBuilder dump, PageElement element, bool everyGlyph)
    {
        switch (element)
        {
            case PageElement.GlyphRun run: Add(dump, run, everyGlyph); break;
            case PageElement.Bar bar: Add(dump, "bar", bar.TopLeft, $"{bar.Width} x {bar.Height}", bar.Ink); break;
            case PageElement.Frame frame: Add(dump, "frame", frame.TopLeft, $"{frame.Width} x {frame.Height}, {frame.Thickness} thick",
                frame.Ink); break;
            case PageElement.Modules modules: Add(dump, "modules", modules.TopLeft, $"{modules.Rows.Count} to {modules.Side}",
                modules.Ink); break;
            case PageElement.Image image: Add(dump, "image", image.TopLeft, Describe(image), image.Ink); break;
            default: throw new InvalidOperationException($"No dump knows the element {element.GetType().Name}.");
        }
    }

    private static string Describe(PageElement.Image image) =>
        $"{image.Width} x {image.Height}, {image.Picture.Width} x {image.Picture.Height} px {(image.Picture.IsGray ? "gray" : "CMYK")}"
            + $" {image.Picture.Hash[..16]}";

    private static void Add(StringBuilder dump, string kind, Point at, string size, Ink ink) =>
        dump.Append(CultureInfo.InvariantCulture, $"{at.X,9} {at.Y,9}  {kind} {size}{Name(ink)}\n");

    private static void Add(StringBuilder dump, PageElement.GlyphRun run, bool everyGlyph)
    {
        dump.Append(CultureInfo.InvariantCulture, $"{run.Origin.X,9} {run.Origin.Y,9} {run.Size,6}  ");
        foreach (PlacedGlyph placed in run.Glyphs) dump.Append(placed.Text);
        if (run.ScalePermille != 1000) dump.Append(CultureInfo.InvariantCulture, $"  ({run.ScalePermille / 10m:0.#} %)");
        if (run.OutlineWidth is { } width) dump.Append(CultureInfo.InvariantCulture, $"  (outline {width})");
        dump.Append(Name(run.Ink)).Append('\n');
        if (!everyGlyph) return;
        dump.Append("           at");
        foreach (PlacedGlyph placed in run.Glyphs) dump.Append(' ').Append(run.Origin.X + placed.X);
        dump.Append('\n');
    }

    private static string Name(Ink ink) =>
        ink == Ink.Key ? ""
        : ink == Ink.Paper ? "  (paper)"
        : string.Create(CultureInfo.InvariantCulture, $"  (C{ink.Cyan} M{ink.Magenta} Y{ink.Yellow} K{ink.Black})");
}
