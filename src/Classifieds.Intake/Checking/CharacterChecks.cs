using System.Buffers;
using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;

namespace Classifieds.Intake.Checking;

/// <summary>Characters that will not print as what was meant: half a character, private code points, radicals and compatibility
/// forms.</summary>
internal static class CharacterChecks
{
    // Twelve characters of the compatibility block are ordinary Han (Unicode 3.0, note to U+FA0E).
    private const string OrdinaryAfterAll = "\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29";

    private static readonly SearchValues<char> Marks = AllMarks();

    private const int MostMarks = 20; // of one notice; who pastes thousands has one fault, not thousands

    public static void Check(string text, List<Finding> findings)
    {
        // Nearly every text has none of these, and is passed over at the speed of memory.
        ReadOnlySpan<char> whole = text;
        if (MayHaveMarks(whole)) CheckMarks(whole, findings);
        if (!whole.ContainsAnyInRange('\uD800', '\uFAFF') && !whole.ContainsAnyInRange('\u2E80', '\u2FD5')
            && !whole.Contains('\uFFFD')) return;
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (unit < '\u2E80') continue;
            if (char.IsSurrogate(unit))
            {
                if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                {
                    CheckPair(text, at, findings);
                    at++;
                }
                else findings.Add(NoticeFindings.TextBroken.At(new TextSpan(at, 1), Hex(unit)));
            }
            else if (unit == '\uFFFD') findings.Add(NoticeFindings.TextUndecoded.At(new TextSpan(at, 1)));
            else if (unit is >= '\uE000' and <= '\uF8FF')
            {
                string[] fixes = PrivatePoints.Proper(unit) is { } proper ? [proper] : [];
                findings.Add(NoticeFindings.TextPrivate.At(new TextSpan(at, 1), fixes, Hex(unit)));
            }
            else if (Radicals.Is(unit))
                findings.Add(NoticeFindings.TextKangxi.At(new TextSpan(at, 1), Radicals.Han(unit), unit, Hex(unit)));
            else if (unit is >= '\uF900' and <= '\uFAFF' && !OrdinaryAfterAll.Contains(unit, StringComparison.Ordinal))
                findings.Add(NoticeFindings.TextCompatibility.At(new TextSpan(at, 1), unit, Hex(unit)));
        }
    }

    // By the ranges of AllMarks.
    private static bool MayHaveMarks(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
            if (unit >= '\u0300' && unit is not ((>= '\u2000' and < '\u20D0') or (> '\u309A' and < '\uA66F') or (> '\uFE2F')
                or (>= '\u3000' and < '\u302A'))) return true;
        return false;
    }

    // A mark is drawn over the letter before it; over a blank, a sign or nothing no font draws it.
    private static void CheckMarks(ReadOnlySpan<char> text, List<Finding> findings)
    {
        int told = 0;
        for (int at = 0; at < text.Length && told < MostMarks; at++)
        {
            int next = text[at..].IndexOfAny(Marks);
            if (next < 0) return;
            at += next;
            int letter = at - 1;
            while (letter >= 0 && IsMark(text[letter]) && at - letter < MostMarks) letter--;
            if (letter >= 0 && (char.IsLetterOrDigit(text[letter]) || char.IsLowSurrogate(text[letter]))) continue;
            findings.Add(NoticeFindings.TextMarkAlone.At(new TextSpan(at, 1), Hex(text[at])));
            told++;
        }
    }

    private static bool IsMark(char unit) => Marks.Contains(unit);

    // Every combining mark of the plane; not the selectors of a variant, which stand behind signs as well.
    private static SearchValues<char> AllMarks()
    {
        var marks = new List<char>();
        foreach (var (first, last) in ((char, char)[])[('\u0300', '\u1DFF'), ('\u20D0', '\u20FF'), ('\u302A', '\u309A'), ('\uA66F',
            '\uABFF'), ('\uFB1E', '\uFB1E'), ('\uFE20', '\uFE2F')])
            for (char unit = first; unit <= last; unit++)
                if (char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.SpacingCombiningMark) marks.Add(unit);
        return SearchValues.Create([.. marks]);
    }

    private static void CheckPair(string text, int at, List<Finding> findings)
    {
        int point = char.ConvertToUtf32(text[at], text[at + 1]);
        var where = new TextSpan(at, 2);
        string hex = point.ToString("X", CultureInfo.InvariantCulture);
        if (point is >= 0x2F800 and <= 0x2FA1F) findings.Add(NoticeFindings.TextCompatibility.At(where, text.Substring(at, 2), hex));
        else if (point >= 0xF0000) findings.Add(NoticeFindings.TextPrivate.At(where, hex));
    }

    private static string Hex(char unit) => ((int)unit).ToString("X4", CultureInfo.InvariantCulture);
}
