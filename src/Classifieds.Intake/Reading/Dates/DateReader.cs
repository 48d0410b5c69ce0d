using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Dates;

/// <summary>Dates in the body, and among them those by which somebody must act.</summary>
internal static class DateReader
{
    private static readonly string[] Urging = ["请", "须", "应", "务必", "限", "逾期", "过期", "截止", "截至", "届时", "登记", "申报", "联系", "报名", "前来", "办理"];

    private static readonly string[] After = ["之前", "以前", "前", "止", "为止", "截止", "止。"];

    private static readonly string[] Before = ["截止日期", "截止时间", "截止日", "截止", "截止到"];

    // 截至2026年9月30日，本金余额… tells how things stood; only behind one of these is it a day to act by.
    private static readonly string[] CutOff = ["报名", "申报", "登记", "时间", "日期", "期限", "有效期", "招标", "收件", "缴费"];

    /// <param name="printDate">Of a date without its year the one nearest to this day is meant.</param>
    public static void Read(Scan scan, DateOnly printDate)
    {
        string text = scan.Text;
        int year = 0; // of the date before, in the same paragraph, for 2020年12月1日至12月31日
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (unit == '\n') year = 0;
            bool digit = Script.IsDigit(unit);
            if (!digit && !(unit is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇' or '○' or '零'
                or '元')) continue;
            if (digit && at > 0 && Script.IsAlphanumeric(text[at - 1])) continue;
            if (scan.IsClaimed(at) || !WrittenDates.TryRead(text, at, out WrittenDate date)) continue;
            if (date.Year == 0) date = date with { Year = year > 0 || RecursOrCounts(text, at) ? year : NearestYear(date, printDate) };
            else year = date.Year;
            int end = at + date.Length;
            if (date.Year > 0 && date.Day > 0)
            {
                if (!date.IsReal)
                {
                    scan.Findings.Add(Unreal(new(at, date.Length), date));
                    scan.Claim(at, end);
                }
                else
                {
                    scan.Add(IsDeadline(text, at, end) ? FactType.Deadline : FactType.Date, at, end, Iso(date));
                }
            }
            else
            {
                scan.Claim(at, end); // a month alone, or a day whose year nobody wrote: not a fact, but no amount either
            }
            at = end - 1;
        }
    }

    // 每年12月31日前, 次年3月1日: no one day, or one counted from another.
    private static bool RecursOrCounts(string text, int at) => at > 0 && text[at - 1] == '年';

    // 0 where the day is real in no year.
    private static int NearestYear(WrittenDate date, DateOnly printDate)
    {
        int nearest = 0, least = int.MaxValue;
        for (int year = printDate.Year - 1; year <= printDate.Year + 1; year++)
        {
            WrittenDate dated = date with { Year = year };
            if (!dated.IsReal) continue;
            int days = Math.Abs(dated.Date.DayNumber - printDate.DayNumber);
            if (days < least) (nearest, least) = (year, days);
        }
        return nearest;
    }

    public static string Iso(WrittenDate date) => IsoDate.Write(date.Date);

    public static Finding Unreal(TextSpan where, WrittenDate date) =>
        NoticeFindings.DateUnreal.At(where, Repairs(date), date.Year, date.Month, date.Day);

    // 31 April becomes 30 April, likeliest, or 1 May.
    private static string[] Repairs(WrittenDate date)
    {
        if (date.Month is < 1 or > 12 || date.Year is < 1 or > 9998 || date.Day < 1) return [];
        var last = new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));
        return [Words(last), Words(last.AddDays(1))];
    }

    private static string Words(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    private static bool IsDeadline(string text, int start, int end)
    {
        ReadOnlySpan<char> all = text;
        bool cut = false;
        foreach (string word in After)
            if (all[end..].StartsWith(word, StringComparison.Ordinal)) cut = true;
        if (all[..start].TrimEnd("：:为是").EndsWithAny(Before)) return true;
        var asOf = all[..start].TrimEnd("到：:");
        if (asOf.EndsWith("截至", StringComparison.Ordinal))
            if (asOf[..^2].EndsWithAny(CutOff)) return true;
        if (!cut) return false;
        int from = start, to = end;
        while (from > 0 && start - from < 60 && !Script.IsSentenceEnd(text[from - 1])) from--;
        while (to < text.Length && to - end < 60 && !Script.IsSentenceEnd(text[to])) to++;
        var sentence = all[from..to];
        return sentence.HasAny(Urging);
    }
}
