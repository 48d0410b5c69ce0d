using Classifieds.Fonts;

namespace Classifieds.Press.Pdf;

/// <summary>A face as the file carries it: its subset, and for each glyph its code and width.</summary>
internal sealed class EmbeddedFont
{
    private readonly Dictionary<ushort, int> glyphs; // width << 16 | code
    private FontMaps? maps;

    public EmbeddedFont(GlyphCensus.FaceUse use, FontSubset subset)
    {
        (Use, Subset) = (use, subset);
        glyphs = new(use.Glyphs.Count);
        ByCode = new CodedGlyph[use.Glyphs.Count];
        int count = 0;
        foreach (ushort glyph in use.Glyphs)
        {
            ushort code = subset.Code(glyph);
            ByCode[count++] = new(code, glyph);
            glyphs.Add(glyph, (Thousandths(use.Face.Advance(glyph), use.Face.UnitsPerEm) << 16) | code);
        }
        Array.Sort(ByCode, (one, other) => one.Code - other.Code);
    }

    public GlyphCensus.FaceUse Use { get; }

    public FontSubset Subset { get; }

    /// <summary>Under which a subset of this very content is known, such as <c>KCNWTA+NotoSerifCJKsc-Regular</c>.</summary>
    public string BaseName => $"{Subset.Tag}+{string.Concat(Use.Face.Name.Where(IsNameCharacter))}";

    /// <summary>Made once.</summary>
    public FontMaps Maps => maps ??= FontMaps.Of(this);

    /// <summary>Makes now what takes time and the file asks for later.</summary>
    public void MakeReady() => _ = (Maps, Subset.DeflatedProgram);

    /// <summary>The code, see <see cref="FontSubset.Code"/>, and the width in whole thousandths of an em.</summary>
    /// <remarks>
    /// Whole, because some readers cut fractions off, and then every glyph of a line would drift from where it was placed.
    /// The standard asks for widths within 1/1000 em of the font program's (ISO 15930-4, 6.2.5).
    /// </remarks>
    public (ushort Code, int Width) Glyph(ushort glyph)
    {
        int packed = glyphs[glyph];
        return ((ushort)(packed & 0xFFFF), packed >> 16);
    }

    /// <summary>The face's glyphs that the pages use, in the order of their codes.</summary>
    public CodedGlyph[] ByCode { get; }

    // Of a PostScript name; others would have to be escaped in a PDF name.
    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.';

    public sealed record CodedGlyph(ushort Code, ushort Glyph);

    public static int Thousandths(int units, int unitsPerEm) =>
        unitsPerEm == 1000 ? units : (int)Math.Floor((units * 2000L + unitsPerEm) / (2.0 * unitsPerEm));
}
