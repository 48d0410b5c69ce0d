using System.Text;

namespace Classifieds.Typesetting.Characters;

/// <summary>Where Unicode lets a line end: the algorithm of UAX #14, revision 50 (Unicode 15.0), untailored.</summary>
/// <remarks>
/// Numbers are read by the expression of the annex's section 8.2, example 7, as the consortium's own test wants it.
/// One pass over the text; what a rule knows of two neighbours is a table made at the start, what it must remember is the state of the
/// pass.
/// </remarks>
public static class UnicodeLineBreaks
{
    private const int Names = (int)LineBreakClass.ZWJ + 1;

    /// <summary>What the rules say of two characters, the second directly behind the first or with blanks between.</summary>
    private enum Pair : byte
    {
        /// <summary>A line may end between them (÷).</summary>
        Parts,

        /// <summary>None may end between them, though one may at a blank between (×).</summary>
        Holds,

        /// <summary>None may end between them, nor at a blank between (SP* ×).</summary>
        HoldsOverBlanks,
    }

    private static readonly Pair[] Pairs = BuildPairs();

    /// <summary>Fills in, for each UTF-16 unit, whether a line may end before it; never before the first, nor inside a
    /// pair of surrogates.</summary>
    /// <param name="breaks">As long as the text. That a line ends behind the last character (LB3) needs no entry.</param>
    public static void Find(ReadOnlySpan<char> text, Span<bool> breaks) => Find(text, breaks, ambiguousAreIdeographs: false);

    /// <param name="ambiguousAreIdeographs">LB1 lets class AI be ID instead of AL, where the type is Chinese:
    /// ★ ① ○ are one em wide.</param>
    internal static void Find(ReadOnlySpan<char> text, Span<bool> breaks, bool ambiguousAreIdeographs)
    {
        LineBreakClass before = default; // the last character that is neither a blank nor combined with the one before it
        LineBreakClass raw = default; // the last of all
        bool isStart = true, blanks = false, afterZeroWidth = false, regionIsOdd = false, hebrewHyphen = false;
        Number number = Number.None;
        for (int at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length);
            int code = length == 1 ? text[at] : rune.Value; // a lone surrogate is itself
            LineBreakClass one = Resolve(LineBreakClasses.Of(code), ambiguousAreIdeographs && IsWideWhereAmbiguous(code));
            for (int unit = 0; unit < length; unit++) breaks[at + unit] = false;

            bool combines = one is LineBreakClass.CM or LineBreakClass.ZWJ;
            bool joins = combines && !isStart && !blanks && !IsHardBreak(before) && before != LineBreakClass.ZW; // LB9
            if (!joins)
            {
                LineBreakClass standing = combines ? LineBreakClass.AL : one; // LB10
                if (!isStart)
                {
                    breaks[at] = Parts(before, raw, standing, blanks, afterZeroWidth)
                        && !(number != Number.None && !blanks && ContinuesNumber(number, standing))
                        && !(!blanks && OpensNumber(before, standing, text[(at + length)..]))
                        && !(regionIsOdd && !blanks && standing == LineBreakClass.RI) // LB30a
                        && !(hebrewHyphen && !blanks); // LB21a
                }
                if (one == LineBreakClass.SP)
                {
                    blanks = true;
                }
                else
                {
                    number = Next(blanks ? Number.None : number, standing);
                    regionIsOdd = standing == LineBreakClass.RI && !(regionIsOdd && !blanks);
                    hebrewHyphen = !blanks && before == LineBreakClass.HL && standing is LineBreakClass.HY or LineBreakClass.BA;
                    afterZeroWidth = standing == LineBreakClass.ZW;
                    before = standing;
                    blanks = false;
                }
                if (one == LineBreakClass.SP && isStart) before = LineBreakClass.SP;
            }
            raw = one;
            isStart = false;
            at += length;
        }
    }

    /// <summary>Where in a number of example 7 a character stands.</summary>
    private enum Number : byte
    {
        None,
        Digits,
        Closed,
    }

    private static Number Next(Number number, LineBreakClass one) => one switch
    {
        LineBreakClass.NU => Number.Digits,
        LineBreakClass.SY or LineBreakClass.IS when number == Number.Digits => Number.Digits,
        LineBreakClass.CL or LineBreakClass.CP or LineBreakClass.CW when number == Number.Digits => Number.Closed,
        _ => Number.None,
    };

    // LB25: NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
    private static bool ContinuesNumber(Number number, LineBreakClass one) => one switch
    {
        LineBreakClass.NU or LineBreakClass.SY or LineBreakClass.IS or LineBreakClass.CL or LineBreakClass.CP or LineBreakClass.CW =>
            number == Number.Digits,
        LineBreakClass.PR or LineBreakClass.PO => true,
        _ => false,
    };

    // LB25: (PR | PO)? (OP | HY)? NU, asked before its second part
    private static bool OpensNumber(LineBreakClass before, LineBreakClass one, ReadOnlySpan<char> rest)
    {
        if (before is not (LineBreakClass.PR or LineBreakClass.PO)) return false;
        if (one == LineBreakClass.NU) return true;
        if (one is not (LineBreakClass.OP or LineBreakClass.OW or LineBreakClass.HY)) return false;
        foreach (Rune rune in rest.EnumerateRunes())
        {
            LineBreakClass next = LineBreakClasses.Of(rune.Value);
            if (next is LineBreakClass.CM or LineBreakClass.ZWJ) continue;
            return next == LineBreakClass.NU;
        }
        return false;
    }

    private static bool Parts(LineBreakClass before, LineBreakClass raw, LineBreakClass one, bool blanks, bool afterZeroWidth)
    {
        if (raw is LineBreakClass.BK or LineBreakClass.LF or LineBreakClass.NL) return true; // LB4, LB5
        if (raw == LineBreakClass.CR) return one != LineBreakClass.LF;
        if (IsHardBreak(one) || one is LineBreakClass.SP or LineBreakClass.ZW) return false; // LB6, LB7
        if (afterZeroWidth) return true; // LB8
        if (raw == LineBreakClass.ZWJ) return false; // LB8a
        Pair pair = Pairs[(int)before * Names + (int)one];
        return blanks ? pair != Pair.HoldsOverBlanks : pair == Pair.Parts; // LB18
    }

    private static bool IsHardBreak(LineBreakClass one) =>
        one is LineBreakClass.BK or LineBreakClass.CR or LineBreakClass.LF or LineBreakClass.NL;

    // Not the superscripts, subscripts and signs of Latin-1 and its neighbours: m² and CO₂ are words.
    private static bool IsWideWhereAmbiguous(int code) => code is >= 0x2000 and not (>= 0x2070 and <= 0x209F);

    // LB1
    private static LineBreakClass Resolve(LineBreakClass one, bool ambiguousAreIdeographs) => one switch
    {
        LineBreakClass.AI => ambiguousAreIdeographs ? LineBreakClass.ID : LineBreakClass.AL,
        LineBreakClass.SA or LineBreakClass.SG or LineBreakClass.XX => LineBreakClass.AL,
        LineBreakClass.CJ => LineBreakClass.NS,
        _ => one,
    };

    private static Pair[] BuildPairs()
    {
        var pairs = new Pair[Names * Names];
        for (int left = 0; left < Names; left++)
            for (int right = 0; right < Names; right++)
                pairs[left * Names + right] = Between((LineBreakClass)left, (LineBreakClass)right);
        return pairs;
    }

    /// <summary>LB11 to LB31 as far as two neighbours decide them; what holds over blanks comes before what holds side by side.</summary>
    private static Pair Between(LineBreakClass left, LineBreakClass right)
    {
        if (right == LineBreakClass.WJ) return Pair.HoldsOverBlanks; // LB11
        if (right is LineBreakClass.CL or LineBreakClass.CP or LineBreakClass.CW or LineBreakClass.EX or LineBreakClass.IS
            or LineBreakClass.SY)
            return Pair.HoldsOverBlanks; // LB13
        if (left is LineBreakClass.OP or LineBreakClass.OW) return Pair.HoldsOverBlanks; // LB14
        if (left == LineBreakClass.QU && right is LineBreakClass.OP or LineBreakClass.OW) return Pair.HoldsOverBlanks; // LB15
        // LB16
        if (left is LineBreakClass.CL or LineBreakClass.CP or LineBreakClass.CW && right == LineBreakClass.NS) return Pair.HoldsOverBlanks;
        if (left == LineBreakClass.B2 && right == LineBreakClass.B2) return Pair.HoldsOverBlanks; // LB17
        if (left is LineBreakClass.WJ or LineBreakClass.GL) return Pair.Holds; // LB11, LB12
        // LB12a
        if (right == LineBreakClass.GL && left is not (LineBreakClass.SP or LineBreakClass.BA or LineBreakClass.HY)) return Pair.Holds;
        if (left == LineBreakClass.SP) return Pair.Parts; // LB18
        if (left == LineBreakClass.QU || right == LineBreakClass.QU) return Pair.Holds; // LB19
        if (left == LineBreakClass.CB || right == LineBreakClass.CB) return Pair.Parts; // LB20
        return HoldsTogether(left, right) ? Pair.Holds : Pair.Parts;
    }

    private static bool HoldsTogether(LineBreakClass left, LineBreakClass right)
    {
        if (right is LineBreakClass.BA or LineBreakClass.HY or LineBreakClass.NS || left == LineBreakClass.BB) return true; // LB21
        if (left == LineBreakClass.SY && right == LineBreakClass.HL) return true; // LB21b
        if (right == LineBreakClass.IN) return true; // LB22
        bool leftLetter = left is LineBreakClass.AL or LineBreakClass.HL, rightLetter = right is LineBreakClass.AL or LineBreakClass.HL;
        if ((leftLetter && right == LineBreakClass.NU) || (left == LineBreakClass.NU && rightLetter)) return true; // LB23
        if (left == LineBreakClass.PR && IsIdeograph(right)) return true; // LB23a
        if (IsIdeograph(left) && right == LineBreakClass.PO) return true;
        bool leftFix = left is LineBreakClass.PR or LineBreakClass.PO, rightFix = right is LineBreakClass.PR or LineBreakClass.PO;
        if ((leftFix && rightLetter) || (leftLetter && rightFix)) return true; // LB24
        if (left == LineBreakClass.HY && right == LineBreakClass.NU) return true; // LB25, the rest of which the pass remembers
        bool rightVowelOrFinal = right is LineBreakClass.JV or LineBreakClass.JT;
        // LB26
        if (left == LineBreakClass.JL && right is LineBreakClass.JL or LineBreakClass.JV or LineBreakClass.H2 or LineBreakClass.H3)
            return true;
        if (left is LineBreakClass.JV or LineBreakClass.H2 && rightVowelOrFinal) return true;
        if (left is LineBreakClass.JT or LineBreakClass.H3 && right == LineBreakClass.JT) return true;
        if ((IsHangul(left) && right == LineBreakClass.PO) || (left == LineBreakClass.PR && IsHangul(right))) return true; // LB27
        if (leftLetter && rightLetter) return true; // LB28
        if (left == LineBreakClass.IS && rightLetter) return true; // LB29
        if ((leftLetter || left == LineBreakClass.NU) && right == LineBreakClass.OP) return true; // LB30
        if (left == LineBreakClass.CP && (rightLetter || right == LineBreakClass.NU)) return true;
        return left is LineBreakClass.EB or LineBreakClass.EP && right == LineBreakClass.EM; // LB30b
    }

    private static bool IsIdeograph(LineBreakClass one) =>
        one is LineBreakClass.ID or LineBreakClass.EP or LineBreakClass.EB or LineBreakClass.EM;

    private static bool IsHangul(LineBreakClass one) =>
        one is LineBreakClass.JL or LineBreakClass.JV or LineBreakClass.JT or LineBreakClass.H2 or LineBreakClass.H3;
}
