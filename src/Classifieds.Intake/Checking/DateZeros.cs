using System.Buffers;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking;

/// <summary>二O二六年, 2O26年: a letter or a circle in the place of 〇 or 0 of a date.</summary>
internal static class DateZeros
{
    private const string Numerals = "〇一二三四五六七八九十零";
    private static readonly SearchValues<char> Zeros = SearchValues.Create("OoＯｏ○◯ΟО〇");
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("年月日");

    public static void Check(string text, List<Finding> findings)
    {
        ReadOnlySpan<char> whole = text;
        for (int at = 0; at < whole.Length;)
        {
            int next = whole[at..].IndexOfAny(Zeros);
            if (next < 0) return;
            at += next;
            int start = at, end = at + 1;
            while (start > 0 && at - start < 4 && IsOfNumber(whole[start - 1])) start--;
            while (end < whole.Length && end - at < 4 && IsOfNumber(whole[end])) end++;
            Judge(text, start, end, findings);
            at = end;
        }
    }

    // A whole number right before 年, 月 or 日, of digits or of numerals alone but for what stands for nought.
    private static void Judge(string text, int start, int end, List<Finding> findings)
    {
        ReadOnlySpan<char> number = text.AsSpan(start, end - start);
        if (end >= text.Length || !DateSigns.Contains(text[end]) || number.Length > 4) return;
        if (start > 0 && (Script.IsAlphanumeric(text[start - 1]) || Numerals.Contains(text[start - 1], StringComparison.Ordinal))) return;
        bool hasDigit = false, hasNumeral = false, isOnlyZero = true;
        foreach (char unit in number)
        {
            hasDigit |= Script.IsDigit(unit);
            hasNumeral |= !Zeros.Contains(unit) && !Script.IsDigit(unit);
            isOnlyZero &= Zeros.Contains(unit);
        }
        if (isOnlyZero || (hasDigit && hasNumeral)) return;
        if (hasDigit && text[end] is '月' or '日' && number.Length > 2) return; // no month or day has three digits
        string zero = hasDigit ? "0" : "〇";
        for (int at = start; at < end; at++)
        {
            if (!Zeros.Contains(text[at]) || (text[at] == '〇' && !hasDigit)) continue;
            int past = at + 1;
            while (past < end && Zeros.Contains(text[past])) past++;
            string right = string.Concat(Enumerable.Repeat(zero, past - at));
            findings.Add(NoticeFindings.DateZero.At(TextSpan.FromTo(at, past), [right], text[at..past], right));
            at = past;
        }
    }

    private static bool IsOfNumber(char unit) => Script.IsDigit(unit) || Zeros.Contains(unit)
        || Numerals.Contains(unit, StringComparison.Ordinal);
}
