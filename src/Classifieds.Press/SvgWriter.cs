using System.Globalization;
using System.Text;
using Classifieds.Fonts;
using Classifieds.Press.Pdf;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press;

/// <summary>A page as SVG: outlines at the very places the press PDF prints them, so a preview needs no fonts.</summary>
/// <remarks>The picture has the sheet's size in millimetres, as a rule the trim's; its inner unit is the point.</remarks>
public static class SvgWriter
{
    /// <param name="idPrefix">Begins every id of the picture; give each its own where several stand in one document.</param>
    public static string Write(Page page, string idPrefix = "g")
    {
        var svg = new StringBuilder();
        Length margin = page.Margin, width = page.Width + 2 * margin, height = page.Height + 2 * margin, corner = Length.Zero - margin;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width.Millimetres}mm\" ")
            .Append(CultureInfo.InvariantCulture, $"height=\"{height.Millimetres}mm\" viewBox=\"{corner} {corner} {width} {height}\">\n");
        string at = margin == Length.Zero ? "" : string.Create(CultureInfo.InvariantCulture, $"x=\"{corner}\" y=\"{corner}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"""
            <rect {at}width="{width}" height="{height}" fill="#fff"/>

            """);
        var outlines = new Outlines(idPrefix);
        foreach (PageElement element in page.Marks)
        {
            switch (element)
            {
                case PageElement.GlyphRun run: Add(svg, run, outlines); break;
                case PageElement.Bar bar: AddRectangle(svg, bar.TopLeft, bar.Width, bar.Height, bar.Ink); break;
                case PageElement.Frame frame: Add(svg, frame); break;
                case PageElement.Modules modules: Add(svg, modules); break;
                case PageElement.Image image: Add(svg, image); break;
                default: throw new InvalidOperationException($"No picture shows the element {element.GetType().Name}.");
            }
        }
        outlines.AddTo(svg);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Add(StringBuilder svg, PageElement.GlyphRun run, Outlines outlines)
    {
        Typeface face = run.Face as Typeface
            ?? throw new InvalidOperationException($"{run.Face.Name} comes from no font file and has no outlines.");
        // Within the group a unit is a design unit of the face, y up.
        double up = run.Size.Millipoints / 1000.0 / face.UnitsPerEm, along = up * run.ScalePermille / 1000;
        string ink = ScreenColour.Css(run.Ink);
        svg.Append(CultureInfo.InvariantCulture,
            $"<g transform=\"matrix({along:0.########} 0 0 {-up:0.########} {run.Origin.X} {run.Origin.Y})\" ");
        if (run.OutlineWidth is { } width)
            svg.Append(CultureInfo.InvariantCulture,
                $"fill=\"none\" stroke=\"{ink}\" stroke-miterlimit=\"10\" stroke-width=\"{width.Millipoints / 1000.0 / up:0.###}\">");
        else
            svg.Append(CultureInfo.InvariantCulture, $"fill=\"{ink}\">");
        for (int i = 0; i < run.Glyphs.Count; i++)
        {
            PlacedGlyph placed = run.Glyphs[i];
            if (!face.HasInk(placed.GlyphId)) continue;
            svg.Append("<use href=\"#").Append(outlines.IdOf(face, placed.GlyphId));
            if (placed.X != Length.Zero) svg.Append(CultureInfo.InvariantCulture, $"\" x=\"{placed.X.Millipoints / 1000.0 / along:0.##}");
            svg.Append("\"/>");
        }
        svg.Append("</g>\n");
    }

    private static void Add(StringBuilder svg, PageElement.Frame frame)
    {
        double half = frame.Thickness.Millipoints / 2000.0;
        double x = frame.TopLeft.X.Millipoints / 1000.0 + half, y = frame.TopLeft.Y.Millipoints / 1000.0 + half;
        double width = frame.Width.Millipoints / 1000.0 - 2 * half, height = frame.Height.Millipoints / 1000.0 - 2 * half;
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.####}\" y=\"{y:0.####}\" width=\"{width:0.####}\" ")
            .Append(CultureInfo.InvariantCulture, $"height=\"{height:0.####}\" fill=\"none\" ")
            .Append(CultureInfo.InvariantCulture, $"stroke=\"{ScreenColour.Css(frame.Ink)}\" stroke-width=\"{frame.Thickness}\"/>\n");
    }

    private static void Add(StringBuilder svg, PageElement.Modules modules)
    {
        svg.Append("<path fill=\"").Append(ScreenColour.Css(modules.Ink)).Append("\" d=\"");
        foreach ((Point topLeft, Length width, Length height) in ModuleMerger.Rectangles(modules))
            svg.Append(CultureInfo.InvariantCulture, $"M{topLeft.X} {topLeft.Y}h{width}v{height}h{-width}z");
        svg.Append("\"/>\n");
    }

    private static void Add(StringBuilder svg, PageElement.Image image) => svg
        .Append(CultureInfo.InvariantCulture, $"<image x=\"{image.TopLeft.X}\" y=\"{image.TopLeft.Y}\" ")
        .Append(CultureInfo.InvariantCulture, $"width=\"{image.Width}\" height=\"{image.Height}\" preserveAspectRatio=\"none\" ")
        .Append("href=\"data:image/png;base64,").Append(Convert.ToBase64String(ScreenPicture.Png(image.Picture))).Append("\"/>\n");

    private static void AddRectangle(StringBuilder svg, Point topLeft, Length width, Length height, Ink ink) => svg.Append(
        CultureInfo.InvariantCulture, $"""
        <rect x="{topLeft.X}" y="{topLeft.Y}" width="{width}" height="{height}" fill="{ScreenColour.Css(ink)}"/>

        """);

    /// <summary>Each glyph's outline, once; the runs refer to it.</summary>
    private sealed class Outlines(string idPrefix)
    {
        private readonly Dictionary<(Typeface Face, ushort Glyph), string> ids = [];
        private readonly List<Typeface> faces = [];
        private readonly List<(string Id, string Path)> drawn = [];

        public string IdOf(Typeface face, ushort glyph)
        {
            if (ids.TryGetValue((face, glyph), out string? id)) return id;
            if (!faces.Contains(face)) faces.Add(face);
            id = string.Create(CultureInfo.InvariantCulture, $"{idPrefix}{faces.IndexOf(face)}-{glyph}");
            ids.Add((face, glyph), id);
            drawn.Add((id, SvgPath.Of(face, glyph)));
            return id;
        }

        public void AddTo(StringBuilder svg)
        {
            svg.Append("<defs>\n");
            foreach ((string id, string path) in drawn)
                svg.Append("<path id=\"").Append(id).Append("\" d=\"").Append(path).Append("\"/>\n");
            svg.Append("</defs>\n");
        }
    }
}
