using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Things;

/// <summary>行驶证、登记证书丢失: a document in no list, joined to one that is.</summary>
internal static class JoinedThings
{
    private const int Longest = 14;
    private const int LongestBracket = 80;

    private static readonly string[] Endings = ["证书", "许可证", "执照", "证", "标志"];

    public static void Read(Scan scan)
    {
        for (int thing = scan.Things.Count - 1; thing >= 0; thing--)
        {
            LostThing known = scan.Things[thing];
            int from = BehindBracket(scan.Text, known.Span.End) + 1;
            if (known.FactType != FactType.Document || from >= scan.Body.End || scan.Text[from - 1] is not ('、' or '及' or '和')) continue;
            var cursor = new Cursor(scan, from);
            while (cursor.At < scan.Body.End && cursor.At - from < Longest && Script.IsHan(cursor.Unit) && !IsCounting(cursor.Unit)
                && !cursor.IsClaimed && cursor.Word is null) cursor.MoveTo(cursor.At + 1);
            if (cursor.Word is { } next && next.Is(WordRole.Document | WordRole.Seal)) continue;
            int to = cursor.At;
            var words = scan.Text.AsSpan(from, to - from);
            if (words.Length < 3 || (thing + 1 < scan.Things.Count && scan.Things[thing + 1].Span.Start < to)) continue;
            foreach (string ending in Endings)
            {
                if (!words.EndsWith(ending, StringComparison.Ordinal)) continue;
                int kind = Vocabulary.KindFor(words, scan.Catalogue, NoticeFamily.Loss);
                scan.Things.Insert(thing + 1, new(TextSpan.FromTo(from, to), kind, FactType.Document));
                break;
            }
        }
    }

    // 各, 一, 均: what is said of the documents together.
    private static bool IsCounting(char unit) => unit is '各' or '一' or '壹' or '两' or '均' or '等';

    // （登记号：…）、国籍证书: what stands in a bracket behind the first is passed over.
    private static int BehindBracket(string text, int at)
    {
        if (at >= text.Length || text[at] != '（') return at;
        int depth = 0;
        for (int end = at; end < text.Length && end - at < LongestBracket; end++)
        {
            if (text[end] == '（') depth++;
            else if (text[end] == '）' && --depth == 0) return end + 1;
        }
        return at;
    }
}
