using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Numbers that words make part of, behind a label or in a bracket: 鲁（2020）淄博市不动产权第0012345号.</summary>
internal static class WordedNumbers
{
    private const int Longest = 60;

    /// <summary>鲁（2020）淄博市不动产权第0012345号, 淄交运管许可字370303000123号, （黑）JZ安许证字〔2021〕008273.</summary>
    /// <returns>Where the number ends; the place itself where none is read.</returns>
    public static int Add(Scan scan, string type, int at)
    {
        string text = scan.Text;
        int end = at, depth = 0, lastDigit = at;
        bool digit = false, named = false;
        for (; end < text.Length && end - at < Longest; end++)
        {
            char unit = text[end];
            if (scan.IsClaimed(end)) break;
            if (unit is '（' or '(' or '〔' or '[') depth++;
            else if (unit is '）' or ')' or '〕' or ']')
            {
                if (depth == 0) break;
                depth--;
                named |= unit is '〕' or ']';
            }
            else if (unit == '号' && digit && depth == 0) { end++; break; }
            else if (Script.IsDigit(unit)) (digit, lastDigit) = (true, depth == 0 ? end + 1 : lastDigit);
            else if (!Script.IsSolid(unit) && unit is not ('-' or '—' or '/' or '·')) break;
        }
        if (!digit || depth != 0) return at;
        if (text[end - 1] != '号')
        {
            // 鲁237121312345: a province or two before plain digits, and nothing after.
            int han = at;
            while (han < end && Script.IsHan(text[han])) han++;
            end = NumberRuns.End(text, han, blanks: false);
            if (han - at > 3 || !NumberRuns.HasDigit(text, han, end)) end = named ? lastDigit : at;
            if (end == at) return at;
        }
        scan.Add(type, at, end, text[at..end]);
        return end;
    }

    /// <summary>房权证（汉房权证城固字第20150123号）: a number in words in a bracket right behind what was lost.</summary>
    /// <returns>Where the number ends; the place itself where none is read.</returns>
    public static int InBracket(Scan scan, int at)
    {
        int last = scan.ThingEndedBy(at);
        if (last < 0 || scan.Things[last].Span.End != at || scan.Things[last].FactType != FactType.Document) return at;
        if (at + 1 >= scan.Text.Length || !Script.IsHan(scan.Text[at + 1]) || scan.IsClaimed(at + 1)) return at;
        int end = at + 1, depth = 0;
        for (; end < scan.Text.Length && end - at < Longest && !scan.IsClaimed(end); end++)
        {
            if (Script.IsOpening(scan.Text[end])) depth++;
            else if (Script.IsClosing(scan.Text[end]) && --depth < 0) break;
        }
        if (depth >= 0 || scan.Text[end - 1] != '号' || !NumberRuns.HasDigit(scan.Text, at, end)) return at;
        return Add(scan, FactType.DocumentNumber, at + 1) is var past && past == end ? end : at;
    }
}
