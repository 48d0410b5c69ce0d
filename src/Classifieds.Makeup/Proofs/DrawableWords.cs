using System.Globalization;
using System.Text;

namespace Classifieds.Makeup.Proofs;

/// <summary>Words of a manuscript as a sheet can show them: what no face draws is named by its code point.</summary>
internal static class DrawableWords
{
    // It was in the manuscript all the same: a control, half a character, a mark without its letter.
    public static string Of(string words, PaperFonts fonts)
    {
        var visible = new StringBuilder(words.Length);
        for (int at = 0; at < words.Length;)
        {
            bool isWhole = Rune.TryGetRuneAt(words, at, out Rune rune);
            int length = isWhole ? rune.Utf16SequenceLength : 1;
            bool isMark = isWhole && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark) && (at == 0 || !char.IsLetter(words[at - 1]));
            bool isDrawn = isWhole && !isMark && fonts.Body.For(rune) is not null
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
            if (words[at] == '\n') visible.Append('　');
            else if (isDrawn) visible.Append(words, at, length);
            else visible.Append(CultureInfo.InvariantCulture, $"〔U+{(isWhole ? rune.Value : words[at]):X4}〕");
            at += length;
        }
        return visible.ToString();
    }
}
