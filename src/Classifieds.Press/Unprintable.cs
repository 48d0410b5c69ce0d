using System.Globalization;
using System.Text;
using Classifieds.Fonts;
using Classifieds.Typesetting.Pages;

namespace Classifieds.Press;

/// <summary>Characters that would come out of the press as a box, or as nothing.</summary>
public static class Unprintable
{
    /// <returns>Each text once, in the order of the pages.</returns>
    public static IReadOnlyList<string> In(IReadOnlyList<Page> pages)
    {
        List<string> found = [];
        foreach (PageElement.GlyphRun run in pages.SelectMany(page => page.Marks).OfType<PageElement.GlyphRun>())
        {
            string text = "";
            foreach (PlacedGlyph glyph in run.Glyphs)
            {
                if (glyph.Text.Length > 0) text = glyph.Text; // else a further glyph of the same characters
                if (IsUnprintable(run.Face, glyph) && !found.Contains(text)) found.Add(text);
            }
        }
        return found;
    }

    internal static bool IsUnprintable(ITypeface face, PlacedGlyph glyph) =>
        glyph.GlyphId == 0 || (face is Typeface drawn && !drawn.HasInk(glyph.GlyphId) && WantsInk(glyph.Text));

    private static bool WantsInk(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                return true;
        return false;
    }
}
