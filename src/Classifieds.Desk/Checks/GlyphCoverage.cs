using System.Globalization;
using System.Text;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Fonts;
using Classifieds.Makeup;

namespace Classifieds.Desk.Checks;

/// <summary>Whether every character of a notice can be printed by the paper's fonts; what cannot is an error, never a blank box.</summary>
/// <remarks>Characters are judged once and remembered. Safe from any thread: an answer that two threads find at once is the same.</remarks>
public sealed class GlyphCoverage(PaperFonts fonts)
{
    private readonly Known body = new(fonts.Body), head = new(fonts.Head);

    /// <returns>One GLYPH-MISSING or GLYPH-SEQUENCE a character and notice, at its first place.</returns>
    public IReadOnlyList<Finding> Check(CheckedNotice notice)
    {
        List<Finding>? findings = null;
        string text = notice.Text;
        foreach ((TextSpan where, Known font) in UnusualCharacters(notice))
        {
            string character = where.In(text);
            bool isDescription = FontChain.IsDescription(character[0]);
            if (isDescription ? character.Length > 1 : font.Has(character)) continue;
            findings ??= [];
            if (findings.Any(finding => finding.Where!.Value.In(text) == character)) continue;
            int codePoint = Rune.TryGetRuneAt(character, 0, out Rune rune) ? rune.Value : character[0];
            findings.Add(isDescription
                ? NoticeFindings.GlyphSequence.At(where, text.Substring(where.Start, Math.Min(3, text.Length - where.Start)))
                : NoticeFindings.GlyphMissing.At(where, character, codePoint.ToString("X4", CultureInfo.InvariantCulture)));
        }
        return findings ?? (IReadOnlyList<Finding>)[];
    }

    /// <summary>The notice as this paper sees it: a private code point that it has registered is no error, and a variant it
    /// cannot draw is told.</summary>
    public CheckedNotice Accept(CheckedNotice notice)
    {
        List<Finding> told = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        string text = notice.Text;
        foreach ((TextSpan where, Known font) in UnusualCharacters(notice))
        {
            string character = where.In(text);
            if (font.IsRegistered(character))
            {
                if (known.Add(character)) told.Add(NoticeFindings.GlyphRegistered.At(where, character));
            }
            else if (font.LosesVariant(character) is { } selector && known.Add(character))
            {
                told.Add(NoticeFindings.GlyphVariant.At(where, Rune.GetRuneAt(character, 0),
                    selector.Value.ToString("X4", CultureInfo.InvariantCulture)));
            }
        }
        if (told.Count == 0) return notice;
        IEnumerable<Finding> kept = notice.Findings.Where(finding =>
            finding.Code != NoticeFindings.TextPrivate.Code || finding.Where is not { } at || !body.IsRegistered(at.In(text)));
        return notice with { Findings = [.. kept, .. told] };
    }

    // Nearly every character is one that the paper's own faces have; only the others are looked at.
    private IEnumerable<(TextSpan Where, Known Font)> UnusualCharacters(CheckedNotice notice)
    {
        Fact? title = notice.First(FactType.Title);
        string text = notice.Text;
        for (int at = 0; at < text.Length;)
        {
            Known font = title is not null && at >= title.Span.Start && at < title.Span.End ? head : body;
            if (font.IsOrdinary(text, at))
            {
                at++;
                continue;
            }
            int length = font.LengthAt(text, at);
            if (length > 1 || FontChain.IsDescription(text[at]) || !font.HasOwn(text[at])) yield return (new(at, length), font);
            at += length;
        }
    }

    /// <summary>What has been asked of one font, so that each character is looked for once.</summary>
    private sealed class Known(FontChain font)
    {
        private const byte Printable = 1, Registered = 2, Missing = 3;

        private readonly byte[] basicPlane = new byte[0x10000];

        // What a face of the chain prints and what goes together with nothing before it, known after its character was met once.
        private readonly bool[] isOrdinary = new bool[0x10000];

        /// <summary>Whether a character stands for itself, is printed by a face of the chain, and is known to.</summary>
        public bool IsOrdinary(string text, int at) =>
            isOrdinary[text[at]] && (at + 1 == text.Length || isOrdinary[text[at + 1]]);

        public int LengthAt(string text, int at)
        {
            char unit = text[at];
            if (StandsAlone(unit) && !Joins(unit) && HasOwn(unit)) isOrdinary[unit] = true;
            bool isPlain = StandsAlone(unit) && (at + 1 == text.Length || !Joins(text[at + 1]));
            return isPlain ? 1 : font.Answer(text.AsSpan(at)).Length;
        }

        private static bool StandsAlone(char unit) => !char.IsSurrogate(unit) && !FontChain.IsDescription(unit);

        // Selectors of variants and marks.
        private static bool Joins(char unit) =>
            unit is (>= '\uFE00' and <= '\uFE0F') or '\uDB40' || FontChain.MarksAt([unit]) > 0;

        public bool Has(string character)
        {
            if (character.Length > 1) return font.Answer(character).Face is not null;
            return Answer(character[0]) != Missing;
        }

        /// <summary>Whether a face of the chain, and not a registered glyph, prints the character.</summary>
        public bool HasOwn(char unit) => Answer(unit) == Printable;

        private byte Answer(char unit)
        {
            ref byte answer = ref basicPlane[unit];
            if (answer == 0)
            {
                answer = unit is '\n' or ' ' ? Printable
                    : !Rune.TryCreate(unit, out Rune rune) || font.For(rune) is not { } face ? Missing
                    : face == font.Registered ? Registered
                    : Printable;
            }
            return answer;
        }

        public bool IsRegistered(string character) =>
            font.Registered is { } registered && font.Answer(character) is { } answer && answer.Face == registered
                && answer.Length == character.Length;

        /// <summary>The selector of a variant that no face draws; null where there is none, or it is drawn.</summary>
        public Rune? LosesVariant(string character)
        {
            if (character.Length < 2 || !Rune.TryGetRuneAt(character, 0, out Rune rune)) return null;
            return FontChain.SelectorAt(character.AsSpan(rune.Utf16SequenceLength)) is { } selector && font.Variant(rune, selector) is null
                ? selector : null;
        }
    }
}
