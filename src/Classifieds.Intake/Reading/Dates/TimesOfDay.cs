using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Dates;

/// <summary>时刻: 17:00, 下午5时30分; an hour over 24 or a minute over 59 is none.</summary>
internal static class TimesOfDay
{
    private const int LastHour = 24, LastMinute = 59;

    // What a time stands behind; 比例1:60 stands behind none of these.
    private const string BehindWhat = "日号午晚早晨间时至到-—－～~）)于五六天";

    /// <summary>Tells every time of a text that no clock shows.</summary>
    public static void Check(Scan scan)
    {
        string text = scan.Text;
        for (int mark = 0; mark < text.Length; mark++)
        {
            int next = text.AsSpan(mark).IndexOfAny(":：时点");
            if (next < 0) return;
            mark += next;
            int at = mark;
            while (at > 0 && mark - at < 3 && Script.IsDigit(text[at - 1])) at--;
            if (mark - at is 1 or 2 && IsAlone(text, at)) Check(scan, at, mark);
        }
    }

    private static bool IsAlone(string text, int at) =>
        at == 0 || !(Script.IsAlphanumeric(text[at - 1]) || text[at - 1] is '.' or ':' or '：' && at > 1 && Script.IsDigit(text[at - 2]));

    private static void Check(Scan scan, int at, int end)
    {
        string text = scan.Text;
        int hour = Value(text, at, end);
        if (end + 2 < text.Length && text[end] is ':' or '：' && Script.IsDigit(text[end + 1]) && Script.IsDigit(text[end + 2]))
        {
            int past = end + 3;
            if (past < text.Length && Script.IsDigit(text[past])) return;
            int minute = Value(text, end + 1, past);
            if (IsTimeOfDay(text, at, past)) Tell(scan, at, past, hour, minute);
        }
        else if (end < text.Length && text[end] is '时' or '点')
        {
            int minutes = end + 1, past = minutes;
            while (past < text.Length && Script.IsDigit(text[past])) past++;
            bool hasMinutes = past > minutes && past - minutes <= 2 && past < text.Length && text[past] == '分';
            if (hasMinutes && hour <= LastHour) Tell(scan, at, past + 1, hour, Value(text, minutes, past));
            else if (at > 0 && text[at - 1] is '日' or '号' or '午' or '晚' or '晨') Tell(scan, at, end + 1, hour, 0);
        }
    }

    private static bool IsTimeOfDay(string text, int at, int past)
    {
        int before = at - 1;
        while (before >= 0 && text[before] == ' ') before--;
        if (before >= 0 && (BehindWhat.Contains(text[before])
            || (text[before] is '：' or '为' && text.AsSpan(0, before).EndsWith("时间")))) return true;
        return past < text.Length && text[past] is '前' or '止' or '开'
            || (past + 3 < text.Length && Script.IsRangeMark(text[past]) && Script.IsDigit(text[past + 1])
            && text.AsSpan(past + 1, Math.Min(4, text.Length - past - 1)).IndexOfAny(':', '：') > 0);
    }

    private static void Tell(Scan scan, int at, int end, int hour, int minute)
    {
        if (hour <= LastHour && minute <= LastMinute) return;
        scan.Findings.Add(NoticeFindings.TimeUnreal.At(TextSpan.FromTo(at, end), scan.Text[at..end]));
    }

    private static int Value(string text, int from, int to)
    {
        int value = 0;
        for (int at = from; at < to; at++) value = (value * 10) + (text[at] - '0');
        return value;
    }
}
