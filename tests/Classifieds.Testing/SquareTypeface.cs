using System.Text;
using Classifieds.Fonts;

namespace Classifieds.Testing;

/// <summary>A face whose widths a person can add: Han and full-width marks one em, everything else half an em.</summary>
/// <remarks>Glyph ids are the UTF-16 units themselves, so a dump of glyphs can be read; it covers all but a few named characters.</remarks>
public sealed class SquareTypeface(string missing = "") : ITypeface
{
    public string Name => "Square-Regular";

    public string Family => "Square";

    public int UnitsPerEm => 1000;

    public int EmBoxTop => 880;

    public bool Covers(Rune character) => !missing.Contains(character.ToString(), StringComparison.Ordinal);

    public IReadOnlyList<ShapedGlyph> Shape(string text)
    {
        List<ShapedGlyph> glyphs = [];
        for (int at = 0; at < text.Length;)
        {
            int length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
            glyphs.Add(new(text[at], at, length, IsHalfWidth(text[at]) ? 500 : 1000));
            at += length;
        }
        return glyphs;
    }

    private static bool IsHalfWidth(char character) => character < 0x2000 && character != '·';
}
