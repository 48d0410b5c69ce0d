using Classifieds.Fonts;

namespace Classifieds.Press.Pdf;

/// <summary>A face as the file carries it: its subset, and for each glyph its character identifier and width.</summary>
internal sealed class EmbeddedFont
{
    private readonly Dictionary<ushort, int> glyphs; // width << 16 | character identifier
    private readonly ushort[] byCid;

    public EmbeddedFont(GlyphCensus.FaceUse use, FontSubset subset)
    {
        (Use, Subset) = (use, subset);
        glyphs = new(use.Glyphs.Count);
        byCid = new ushort[subset.GlyphCount];
        foreach (ushort glyph in use.Glyphs)
        {
            ushort cid = subset.NewGlyph(glyph);
            byCid[cid] = glyph;
            glyphs.Add(glyph, (Thousandths(use.Face.Advance(glyph), use.Face.UnitsPerEm) << 16) | cid);
        }
    }

    public GlyphCensus.FaceUse Use { get; }

    public FontSubset Subset { get; }

    /// <summary>Under which a subset of this very content is known, such as <c>KCNWTA+NotoSerifCJKsc-Regular</c>.</summary>
    public string BaseName => $"{Subset.Tag}+{string.Concat(Use.Face.Name.Where(IsNameCharacter))}";

    /// <summary>The character identifier, which is the new glyph number, and the width in whole thousandths of an em.</summary>
    /// <remarks>
    /// Whole, because some readers cut fractions off, and then every glyph of a line would drift from where it was placed.
    /// The standard asks for widths within 1/1000 em of the font program's (ISO 15930-4, 6.2.5).
    /// </remarks>
    public (ushort Cid, int Width) Glyph(ushort glyph)
    {
        int packed = glyphs[glyph];
        return ((ushort)(packed & 0xFFFF), packed >> 16);
    }

    /// <summary>The face's glyph by character identifier; 0 for .notdef and for parts that other glyphs are composed of.</summary>
    public ReadOnlySpan<ushort> ByCid => byCid;

    // Of a PostScript name; others would have to be escaped in a PDF name.
    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.';

    public static int Thousandths(int units, int unitsPerEm) =>
        unitsPerEm == 1000 ? units : (int)Math.Floor((units * 2000L + unitsPerEm) / (2.0 * unitsPerEm));
}
