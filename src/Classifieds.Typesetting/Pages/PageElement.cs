using Classifieds.Fonts;

namespace Classifieds.Typesetting.Pages;

/// <summary>Something printed at a place on a page. Marks are painted in order, later over earlier.</summary>
public abstract record PageElement(Ink Ink)
{
    /// <summary>Glyphs of one face and size on one baseline.</summary>
    /// <param name="Origin">Where the run's x = 0 meets the baseline.</param>
    /// <param name="ScalePermille">Horizontal scaling of each glyph (长体, 扁体) about its origin; 1000 = as drawn.</param>
    public sealed record GlyphRun(
        ITypeface Face, Length Size, Point Origin, IReadOnlyList<PlacedGlyph> Glyphs, Ink Ink, int ScalePermille = 1000) : PageElement(Ink)
    {
        /// <summary>Set where only the outlines are stroked, this thick (the watermark of a proof); null = filled.</summary>
        public Length? OutlineWidth { get; init; }
    }

    /// <summary>A filled rectangle: a rule, a bar.</summary>
    public sealed record Bar(Point TopLeft, Length Width, Length Height, Ink Ink) : PageElement(Ink);

    /// <summary>A frame; the stroke lies wholly inside the rectangle.</summary>
    public sealed record Frame(Point TopLeft, Length Width, Length Height, Length Thickness, Ink Ink) : PageElement(Ink);

    /// <summary>A square of modules, such as a QR code; the quiet zone is not part of it.</summary>
    /// <param name="Rows">Row by row from the top, true = dark; as many columns as rows.</param>
    public sealed record Modules(Point TopLeft, Length Side, IReadOnlyList<IReadOnlyList<bool>> Rows, Ink Ink) : PageElement(Ink);

    /// <summary>A picture that fills a rectangle; it knocks out what is below it.</summary>
    public sealed record Image(Point TopLeft, Length Width, Length Height, Picture Picture) : PageElement(Ink.Key)
    {
        /// <summary>Pixels to the inch, the lesser of both ways.</summary>
        public int Ppi => (int)Math.Min(Picture.Width * 72_000L / Width.Millipoints, Picture.Height * 72_000L / Height.Millipoints);
    }
}
