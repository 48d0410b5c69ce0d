using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>Where signer and date begin that share the last line with the words: …特此公告。某某市公路局2026年11月24日.</summary>
internal static class SignatureSplit
{
    private const int LongestDate = 32;
    private const int LongestName = 40;
    private const int ShortHead = 7;

    private const string SignsOfDates = "月-/.";

    private static readonly string[] Closings =
    [
        "特此公告", "特此声明", "特此通知", "特此通告", "特此启事", "特此公示", "特此说明", "特此告知", "特此更正", "声明作废", "敬请谅解", "敬请周知",
    ];

    /// <param name="name">Where who signs begins, or the blank before it; -1 where he has a line already or none signs.</param>
    /// <param name="date">Where the date begins, or the blank before it; -1 where it stands alone already or there is none.</param>
    /// <returns>The place of a full stop behind the date, which then goes; -1 where there is none.</returns>
    public static int Find(ReadOnlySpan<char> text, out int name, out int date)
    {
        name = date = -1;
        int end = text.Length, stop = -1;
        while (end > 0 && text[end - 1] is ' ' or '\n') end--;
        if (end > 0 && text[end - 1] is '。' or '.')
        {
            stop = --end;
            while (end > 0 && text[end - 1] == ' ') end--;
        }
        int line = text[..end].LastIndexOf('\n') + 1;
        int begins = DateStart(text, line, end);
        if (begins <= line || begins == end) return -1;
        int named = begins;
        while (named > line && text[named - 1] == ' ') named--;
        if (named <= line) return -1;
        int start = NameStart(text, line, named, out bool isAtLineStart);
        bool endsSentence = IsSentenceEnd(text[named - 1]);
        if (start < 0 && !(endsSentence && stop < 0)) return -1;
        if (stop >= 0 && (start < 0 || isAtLineStart)) return -1;
        date = named < begins ? named : begins;
        if (start > line && !isAtLineStart) name = text[start - 1] == ' ' ? start - 1 : start;
        return stop;
    }

    /// <summary>Whether these words are nothing but who signs.</summary>
    public static bool IsSigner(ReadOnlySpan<char> words) =>
        (words.Length is >= 3 and <= LongestName && OrganizationNames.EndsLikeOne(words) && IsWordy(words))
        || (words.Length is >= 2 and <= 4 && PersonNames.IsName(words)) || (words.Contains('·') && IsWordy(words) && words.Length <= 20);

    // The longest date that ends here; the end where none does. 张三 2026年… is no number 三 before a date.
    private static int DateStart(ReadOnlySpan<char> text, int line, int end)
    {
        if (end <= line) return end; // nothing stands on the line
        if (!Script.IsDigit(text[end - 1]) && text[end - 1] is not ('日' or '号') && !WrittenDates.MayEndLike(text[end - 1])) return end;
        // Every date and what is made like one has a month or is written in parts; a telephone number ends most lines and has neither.
        if (text[Math.Max(line, end - LongestDate)..end].IndexOfAny(SignsOfDates) < 0) return end;
        for (int at = Math.Max(line, end - LongestDate); at < end; at++)
            if (MayBegin(text, line, at) && WrittenDates.IsWholly(text[at..end])) return at;
        for (int at = Math.Max(line + 1, end - LongestDate); at < end; at++)
            if (MayBegin(text, line, at) && !Script.IsDigit(text[at - 1]) && WrittenDates.IsLike(text[at..end])) return at;
        return end;
    }

    private static bool MayBegin(ReadOnlySpan<char> text, int line, int at) => text[at] is not (' ' or '：' or ':')
        && !(at > line && Script.IsAlphanumeric(text[at - 1]) && Script.IsAlphanumeric(text[at]));

    private static int NameStart(ReadOnlySpan<char> text, int line, int end, out bool isAtLineStart)
    {
        isAtLineStart = false;
        int start = end;
        while (start > line && end - start < LongestName && IsOfName(text[start - 1])) start--;
        if (start == line)
        {
            int closing = BehindClosing(text[start..end]);
            if (closing > 0) return IsSigner(text[(start + closing)..end]) ? start + closing : -1;
            isAtLineStart = true;
            // 领导小组  2020年12月14日 as the last of several lines: whoever it is has the line already.
            bool isParted = end < text.Length && text[end] == ' ';
            return line > 0 && (isParted ? end - line >= 2 : IsSigner(text[start..end])) ? start : -1;
        }
        int behind = BehindClosing(text[start..end]);
        if (behind > 0) return IsSigner(text[(start + behind)..end]) ? start + behind : -1;
        if (start == end) return -1;
        char before = text[start - 1];
        if (before is '：' or ':') return LabelStart(text, line, start, end, out isAtLineStart);
        if (before == ' ')
        {
            // 海东市 公路局 2026年…: a short line without a mark is one name.
            bool isLine = line > 0 && IsName(text[line..end]);
            if (IsSigner(text[start..end]))
            {
                int first = FirstOfSigners(text, line, start, out isAtLineStart);
                if (!isLine || first - line > ShortHead) return first;
            }
            isAtLineStart = isLine;
            return isLine ? line : -1;
        }
        if (IsSentenceEnd(before)) return IsSigner(text[start..end]) ? start : -1;
        bool isGlued = Script.IsAlphanumeric(before) && end - start >= 4;
        return isGlued && IsSigner(text[start..end]) && !StartsInside(text[start]) ? start : -1;
    }

    // 某某市公安局 某某市财政局 2026年…: all of them sign.
    private static int FirstOfSigners(ReadOnlySpan<char> text, int line, int start, out bool isAtLineStart)
    {
        isAtLineStart = false;
        while (true)
        {
            int gap = start;
            while (gap > line && text[gap - 1] == ' ') gap--;
            int word = gap;
            while (word > line && IsOfName(text[word - 1])) word--;
            if (gap == line || word == gap || !IsSigner(text[word..gap])) break;
            if (word > line && text[word - 1] != ' ' && !IsSentenceEnd(text[word - 1])) break;
            start = word;
        }
        isAtLineStart = start == line;
        return start;
    }

    // 声明人：张三2026年…: the label signs with him; 联系人：张三2026年… only the date has a line of its own.
    private static int LabelStart(ReadOnlySpan<char> text, int line, int start, int end, out bool isAtLineStart)
    {
        int label = start - 1;
        while (label > line && Script.IsHan(text[label - 1])) label--;
        isAtLineStart = label == line;
        if (end - start < 2 || label == start - 1 || !(IsSigner(text[start..end]))) return -1;
        if (text[label..(start - 1)].EndsWithAny(SignerLabels.All)) return isAtLineStart && line == 0 ? -1 : label;
        isAtLineStart = true;
        return line > 0 && text[label..(start - 1)].EndsWithAny(FootLabels.All) ? line : -1;
    }

    private static int BehindClosing(ReadOnlySpan<char> words)
    {
        int most = 0;
        foreach (string closing in Closings)
            if (words.LastIndexOf(closing) is >= 0 and int at) most = Math.Max(most, at + closing.Length);
        return most < words.Length ? most : 0;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim(' ');
        if (text.Length is < 2 or > 60) return false;
        foreach (char unit in text)
            if (Script.IsStop(unit) && unit is not ('：' or ':')) return false;
        return Script.IsSolid(text[^1]) || Script.IsClosing(text[^1]);
    }

    private static bool IsWordy(ReadOnlySpan<char> words)
    {
        foreach (char unit in words)
            if (!IsOfName(unit)) return false;
        return true;
    }

    private static bool IsOfName(char unit) => Script.IsHan(unit) || unit is '（' or '）' or '(' or ')' or '·';

    private static bool IsSentenceEnd(char unit) => unit is '。' or '！' or '？' or '；' or '!' or '?' or ';' or '.' or '…';

    // 88号店, 3幢物业: what follows a number is no beginning of a name.
    private static bool StartsInside(char unit) => unit is '号' or '楼' or '室' or '幢' or '栋' or '层' or '年' or '月' or '日' or '元' or '个' or '单'
        or '第' or '由' or '于' or '至';
}
