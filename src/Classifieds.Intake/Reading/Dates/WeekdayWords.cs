using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Dates;

/// <summary>星期: the day of the week behind a date, which must be that date's.</summary>
internal static class WeekdayWords
{
    private const string Days = "日一二三四五六";

    private static readonly string[] Words = ["星期", "礼拜", "周"];

    // 周一鸣 is a name; 周三 is a day only where one of these stands behind it.
    private const string BehindDay = "）)（(，。、；：上下早晚前起至止到在-— \n";

    /// <param name="end">Where the date ends.</param>
    public static Finding? Check(string text, int end, DateOnly date)
    {
        int at = end;
        while (at < text.Length && at - end < 2 && text[at] is '（' or '(' or '，' or ' ' or '、') at++;
        foreach (string word in Words)
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) || at + word.Length >= text.Length) continue;
            int day = at + word.Length;
            int said = text[day] == '天' ? 0 : Days.IndexOf(text[day], StringComparison.Ordinal);
            if (said < 0 || (word == "周" && day + 1 < text.Length && !BehindDay.Contains(text[day + 1]))) return null;
            if (IsStretch(text, day + 1)) return null; // 周一至周五
            if (said == (int)date.DayOfWeek) return null;
            string right = word + Days[(int)date.DayOfWeek];
            return NoticeFindings.Weekday.At(TextSpan.FromTo(at, day + 1), [right], Domain.Calendar.IsoDate.Write(date), right,
                text[at..(day + 1)]);
        }
        return null;
    }

    private static bool IsStretch(string text, int at) =>
        at + 1 < text.Length && Script.IsRangeMark(text[at]) && text[at + 1] is '周' or '星' or '礼' or '六' or '日' or '五';
}
