using Classifieds.Fonts;
using Classifieds.Typesetting;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Makeup.Drawing;

/// <summary>A few large words on one line, evenly letter-spaced: a masthead, a head, a page number.</summary>
internal sealed class DisplayLine
{
    private readonly List<Run> runs = [];
    private readonly Length size;

    /// <param name="spacing">Between two characters.</param>
    /// <param name="wordSpacing">Taken by a blank, instead of its own width and spacing.</param>
    public DisplayLine(string words, FontChain font, Length size, Length spacing = default, Length wordSpacing = default)
    {
        this.size = size;
        Length x = default;
        bool isFirst = true;
        for (int at = 0; at < words.Length;)
        {
            (int length, ITypeface? answer) = font.Answer(words.AsSpan(at));
            string text = words.Substring(at, length);
            at += length;
            if (text == " " && wordSpacing > Length.Zero)
            {
                x += wordSpacing;
                isFirst = true;
                continue;
            }
            if (!isFirst) x += spacing;
            isFirst = false;
            ITypeface face = answer ?? font.Primary;
            if (runs.Count == 0 || runs[^1].Face != face) runs.Add(new(face, x, []));
            foreach (ShapedGlyph glyph in face.Shape(text))
            {
                runs[^1].Glyphs.Add(new(glyph.GlyphId, x - runs[^1].X, glyph.Length == 0 ? "" : text));
                x += size.Times(glyph.Advance, face.UnitsPerEm);
            }
        }
        Width = x;
    }

    public Length Width { get; }

    /// <param name="origin">Where the line's left edge meets its baseline.</param>
    public IEnumerable<PageElement> At(Point origin, Ink ink)
    {
        foreach (Run run in runs)
            yield return new PageElement.GlyphRun(run.Face, size, new(origin.X + run.X, origin.Y), run.Glyphs, ink);
    }

    private sealed record Run(ITypeface Face, Length X, List<PlacedGlyph> Glyphs);
}
