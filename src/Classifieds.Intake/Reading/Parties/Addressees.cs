using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Parties;

/// <summary>受送达人: whom a notice calls by name at the head of a paragraph.</summary>
internal static class Addressees
{
    private const int LongestHead = 120;

    // 经查 alone goes on with what was said where words are read as a whole.
    private static readonly string[] Voices = [.. OfficeVoices.All, "经查，你"];

    /// <summary>柳如烟、翁同书：本院受理…: the names at the head of a paragraph, up to its colon.</summary>
    public static void Read(Scan scan)
    {
        foreach (TextSpan paragraph in scan.Paragraphs)
        {
            if (paragraph.Start < scan.Body.Start) continue;
            if (paragraph.Start >= scan.Body.End) return;
            int colon = scan.Text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestHead)).IndexOfAny('：', ':', '。');
            if (colon < 2 || scan.Text[paragraph.Start + colon] == '。') continue;
            var said = scan.Text.AsSpan(paragraph.Start + colon + 1, paragraph.Length - colon - 1);
            if (scan.TitleEnd == 0 && !SpeaksTo(said.TrimStart('\n'))) continue;
            int at = paragraph.Start, end = paragraph.Start + colon;
            List<TextSpan> names = [];
            while (at < end)
            {
                int past = at;
                while (past < end && scan.Text[past] is not ('、' or '，') && !Script.IsOpening(scan.Text[past])
                    && NameSpans.IsUnit(scan.Text, past)) past++;
                var name = scan.Text.AsSpan(at, past - at);
                if (!scan.IsFree(at, past) || !IsName(name) || TitleWords.IsTitle(name)) break;
                names.Add(TextSpan.FromTo(at, past));
                at = NameSpans.PastBracket(scan.Text, past, end);
                if (at < end && scan.Text[at] is '、' or '，') at++;
                else break;
            }
            if (names.Count == 0 || at < end) continue;
            foreach (TextSpan name in names) scan.Add(FactType.Addressee, name.Start, name.End, name.In(scan.Text));
            return;
        }
    }

    private static bool IsName(ReadOnlySpan<char> words) =>
        PersonNames.HasSurname(words) || NameDots.AreIn(words) || OrganizationNames.EndsLikeOne(words);

    // Without a title over it, 某某： calls somebody only where an office then speaks to them.
    private static bool SpeaksTo(ReadOnlySpan<char> words) => words.StartsWithAny(Voices);
}
