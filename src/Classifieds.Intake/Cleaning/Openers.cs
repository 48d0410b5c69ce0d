using Classifieds.Intake.Lexis;
using Classifieds.Intake.Pasting;

namespace Classifieds.Intake.Cleaning;

/// <summary>Drops what a list or a chat put before the words: ★, a number, a bullet, Markdown's asterisks and hashes.</summary>
internal static class Openers
{
    private const string OpeningSigns = Bullets.Signs + "◦→"; // these two stand between parts of a list as well
    private const string TailBullets = "★☆●■◆▲▼"; // ○ and □ may stand for what somebody hides
    private const string ChineseDigits = "一二三四五六七八九十";

    public static bool Drop(Draft draft)
    {
        int at = 0;
        bool lineStart = true, first = true;
        int tail = Tail(draft);
        if (tail == draft.Length && IsPlain(draft)) return false;
        while (at < draft.Length)
        {
            if (at >= tail && TailBullets.Contains(draft[at], StringComparison.Ordinal))
            {
                draft.Drop();
                at++;
                continue;
            }
            if (lineStart)
            {
                int past = PastOpener(draft, at, first);
                if (past > at)
                {
                    draft.Drop();
                    at = past;
                    continue;
                }
                lineStart = false;
            }
            if (IsBold(draft, at))
            {
                draft.Drop();
                at += 2;
                continue;
            }
            if (draft[at] == '\n') lineStart = true;
            else if (draft[at] != ' ') first = false;
            draft.Keep(at++);
        }
        return draft.Turn();
    }

    // Nothing before the first word, nothing bold, and no line behind it that Markdown heads or quotes.
    private static bool IsPlain(Draft draft)
    {
        ReadOnlySpan<char> text = draft.Text;
        return text.Length > 0 && text[0] is not (' ' or '\n') && text.IndexOf("**") < 0
            && (text.IndexOf('\n') < 0 || text.IndexOfAny('#', '>') < 0) && PastOpener(draft, 0, first: true) == 0;
    }

    // …声明作废★: where the bullets begin that stand behind the last word; at the end where none do.
    private static int Tail(Draft draft)
    {
        int tail = draft.Length;
        while (tail > 0 && (draft[tail - 1] is ' ' or '\n' || TailBullets.Contains(draft[tail - 1], StringComparison.Ordinal))) tail--;
        return tail;
    }

    private static int PastOpener(Draft draft, int at, bool first)
    {
        int from = at;
        while (draft[at] == ' ') at++;
        char unit = draft[at];
        if (unit == '#')
        {
            while (draft[at] == '#') at++;
            if (draft[at] == ' ') return at + 1;
            return first && TitleWords.Alone(draft.Text[Math.Min(at, draft.Length)..]) > 0 ? at : from; // #遗失声明 张三…
        }
        if (unit == '>' && draft[at + 1] == ' ') return at + 2;
        if (!first) return from;
        if (OpeningSigns.Contains(unit, StringComparison.Ordinal)) return at + 1;
        ListMark sign = ListMark.At(draft.Text[at..Math.Min(draft.Length, at + 240)], 0);
        if (sign.IsEmoji || (sign.IsBareNumber && !IsListInside(draft, at))) return at + sign.Length;
        if (unit is '-' or '*' or '+' or '·' && draft[at + 1] == ' ') return at + 2;
        if (unit is (>= '①' and <= '⑳') or (>= '⑴' and <= '⒛')) return IsListInside(draft, at) ? from : PastMark(draft, at + 1);
        int past = PastItem(draft, at);
        if (past > at) return past;
        past = PastNumber(draft, at);
        return past > at && !IsListInside(draft, at) ? past : from;
    }

    private static int PastMark(Draft draft, int at) => draft[at] is '、' or '.' or '．' or ' ' ? at + 1 : at;

    // 第1条：, 第二则 , 1️⃣: how a chat numbers notices; 第1条 of a contract has words right behind it or a line of its own.
    private static int PastItem(Draft draft, int at)
    {
        ListMark mark = ListMark.At(draft.Text[at..Math.Min(draft.Length, at + 12)], 0);
        return mark.IsItemNumber ? at + mark.Length : at;
    }

    // 1、 1. （1） (1) 1) 一、 （一） 【1】; not 1.5, not （2020）, not 1,000.
    private static int PastNumber(Draft draft, int at)
    {
        int start = at;
        bool bracket = draft[at] is '（' or '(' or '【' or '[';
        if (bracket) at++;
        int digits = at;
        while (Script.IsDigit(draft[at])) at++;
        bool chinese = at == digits;
        if (chinese) while (at - digits < 3 && draft[at] != '\0' && ChineseDigits.Contains(draft[at], StringComparison.Ordinal)) at++;
        if (at == digits || at - digits > 3) return start;
        char mark = draft[at];
        char after = draft[at + 1] == ' ' ? draft[at + 2] : draft[at + 1];
        if (!Script.IsHan(after) && !Script.IsLatin(after) && after is not ('★' or '☆' or '“' or '《' or '【' or '[' or '〔' or '〖' or '「'
            or '『' or '#'))
            return start;
        return bracket
            ? mark is '）' or ')' or '】' or ']' ? at + 1 : start
            : mark is '、' || (!chinese && mark is '.' or '．' or ')' or '）') ? at + 1 : start;
    }

    // 一、… 二、… in one notice is its own order; a number that no other of its list follows came from a list around it.
    private static bool IsListInside(Draft draft, int first)
    {
        ListMark outer = ListMark.At(draft.Text, first);
        for (int at = first; at < draft.Length; at++)
        {
            if (draft[at] != '\n') continue;
            while (draft[at] is '\n' or ' ') at++;
            ListMark mark = ListMark.At(draft.Text, at);
            if (mark.Length == 0 || mark.IsBullet) continue;
            if (outer.Length == 0 || mark.Follows(outer)) return true;
            if (mark.Style == outer.Style) return false;
        }
        return false;
    }

    // Bold opens at a line's start, after a blank or a mark, and closes later in the same line: 张** is a hidden name, not bold.
    private static bool IsBold(Draft draft, int at)
    {
        if (!IsPair(draft, at)) return false;
        int line = at;
        while (line > 0 && at - line < 400 && draft[line - 1] != '\n') line--;
        bool open = false;
        for (int look = line; look < draft.Length && draft[look] != '\n' && look - at < 400; look++)
        {
            if (!IsPair(draft, look)) continue;
            bool may = open || (!Script.IsSolid(draft[look - 1]) && Script.IsHan(draft[look + 2]) && ClosesLater(draft, look));
            if (!may)
            {
                if (look == at) return false;
                look++;
                continue;
            }
            if (look == at) return true;
            open = !open;
            look++;
        }
        return false;
    }

    private static bool IsPair(Draft draft, int at) =>
        draft[at] == '*' && draft[at + 1] == '*' && draft[at - 1] != '*' && draft[at + 2] != '*'
        && !(Script.IsAlphanumeric(draft[at - 1]) || Script.IsDigit(draft[at + 2]));

    private static bool ClosesLater(Draft draft, int open)
    {
        for (int look = open + 2; look < draft.Length && draft[look] != '\n' && look - open < 400; look++)
            if (IsPair(draft, look)) return true;
        return false;
    }
}
