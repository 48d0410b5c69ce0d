using System.Buffers;
using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Dates;

/// <summary>Dates in the body, and among them those by which somebody must act.</summary>
internal static class DateReader
{
    private static readonly string[] Urging = ["请", "须", "应", "务必", "逾期", "过期", "截止", "截至", "届时", "登记", "申报", "联系", "报名", "前来", "办理"];

    private static readonly string[] After = ["之前", "以前", "前", "止", "为止", "截止", "止。"];

    private static readonly string[] Before = ["截止日期", "截止时间", "截止日", "截止", "截止到"];

    // How long something runs, and by when nobody must do a thing.
    private static readonly string[] Terms = ["营业期限", "经营期限", "使用期限", "有效期限", "借款期限", "租赁期限", "合同期限", "贷款期限", "保证期限"];

    private static readonly string[] Stretches = ["公示期", "公示时间", "公告期", "公告时间", "征求意见", "展示时间", "竞买", "竞价", "投标", "招标", "缴纳", "领取"];

    private const string Numerals = "一二三四五六七八九十〇○零";
    private const string LunarOpenings = "农阴夏旧古老甲乙丙丁戊己庚辛壬癸";

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789lIO元\n" + Numerals + LunarOpenings);

    private const string OfTheHour = "0123456789:：时分点整半上下午早晚中凌晨 ";
    private const int LongestHour = 12;

    // 截至2026年9月30日，本金余额… tells how things stood; only behind one of these is it a day to act by.
    private static readonly string[] CutOff = ["报名", "申报", "登记", "时间", "日期", "期限", "有效期", "招标", "收件", "缴费"];

    /// <param name="printDate">Of a date without its year the one nearest to this day is meant.</param>
    public static void Read(Scan scan, DateOnly printDate)
    {
        string text = scan.Text;
        int year = 0; // of the date before, in the same paragraph, for 2020年12月1日至12月31日
        for (int at = 0; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny(Beginnings);
            if (next < 0) break;
            at += next;
            char unit = text[at];
            if (unit == '\n') year = 0;
            if (LunarOpenings.Contains(unit, StringComparison.Ordinal) && LunarDates.End(text, at) is var lunar && lunar > at)
            {
                scan.Claim(at, lunar);
                at = lunar - 1;
                continue;
            }
            bool digit = Script.IsDigit(unit);
            bool letter = unit is 'l' or 'I' or 'O';
            if (!digit && !letter && !IsNumeral(unit) && unit != '元') continue;
            if ((digit || letter) && at > 0 && Script.IsAlphanumeric(text[at - 1])) continue;
            if (IsNumeral(unit) && at > 0 && IsNumeral(text[at - 1])) continue; // inside 二十六
            if (scan.IsClaimed(at)) continue;
            bool read = WrittenDates.TryRead(text, at, out WrittenDate date);
            if ((!read || date.Day == 0) && DateSlips.At(text, at, printDate) is { } slip)
            {
                var where = new TextSpan(at, slip.Length);
                if (slip.Why.Length > 0)
                    scan.Findings.Add(NoticeFindings.DateForm.At(where, slip.Fixes, where.In(text),
                        slip.Why) with { Severity = slip.Weight });
                scan.Claim(at, where.End);
                at = where.End - 1;
                continue;
            }
            if (!read) continue;
            int end = at + date.Length;
            if (LunarDates.IsBeforeWord(text, end))
            {
                scan.Claim(at, end);
                at = end - 1;
                continue;
            }
            bool hasYear = date.Year > 0;
            bool isNoughth = date.Day == 0 && text[end - 1] is '日' or '号';
            if (isNoughth || (!hasYear && date.Day > 0 && !IsRealIn(date, LeapYear)))
            {
                scan.Findings.Add(Unreal(new(at, date.Length), date));
                scan.Claim(at, end);
                at = end - 1;
                continue;
            }
            if (!hasYear)
                date = date with { Year = year > 0 || RecursOrCounts(text, at) ? year : WrittenDates.NearestYear(date, printDate) };
            else year = date.Year;
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
                    if (WeekdayWords.Check(text, end, date.Date) is { } weekday) scan.Findings.Add(weekday);
                    if (WrittenDates.TryReadBehind(text, end, date, out int start, out WrittenDate last))
                    {
                        end = start + last.Length;
                        if (last.IsReal) scan.Add(IsDeadline(text, start, end) ? FactType.Deadline : FactType.Date, start, end, Iso(last));
                        else scan.Findings.Add(Unreal(new(start, last.Length), last));
                    }
                }
            }
            else
            {
                // 2月29日 of a year that has none may be a slip of the day or be meant for another year.
                if (date.Day > 0 && !RecursOrCounts(text, at))
                    scan.Findings.Add(Unreal(new(at, date.Length),
                        date with { Year = printDate.Year }) with { Severity = Severity.Warning });
                scan.Claim(at, end); // a month alone, or a day whose year nobody wrote: not a fact, but no amount either
            }
            at = end - 1;
        }
        TimesOfDay.Check(scan);
    }

    private const int LeapYear = 2024;

    private static bool IsRealIn(WrittenDate date, int year) => (date with { Year = year }).IsReal;

    private static bool IsNumeral(char unit) => Numerals.Contains(unit, StringComparison.Ordinal);

    // 每年12月31日前, 次年3月1日: no one day, or one counted from another.
    private static bool RecursOrCounts(string text, int at) => at > 0 && text[at - 1] == '年';

    public static string Iso(WrittenDate date) => IsoDate.Write(date.Date);

    public static Finding Unreal(TextSpan where, WrittenDate date) =>
        NoticeFindings.DateUnreal.At(where, Repairs(date), Written(date));

    private static string Written(WrittenDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{(date.Year > 0 ? $"{date.Year}年" : "")}{date.Month}月{date.Day}日");

    // 31 April becomes 30 April, likeliest, or 1 May.
    private static string[] Repairs(WrittenDate date)
    {
        if (date is { Year: 0, Month: >= 1 and <= 12, Day: >= 1 })
        {
            string[] dated = Repairs(date with { Year = LeapYear });
            return [.. dated.Select(words => words[(words.IndexOf('年', StringComparison.Ordinal) + 1)..])];
        }
        if (date.Month is < 1 or > 12 || date.Year is < 1 or > 9998 || date.Day < 1) return [];
        var last = new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));
        return [Words(last), Words(last.AddDays(1))];
    }

    private static string Words(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    private static bool IsDeadline(string text, int start, int end)
    {
        ReadOnlySpan<char> all = text;
        end = PastHour(text, end);
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
        if (sentence.HasAny(Urging) || (sentence.Contains('限') && !sentence.HasAny(Terms))) return true;
        // 公示期自…起至…止 asks for objections till then; 公示期已满 looks back.
        return sentence.HasAny(Stretches) && sentence.IndexOfAny('已', '满') < 0;
    }

    // 5月4日17:00点止, 12月1日（星期二）下午5时前: the hour stands between the day and the word that ends it.
    private static int PastHour(string text, int end)
    {
        int at = end;
        if (at + 1 < text.Length && text[at] is '（' or '(' && text[at + 1] is '星' or '周' or '礼')
        {
            int close = text.AsSpan(at, Math.Min(6, text.Length - at)).IndexOfAny('）', ')');
            if (close > 0) at += close + 1;
        }
        int from = at;
        while (at < text.Length && at - from < LongestHour && OfTheHour.Contains(text[at], StringComparison.Ordinal)) at++;
        return at;
    }
}
