using System.Text;

namespace Classifieds.Fonts;

/// <summary>A face that can be measured and shaped: a real one from a file, or a square one in tests.</summary>
public interface ITypeface
{
    /// <summary>The PostScript name, unique among the faces of a run, such as <c>NotoSerifCJKsc-Regular</c>.</summary>
    string Name { get; }

    /// <summary>The family as a paper's profile names it, such as <c>Noto Serif CJK SC</c>.</summary>
    string Family { get; }

    /// <summary>Of the font's data: two fonts of one name that draw or number their glyphs otherwise have two.</summary>
    string Fingerprint => Name;

    /// <summary>Design units in one em.</summary>
    int UnitsPerEm { get; }

    /// <summary>From the baseline to the top of the ideographic em box, in design units, above zero.</summary>
    int EmBoxTop { get; }

    bool Covers(Rune character);

    /// <summary>Whether the face draws this very variant of an ideograph (Unicode's ideographic variation sequences).</summary>
    bool CoversVariant(Rune character, Rune selector) => false;

    /// <summary>Texts of several characters that the face draws as one glyph: registered description sequences.</summary>
    IEnumerable<string> Sequences => [];

    /// <summary>Shapes a text every character of which this face covers, left to right, kerning off, language zh-Hans.</summary>
    /// <returns>Glyphs in writing order; their spans cover the whole text.</returns>
    IReadOnlyList<ShapedGlyph> Shape(string text);

    /// <summary>Whether the face draws a base character with all of its combining marks, composed or one over the other.</summary>
    bool Draws(string text)
    {
        foreach (ShapedGlyph glyph in Shape(text))
            if (glyph.GlyphId == 0) return false;
        return true;
    }
}
