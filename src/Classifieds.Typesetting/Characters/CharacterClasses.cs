using System.Globalization;
using System.Text;

namespace Classifieds.Typesetting.Characters;

/// <summary>The class of each character. The tables are those of clreq and GB/T 15834-2011, 5.1.</summary>
internal static class CharacterClasses
{
    private const string OpeningMarks = "“‘「『（〔【《〈〖［｛([{〝﹙";
    private const string ClosingMarks = "”’」』）〕】》〉〗］｝)]}〞〟﹚";
    private const string Commas = "，、；：﹐﹑﹔﹕";
    private const string Stops = "。．？！‼⁇⁈⁉｡﹒﹖﹗";
    private const string Interpuncts = "·・‧•";
    private const string Ellipses = "…⋯‥";
    private const string Connectors = "–～〜﹏~";
    private const string Postfixes = "％‰℃℉°′″￠¢﹪㎡㎥㎏㎎㎝㎜㎞㏄ℓ%";
    private const string Prefixes = "￥¥＄$€£№＃±＋－";
    private const string LatinMarks = ",.;:!?'\"-_@#&+=<>|\\^`‐‑−×÷";
    private const string IterationMarks = "々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    private static readonly CharacterClass[] BasicPlane = BuildBasicPlane();

    public static CharacterClass Of(Rune character) => character.IsBmp
        ? BasicPlane[character.Value]
        : Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark ? CharacterClass.Follower : CharacterClass.Han;

    /// <param name="unit">A character of the basic plane, or half of a pair of surrogates, which counts as Han.</param>
    public static CharacterClass OfUnit(char unit) => BasicPlane[unit];

    private static CharacterClass[] BuildBasicPlane()
    {
        var table = new CharacterClass[0x10000];
        for (int code = 0; code < table.Length; code++)
        {
            // A lone surrogate is nobody's character; it is set like one that no font has, and refused there.
            table[code] = code is >= 0xD800 and <= 0xDFFF ? CharacterClass.Han : ByCategory((char)code);
        }
        Mark(OpeningMarks, CharacterClass.Opening);
        Mark(ClosingMarks, CharacterClass.Closing);
        Mark(Commas, CharacterClass.Comma);
        Mark(Stops, CharacterClass.Stop);
        Mark(Interpuncts, CharacterClass.Interpunct);
        Mark(Ellipses, CharacterClass.Ellipsis);
        Mark(Connectors, CharacterClass.Connector);
        Mark(Postfixes, CharacterClass.Postfix);
        Mark(Prefixes, CharacterClass.Prefix);
        Mark(LatinMarks, CharacterClass.LatinMark);
        Mark(IterationMarks, CharacterClass.Follower);
        Mark("—⸺", CharacterClass.Dash);
        Mark("／/", CharacterClass.Solidus);
        Mark(" \u00A0\u3000\u2002\u2003\u2009", CharacterClass.Space);
        return table;

        void Mark(string characters, CharacterClass class_)
        {
            foreach (char character in characters) table[character] = class_;
        }
    }

    private static CharacterClass ByCategory(char character)
    {
        // * stands for a digit that is not printed: 612322********9970.
        if (character is >= '0' and <= '9' or '*') return CharacterClass.Digit;
        if (character is >= '\u2070' and <= '\u209F') return CharacterClass.Letter; // CO₂
        if (character is >= '\u3371' and <= '\u337A' or >= '\u3380' and <= '\u33DF') return CharacterClass.Postfix; // ㎡ ㎞ ㎾ and their like
        if (character >= 0x1100 && character is not (>= '\u1E00' and <= '\u1FFF'))
        {
            return char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                ? CharacterClass.Follower
                : CharacterClass.Han;
        }
        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
                CharacterClass.Follower,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => CharacterClass.Space,
            UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol
                or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol => CharacterClass.LatinMark,
            _ => CharacterClass.Letter,
        };
    }
}
