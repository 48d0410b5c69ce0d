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
    private readonly Known body = new(fonts.Body), head = new(fonts.Head);

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
            if (!(isRune && (isTitle ? head : body).Has(rune)))
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

    /// <summary>What has been asked of one font, so that each character is looked for once.</summary>
    private sealed class Known(FontChain font)
    {
        private const byte Printable = 1, Missing = 2;

        private readonly byte[] basicPlane = new byte[0x10000];

        public bool Has(Rune rune)
        {
            if (rune.Value is '\n' or ' ') return true;
            if (!rune.IsBmp) return font.For(rune) is not null;
            ref byte answer = ref basicPlane[rune.Value];
            if (answer == 0) answer = font.For(rune) is null ? Missing : Printable;
            return answer == Printable;
        }
    }
}
