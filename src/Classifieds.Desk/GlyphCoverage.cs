using System.Globalization;
using System.Text;
using Classifieds.Domain;
using Classifieds.Domain.Findings;
using Classifieds.Fonts;
using Classifieds.Makeup;

namespace Classifieds.Desk;

/// <summary>Whether every character of a notice can be printed by the paper's fonts; what cannot is an error, never a blank box.</summary>
/// <remarks>Characters are judged once and remembered. Safe for use from one thread at a time.</remarks>
public sealed class GlyphCoverage(PaperFonts fonts)
{
    private readonly Dictionary<(FontChain Font, int CodePoint), bool> known = [];

    /// <returns>One GLYPH-MISSING a character and notice, at its first place.</returns>
    public IReadOnlyList<Finding> Check(CheckedNotice notice)
    {
        List<Finding>? findings = null;
        Fact? title = notice.First(FactType.Title);
        string text = notice.Text;
        for (int at = 0; at < text.Length;)
        {
            bool isRune = Rune.TryGetRuneAt(text, at, out Rune rune);
            int length = isRune ? rune.Utf16SequenceLength : 1;
            bool isTitle = title is not null && at >= title.Span.Start && at < title.Span.End;
            if (!(isRune && IsPrintable(isTitle ? fonts.Head : fonts.Body, rune)))
            {
                string character = text.Substring(at, length);
                int codePoint = isRune ? rune.Value : text[at];
                findings ??= [];
                if (findings.All(finding => finding.Where!.Value.In(text) != character))
                    findings.Add(NoticeFindings.GlyphMissing.At(new TextSpan(at, length), character, codePoint.ToString("X4", CultureInfo.InvariantCulture)));
            }
            at += length;
        }
        return findings ?? (IReadOnlyList<Finding>)[];
    }

    private bool IsPrintable(FontChain font, Rune rune)
    {
        if (rune.Value is '\n' or ' ') return true;
        if (known.TryGetValue((font, rune.Value), out bool printable)) return printable;
        return known[(font, rune.Value)] = font.For(rune) is not null;
    }
}
