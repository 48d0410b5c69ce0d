using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Reads numbers that words make part of: 案号, 文号, and those of registers, with no label before them.</summary>
/// <remarks>
/// What stands before the year or before 字第 belongs to the number where a mark, a known word or the line's beginning parts it from
/// the rest.
/// </remarks>
internal static class RegisterNumbers
{
    private const int LongestHead = 16;
    private const int LongestTail = 40;

    private static readonly string[] CaseWords =
        ["民初", "民终", "民申", "民再", "民特", "民撤", "民催", "民破", "民字", "民督", "刑初", "刑终", "刑字", "行初", "行终", "行审", "破申", "破字", "执", "催字", "财保", "仲"];

    // A verb before a 文号 is no part of it.
    private static readonly string[] Openings = ["作出", "下达", "送达", "根据", "依据", "依照", "按照", "制作", "出具", "印发", "核发", "收到", "原", "持"];

    /// <summary>粤（2019）佛南不动产权第0183726号, 喀市监处罚〔2026〕182号, （2020）鲁01民初12号.</summary>
    /// <param name="open">Where the bracket before the year stands.</param>
    public static bool TryYear(Scan scan, int open, out RegisterNumber number)
    {
        number = default;
        string text = scan.Text;
        if (open + 7 >= text.Length || text[open + 5] is not ('）' or ')' or '〕' or ']')) return false;
        for (int digit = open + 1; digit < open + 5; digit++)
            if (!Script.IsDigit(text[digit])) return false;
        int end = TailEnd(text, open + 6);
        if (end == 0 || !scan.IsFree(open, end)) return false;

        var tail = text.AsSpan(open + 6, end - open - 6);
        int start = open;
        string type = FactType.CaseNumber;
        if (tail.Contains("不动产", StringComparison.Ordinal))
        {
            type = FactType.DocumentNumber;
            if (open > 0 && Script.IsHan(text[open - 1]) && !scan.IsClaimed(open - 1)) start = open - 1; // the province alone
        }
        else if (IsNotarial(tail))
        {
            type = FactType.DocumentNumber;
        }
        else if (!Script.IsHan(tail[0]) || tail[0] is '第' or '字' || (!IsCase(tail) && !StartsWithProvince(tail)))
        {
            start = HeadStart(scan, open);
            if (start < open) type = TypeOf(text.AsSpan(start, open - start));
        }
        // （2026）年 and the like were never numbers; a case number is of a court, and names it.
        if (type == FactType.CaseNumber && tail.ContainsAny("（(，")) return false;
        number = new(type, TextSpan.FromTo(start, end));
        return true;
    }

    /// <summary>万公特旅字第0182号, 津税证字120101103456780号.</summary>
    /// <param name="character">Where 字 stands.</param>
    public static bool TryCharacter(Scan scan, int character, out RegisterNumber number)
    {
        number = default;
        string text = scan.Text;
        int at = character + 1;
        if (at < text.Length && text[at] == '第') at++;
        int digits = 0;
        for (; at < text.Length && at - character < LongestTail; at++)
        {
            if (Script.IsDigit(text[at])) digits++;
            else if (!Script.IsLatin(text[at]) && !(digits > 0 && text[at] == '-')) break;
        }
        if (digits < 3 || at >= text.Length || text[at] != '号') return false;
        int start = HeadStart(scan, character);
        if (character - start < 2 || !scan.IsFree(start, at + 1)) return false;
        number = new(TypeOf(text.AsSpan(start, character - start)), TextSpan.FromTo(start, at + 1));
        return true;
    }

    private static string TypeOf(ReadOnlySpan<char> head) =>
        head.Contains('税') && head.Contains('证') ? FactType.TaxNumber : FactType.DocumentNumber;

    // 沪徐证字第4182号, 鲁淄证民字第12号
    private static bool IsNotarial(ReadOnlySpan<char> tail)
    {
        int at = tail.IndexOf('证');
        return at >= 1 && tail[at..].IndexOf('字') is >= 1 and <= 3;
    }

    private static bool IsCase(ReadOnlySpan<char> tail) => tail.HasAny(CaseWords);

    // 内 for 内蒙古, 兵 for the courts of the corps, 最 for the highest.
    private static bool StartsWithProvince(ReadOnlySpan<char> tail) =>
        tail[0] is '内' or '兵' or '最' || Provinces.Short.Contains(tail[0], StringComparison.Ordinal);

    // Behind the 号 that ends it; 0 where none does.
    private static int TailEnd(string text, int from)
    {
        bool digit = false;
        int depth = 0;
        for (int end = from; end < text.Length && end - from < LongestTail; end++)
        {
            char unit = text[end];
            if (unit == '号' && digit && depth == 0) return end + 1;
            if (Script.IsDigit(unit)) digit = true;
            else if (unit is '（' or '(') depth++;
            else if (unit is '）' or ')')
            {
                if (--depth < 0) return 0;
            }
            else if (!Script.IsSolid(unit) && unit is not ('-' or '、')) return 0;
        }
        return 0;
    }

    /// <returns>The place itself where the words before it go on too far to be part of a number.</returns>
    private static int HeadStart(Scan scan, int at)
    {
        string text = scan.Text;
        int start = at;
        int hit = scan.HitFrom(at) - 1;
        while (start > 0)
        {
            char before = text[start - 1];
            if (scan.IsClaimed(start - 1) || "的为是将由因按我你在及".Contains(before, StringComparison.Ordinal)) break;
            while (hit >= 0 && scan.Hits[hit].Start >= start) hit--;
            if (hit >= 0 && scan.Hits[hit].End >= start && scan.Hits[hit].Is(WordRole.LossVerb | WordRole.VoidWord | WordRole.Label)) break;
            if (before is '）' or ')')
            {
                // （浙瑞）船登（权）（2016）
                int open = text.LastIndexOfAny(['（', '('], start - 1, Math.Min(4, start));
                if (open < 0 || start - open < 3 || text[start - 2] is '本' or '证' or '页' || !Script.IsHan(text[start - 2])) break;
                start = open;
            }
            else if (Script.IsSolid(before)) start--;
            else break;
            if (at - start > LongestHead) return at;
        }
        foreach (string opening in Openings)
            if (text.AsSpan(start, at - start).StartsWith(opening, StringComparison.Ordinal)) start += opening.Length;
        return start < at && Script.IsDigit(text[start]) ? at : start;
    }
}
