using Classifieds.Fonts;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Typesetting;

/// <summary>A paragraph as it stands in its column: every glyph at its place.</summary>
public sealed record SetParagraph(Paragraph Source, SettingStyle Style, IReadOnlyList<SetLine> Lines);

/// <summary>One line of a set paragraph.</summary>
/// <param name="Start">The first UTF-16 unit of the paragraph's text on this line.</param>
/// <param name="End">The first UTF-16 unit after it.</param>
/// <param name="Natural">The width the line had before it was justified, trimmed at both edges.</param>
/// <param name="Width">The width it takes, from the first glyph's origin to the last glyph's ink-side edge.</param>
/// <param name="Glyphs">In writing order; x from the column's left edge, indents and alignment included.</param>
public sealed record SetLine(int Start, int End, Length Natural, Length Width, IReadOnlyList<SetGlyph> Glyphs)
{
    /// <summary>What was added to each gap between characters to fill the measure; zero on lines that are squeezed.</summary>
    public Length Gap { get; init; }

    /// <summary>Above zero: the line falls short of its measure, below: it passes it, because nothing lawful was left to do.</summary>
    public Length Fault { get; init; }

    /// <summary>The line's runs at a place on the page, in the order they are read.</summary>
    /// <param name="origin">Where the column's left edge meets the line's baseline.</param>
    public IEnumerable<PageElement.GlyphRun> At(Point origin, Length size, Ink ink)
    {
        SetGlyph[] glyphs = AsArray();
        for (int first = 0; first < glyphs.Length;)
        {
            SetGlyph head = glyphs[first];
            int next = first + 1;
            while (next < glyphs.Length && glyphs[next].Face == head.Face && glyphs[next].ScalePermille == head.ScalePermille) next++;
            var placed = new PlacedGlyph[next - first];
            for (int i = first; i < next; i++) placed[i - first] = new(glyphs[i].GlyphId, glyphs[i].X - head.X, glyphs[i].Text);
            yield return new(head.Face, size, new(origin.X + head.X, origin.Y), placed, ink, head.ScalePermille);
            first = next;
        }
    }

    /// <returns>How many characters stand on the line, blanks left out.</returns>
    public int CountCharacters()
    {
        int characters = 0;
        foreach (ref readonly SetGlyph glyph in AsArray().AsSpan())
            foreach (char character in glyph.Text)
                if (!char.IsWhiteSpace(character)) characters++;
        return characters;
    }

    private SetGlyph[] AsArray() => Glyphs as SetGlyph[] ?? [.. Glyphs];
}

/// <summary>One glyph of a set line.</summary>
/// <param name="X">Of its origin, from the column's left edge.</param>
/// <param name="Advance">The width it takes up on this line, squeeze and stretch included.</param>
/// <param name="Text">The characters it stands for.</param>
/// <param name="ScalePermille">Horizontal scaling; 1000 = as drawn.</param>
public readonly record struct SetGlyph(
    ITypeface Face, ushort GlyphId, Length X, Length Advance, string Text, int ScalePermille);
