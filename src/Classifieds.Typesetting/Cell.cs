using Classifieds.Fonts;
using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>One glyph on its way into a line: its ink, the blanks it carries, the gap that follows it.</summary>
/// <remarks>All widths in millipoints. A full-width mark is half ink and half blank, and the blank is what squeezing takes.</remarks>
internal struct Cell
{
    public ITypeface Face;
    public ushort GlyphId;
    public CharacterClass Class;

    /// <summary>Whether the mark is one em wide in its face; decided by the shaped advance, not by the code point.</summary>
    public bool IsFullWidth;

    public string Text;

    /// <summary>In UTF-16 units of the paragraph.</summary>
    public int Start;

    /// <summary>The blank at its left as the face draws it, and as much of it as is kept.</summary>
    public int DrawnLeft, Left;

    public int Ink;

    /// <summary>The blank at its right as much as is kept.</summary>
    public int Right;

    /// <summary>Between this cell and the next: a Han–Latin gap, or nothing.</summary>
    public int Gap;

    /// <summary>Blank between this cell and the next that is never squeezed, so that glyphs stand in the order they are read.</summary>
    public int Floor;

    /// <summary>The price of ending a line after this cell; <see cref="BreakPrice.Never"/> where it is not lawful.</summary>
    public int Break;

    /// <summary>Whether space may be added between this cell and the next when a line is stretched.</summary>
    public bool Stretches;

    /// <summary>Whether that place is beside a full-width mark's blank or a word space, where a reader pauses anyway.</summary>
    public bool Pauses;

    /// <summary>Whether this cell and the next are of one number or word, spaced only as a last step: 2 within a number or code, 1 within a
    /// word, which takes half as much, else 0.</summary>
    public byte InnerSlots;

    public readonly int Width => Left + Ink + Right;
}
