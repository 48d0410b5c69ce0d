using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>ASCII marks in Chinese words become the paper's full-width ones (GB/T 15834).</summary>
/// <remarks>
/// Which width a mark takes depends only on the letters, digits and Han around it, never on other marks, so one pass is enough.
/// Marks inside a number (10,000), a time (8:30), an address of the net or English words stay.
/// </remarks>
internal static class Marks
{
    public static bool Widen(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        // Of full stops only a run of three becomes something else.
        if (text.IndexOfAny(Candidates) < 0 && text.IndexOf("。。。") < 0) return false;

        char[] rightSolid = new char[text.Length + 1]; // the next letter, digit or Han in the paragraph
        for (int at = text.Length - 1; at >= 0; at--)
            rightSolid[at] = text[at] == '\n' ? '\0' : Script.IsSolid(text[at]) ? text[at] : rightSolid[at + 1];

        char[] put = new char[text.Length]; // what to set instead, NUL to keep
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            if (HasHan(text[start..end])) WidenParagraph(text, start, end, rightSolid, put);
            start = end + 1;
        }

        for (int at = 0; at < draft.Length; at++)
        {
            char unit = put[at];
            if (unit == '\0') draft.Keep(at);
            else if (unit == Gone) draft.Drop();
            else if (unit == '…')
            {
                draft.Put('…', at);
                draft.Put('…', at);
            }
            else draft.Put(unit, at);
        }
        return draft.Turn();
    }

    private static readonly System.Buffers.SearchValues<char> Candidates = System.Buffers.SearchValues.Create(",:;()!?.\"-…");

    // A place that is left out; it stands in no text, for controls were dropped before.
    private const char Gone = '\u0001';

    private static void WidenParagraph(ReadOnlySpan<char> text, int start, int end, char[] rightSolid, char[] put)
    {
        char left = '\0'; // the letter, digit or Han before
        List<(int At, char Left)>? open = null;
        (int At, char Left)? quote = null;
        for (int at = start; at < end; at++)
        {
            char unit = text[at];
            char right = rightSolid[at + 1];
            switch (unit)
            {
                case ',' or ';' or '!' or '?':
                    if (IsChineseStop(text, at, left, right)) put[at] = (char)(unit + 0xFEE0);
                    break;
                case ':':
                    if (IsChineseColon(text, at, left, right)) put[at] = '：';
                    break;
                case '(' or '（':
                    (open ??= []).Add((at, left));
                    break;
                case ')' or '）':
                    CloseBracket(text, at, left, right, rightSolid, open, put);
                    break;
                case '"':
                    if (quote is { } began)
                    {
                        char inside = rightSolid[began.At + 1];
                        if (Script.IsHan(inside) || Script.IsHan(left) || Script.IsHan(began.Left) || Script.IsHan(right))
                            (put[began.At], put[at]) = ('“', '”');
                        quote = null;
                    }
                    else quote = (at, left);
                    break;
                case '.' or '。' or '…' or '-':
                    at = WidenRun(text, at, end, left, right, put) - 1;
                    break;
                default:
                    if (Script.IsSolid(unit)) left = unit;
                    break;
            }
        }
        if (open is null) return;
        foreach (var (at, before) in open)
            if (text[at] == '(' && (Script.IsHan(before) || Script.IsHan(rightSolid[at + 1]))) put[at] = '（';
    }

    private static void CloseBracket(
        ReadOnlySpan<char> text, int at, char left, char right, char[] rightSolid, List<(int At, char Left)>? open, char[] put)
    {
        if (open is not { Count: > 0 })
        {
            if (text[at] == ')' && (Script.IsHan(left) || Script.IsHan(right))) put[at] = '）';
            return;
        }
        var (began, before) = open[^1];
        open.RemoveAt(open.Count - 1);
        bool wide = text[began] == '（' || text[at] == '）'
            || Script.IsHan(before) || Script.IsHan(rightSolid[began + 1]) || Script.IsHan(left) || Script.IsHan(right);
        if (!wide) return;
        if (text[began] == '(') put[began] = '（';
        if (text[at] == ')') put[at] = '）';
    }

    private static bool IsChineseStop(ReadOnlySpan<char> text, int at, char left, char right)
    {
        if (Script.IsHan(left) || Script.IsHan(right)) return true;
        char before = at > 0 ? text[at - 1] : '\0', after = at + 1 < text.Length ? text[at + 1] : '\0';
        if (Script.IsDigit(before) && Script.IsDigit(after)) return text[at] == ',' && !PartsThousands(text, at);
        if (Script.IsLatin(left) && Script.IsLatin(right)) return false;
        bool latin = Script.IsLatin(left) || Script.IsLatin(right);
        return !(latin && (before == ' ' || after == ' '));
    }

    // 10,000 and 1,234,567: one to three digits before, exactly three after.
    private static bool PartsThousands(ReadOnlySpan<char> text, int at)
    {
        int before = 0, after = 0;
        while (before < 4 && at - before - 1 >= 0 && Script.IsDigit(text[at - before - 1])) before++;
        while (after < 4 && at + after + 1 < text.Length && Script.IsDigit(text[at + after + 1])) after++;
        return before is >= 1 and <= 3 && after == 3;
    }

    private static bool IsChineseColon(ReadOnlySpan<char> text, int at, char left, char right)
    {
        if (Script.IsHan(left) || Script.IsHan(right)) return true;
        int before = at - 1;
        while (before >= 0 && text[before] == ' ') before--;
        return before >= 0 && Script.IsClosing(text[before]);
    }

    // Full stops, dots, ellipses and dashes come in runs; the run is judged as one.
    private static int WidenRun(ReadOnlySpan<char> text, int at, int end, char left, char right, char[] put)
    {
        char unit = text[at];
        int past = at;
        while (past < end && text[past] == unit) past++;
        int count = past - at;
        bool chinese = Script.IsHan(left) || Script.IsHan(right);
        char before = at > 0 ? text[at - 1] : '\0', after = past < end ? text[past] : '\0';
        if (unit == '-')
        {
            if (count >= 2 && Script.IsHan(before) && Script.IsHan(after))
                Replace(put, at, past, '—', '—');
        }
        else if (count >= 3 && chinese && unit != '…')
        {
            put[at] = '…';
            for (int gone = at + 1; gone < past; gone++) put[gone] = Gone;
        }
        else if (unit == '…' && count == 1 && chinese)
        {
            put[at] = '…';
        }
        else if (unit == '.' && count == 1 && Script.IsHan(before) && past == end)
        {
            put[at] = '。';
        }
        return past;
    }

    private static void Replace(char[] put, int at, int past, char first, char second)
    {
        put[at] = first;
        put[at + 1] = second;
        for (int gone = at + 2; gone < past; gone++) put[gone] = Gone;
    }

    private static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
            if (Script.IsHan(unit)) return true;
        return false;
    }
}
