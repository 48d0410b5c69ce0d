using System.Buffers;
using System.Globalization;
using Classifieds.Domain.Amounts;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Measures;

/// <summary>Areas, and in loss notices how many pieces: 3534.0165亩, 共25份, 贰枚.</summary>
/// <remarks>Last of all, so that no number which is read otherwise becomes a measure.</remarks>
internal static class MeasureReader
{
    private const int LongestNumber = 20;

    private static readonly SearchValues<char> AreaHeads = SearchValues.Create("公亩市平㎡mk");
    private static readonly SearchValues<char> AllHeads = SearchValues.Create("公亩市平㎡mk份张枚本套册");

    public static void Read(Scan scan)
    {
        string text = scan.Text;
        bool counts = scan.Kind.Family is NoticeFamily.Loss or NoticeFamily.Seal;
        SearchValues<char> heads = counts ? AllHeads : AreaHeads;
        int at = 0;
        while (text.AsSpan(at).IndexOfAny(heads) is >= 0 and int next)
        {
            at += next;
            int end = at + LandArea.UnitAt(text, at);
            if (end > at)
            {
                ReadArea(scan, at, end);
                at = end;
                continue;
            }
            if (counts && IsCountWord(text, at)) ReadCount(scan, at);
            at++;
        }
    }

    private static void ReadArea(Scan scan, int unit, int end)
    {
        string text = scan.Text;
        int number = unit;
        if (number > 0 && text[number - 1] == ' ') number--;
        if (number > 0 && text[number - 1] == '万') number--;
        int start = NumberStart(text, number);
        if (start == number && number < unit) start = NumberStart(text, number = unit);
        if (start == number || !scan.IsFree(start, end)) return;
        if (LandArea.TryRead(text.AsSpan(start, end - start), out LandArea area)) scan.Add(FactType.Area, start, end, area.Value);
    }

    private static void ReadCount(Scan scan, int unit)
    {
        string text = scan.Text;
        int start = NumberStart(text, unit);
        if (start == unit || start > 0 && text[start - 1] is '第' or '每' or '之' || !scan.IsFree(start, unit + 1)) return;
        if (CountWords.TryRead(text.AsSpan(start, unit - start), out int count))
            scan.Add(FactType.Count, start, unit + 1, count.ToString(CultureInfo.InvariantCulture));
    }

    // 本公司, 张三 and 份额 begin with the same character and count nothing.
    private static bool IsCountWord(string text, int at)
    {
        char next = at + 1 < text.Length ? text[at + 1] : '。';
        return text[at] switch
        {
            '份' or '枚' or '册' => next is not '额',
            '套' => next is not '红',
            '张' or '本' => !Script.IsHan(next) || "的遗丢作收发支汇票空号共代单保增已合声现因及和押定面盖营开".Contains(next, StringComparison.Ordinal),
            _ => false,
        };
    }

    // Back over digits with their point and commas, or over numerals; the unit's own place where no number ends there.
    private static int NumberStart(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestNumber
            && (Script.IsDigit(text[start - 1]) || (start < end && IsMarkInNumber(text, start - 1)))) start--;
        if (start < end) return start > 0 && IsPartOfMore(text[start - 1]) ? end : start;
        while (start > 0 && end - start < LongestNumber && CountWords.IsNumeral(text[start - 1])) start--;
        return start;
    }

    private static bool IsMarkInNumber(string text, int at) => text[at] is '.' or ',' && at > 0 && Script.IsDigit(text[at - 1]);

    // A-12, 3至5 and 12/15 are no plain numbers.
    private static bool IsPartOfMore(char before) => Script.IsLatin(before) || Script.IsDigit(before) || before is
        '.' or '-' or '－' or '—' or '～' or '~' or '/' or '至' or '到' or '*' or '×' or '第';
}
