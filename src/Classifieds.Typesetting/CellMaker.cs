using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Classifieds.Fonts;
using Classifieds.Typesetting.Characters;

namespace Classifieds.Typesetting;

/// <summary>A paragraph in, its glyphs with their widths and blanks out.</summary>
/// <remarks>A character that no face of its chain covers is shaped by the primary face, whose .notdef the press refuses.</remarks>
internal static class CellMaker
{
    // Han and marks are shaped one by one and kept for ever: a page uses a few thousand of them, again and again.
    private static readonly ConditionalWeakTable<FontChain, CharacterCache> Caches = [];

    public static Cell[] Make(Paragraph paragraph, SettingStyle style)
    {
        string text = paragraph.Text;
        var cells = new CellList(text.Length);
        int em = style.Size.Millipoints;
        foreach (FontSpan span in paragraph.Fonts)
        {
            CharacterCache cache = Caches.GetValue(span.Font, static font => new CharacterCache(font));
            int end = span.Start + span.Length;
            int codeEnd = span.Start;
            for (int at = span.Start; at < end;)
            {
                int wordEnd = at < codeEnd ? at : WordEnd(text, at, end);
                if (wordEnd - at > 1 && IsOfACode(text, at, wordEnd))
                {
                    codeEnd = wordEnd;
                }
                else if (wordEnd - at > 1 && cache.Word(text[at..wordEnd]) is { } word)
                {
                    Add(cells, word, at, em);
                    at = wordEnd;
                    continue;
                }
                CachedCharacter character = cache.For(text, at, end);
                Add(cells, character, at, em);
                at += character.Length;
            }
        }
        return cells.ToArray();
    }

    private static int WordEnd(string text, int from, int end)
    {
        int at = from;
        while (at < end && (IsOfAWord(text[at]) || (at > from && text[at] is >= '\u0300' and <= '\u036F'))) at++;
        return at;
    }

    // Letters that touch a digit are not kerned: a code may be parted behind each of them, and where one ends a line it has its full width.
    private static bool IsOfACode(string text, int from, int end) =>
        (from > 0 && char.IsAsciiDigit(text[from - 1])) || (end < text.Length && char.IsAsciiDigit(text[end]));

    // Latin, Greek and Cyrillic: a word is of one face throughout, also where the role's own lacks one accented letter of it.
    private static bool IsOfAWord(char one) =>
        one is < '\u0250' or (>= '\u0370' and < '\u0530') or (>= '\u1E00' and < '\u2000')
        && CharacterClasses.Of(new Rune(one)) == CharacterClass.Letter;

    private static void Add(CellList cells, CachedCharacter character, int start, int em)
    {
        int Width(int units) => (int)((2L * units * em + character.Face.UnitsPerEm) / (2L * character.Face.UnitsPerEm));

        for (int i = 0; i < character.Glyphs.Length; i++)
        {
            ref readonly ShapedGlyph glyph = ref character.Glyphs[i];
            var cell = new Cell
            {
                Face = character.Face,
                GlyphId = glyph.GlyphId,
                Class = character.Class,
                Text = character.Texts[i],
                Start = start + glyph.Start,
                Ink = Width(glyph.Advance),
            };
            cell.IsFullWidth = cell.Ink == em;
            cells.Add(cell);
        }
    }

    /// <summary>The cells of one paragraph as they come, in an array that the thread keeps for its next paragraph.</summary>
    private sealed class CellList(int expected)
    {
        private Cell[] cells = Workspace<Cell>.Take(expected);
        private int count;

        public void Add(in Cell cell)
        {
            if (count == cells.Length) Widen();
            cells[count++] = cell;
        }

        private void Widen()
        {
            Cell[] wider = Workspace<Cell>.Take(count * 2);
            cells.CopyTo(wider, 0);
            Workspace<Cell>.Give(cells);
            cells = wider;
        }

        public Cell[] ToArray()
        {
            Cell[] all = cells[..count];
            Workspace<Cell>.Give(cells);
            return all;
        }
    }

    private sealed record CachedCharacter(ITypeface Face, ShapedGlyph[] Glyphs, string[] Texts, CharacterClass Class, int Length);

    private sealed class CharacterCache(FontChain font)
    {
        private const char ZeroWidthJoiner = '\u200D';
        // by the upper and the lower byte; a desk's text needs a third of them
        private readonly CachedCharacter?[]?[] basicPlane = new CachedCharacter?[]?[256];
        private readonly ConcurrentDictionary<string, CachedCharacter> others = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, CachedCharacter?> words = new(StringComparer.Ordinal);

        public CachedCharacter For(string text, int at, int end)
        {
            if (FontChain.IsDescription(text[at]) && font.Answer(text.AsSpan(at, end - at)) is { Length: > 1, Face: { } registered } answer)
                return Described(text.Substring(at, answer.Length), registered);
            int length = ClusterLength(text, at, end);
            if (length > 1) return others.GetOrAdd(text.Substring(at, length), Shape);
            CachedCharacter?[] row = basicPlane[text[at] >> 8] ??= new CachedCharacter?[256];
            return row[text[at] & 0xFF] ??= Shape(text[at].ToString());
        }

        // Apart, so that the closure is made here and not for every character.
        private CachedCharacter Described(string description, ITypeface registered) =>
            others.GetOrAdd(description, whole => Shape(whole, whole, registered, CharacterClass.Han));

        /// <summary>A word of letters and their marks, shaped as one; null where no face draws all of it, and each
        /// letter goes to its own.</summary>
        public CachedCharacter? Word(string word) => words.GetOrAdd(word, ShapeWord);

        // A base character with its variation selectors and combining marks, or a pair of surrogates, is one character.
        private static int ClusterLength(string text, int at, int end)
        {
            // 破折号: many faces draw two of them as one unbroken stroke, when they are shaped together.
            if (text[at] == '—' && at + 1 < end && text[at + 1] == '—') return 2;
            int length = RuneLength(text, at, end);
            if (length == 2 && IsRegion(text, at) && at + 3 < end && IsRegion(text, at + 2)) return 4; // a flag
            while (at + length < end)
            {
                int next = at + length;
                char joint = text[next];
                if (joint < '\u0300' || joint is >= '\u3400' and < '\uD800') break;
                if (joint == ZeroWidthJoiner && next + 1 < end && IsPictograph(text, at) && IsPictograph(text, next + 1))
                    length += 1 + RuneLength(text, next + 1, end);
                else if (IsCombining(text, next)) length += RuneLength(text, next, end);
                else break;
            }
            return length;
        }

        private static int RuneLength(string text, int at, int end) =>
            char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

        // Marks, variation selectors (those of ideographs among them) and the skin tones of pictographs.
        private static bool IsCombining(string text, int at) =>
            Rune.TryGetRuneAt(text, at, out Rune rune)
            && (LineBreakClasses.Of(rune.Value) is LineBreakClass.EM
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark);

        // Only between these does a joiner make one sign of two; between letters it shapes, and between Han it is a slip of the paste.
        private static bool IsPictograph(string text, int at) =>
            Rune.TryGetRuneAt(text, at, out Rune rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol;

        private static bool IsRegion(string text, int at) => text[at] == '\uD83C' && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';

        private CachedCharacter Shape(string text)
        {
            // A lone surrogate is no character: it is shaped as one that no font has.
            if (!Rune.TryGetRuneAt(text, 0, out Rune rune)) return Shape("\uFFFF", text, font.Primary, CharacterClass.Han);
            CharacterClass class_ = CharacterClasses.Of(rune);
            // A blank that carries a mark prints, and is not dropped at a line's end.
            if (class_ == CharacterClass.Space && text.Length > 1) class_ = CharacterClass.Letter;
            return Shape(text, text, font.Answer(text).Face ?? font.Primary, class_);
        }

        private CachedCharacter? ShapeWord(string word) =>
            font.Faces.FirstOrDefault(one => word.EnumerateRunes().All(one.Covers)) is { } face
                ? Shape(word, word, face, CharacterClass.Letter)
                : null;

        private static CachedCharacter Shape(string shaped, string text, ITypeface face, CharacterClass class_)
        {
            ShapedGlyph[] glyphs = [.. face.Shape(shaped)];
            return new(face, glyphs, [.. glyphs.Select(glyph => text.Substring(glyph.Start, glyph.Length))], class_, text.Length);
        }
    }
}
