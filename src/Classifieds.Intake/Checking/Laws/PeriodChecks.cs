using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Laws;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Dates;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>Periods that a notice states, and the days they end on.</summary>
internal static class PeriodChecks
{
    private const int MostDeadlines = 5;

    // How far behind its word a due day may stand.
    private const int DueWithin = 8;

    private const string Weekdays = "日一二三四五六";

    /// <remarks>One period that fits is enough: a notice may name others, of appeal or of defence, from the same day.</remarks>
    public static Finding? Period(ReadNotice notice, CompiledRule compiled, LawCheck.Period rule, List<StatedPeriod> stated)
    {
        StatedPeriod? wrong = null;
        if (rule.From is { } from)
        {
            foreach (StatedPeriod period in stated)
            {
                if (period.From != from) continue;
                if (Fits(period.Length, rule)) return null;
                wrong ??= period;
            }
        }
        if (compiled.Words is { } near)
        {
            int at = 0;
            while (near.IndexIn(notice.Text.AsSpan(at)) is >= 0 and int next)
            {
                at += next + 1;
                if (StatedPeriods.Behind(notice.Text, at) is not { } period) continue;
                if (Fits(period.Length, rule)) return null;
                wrong ??= period;
            }
        }
        if (wrong is { } first)
            return LawFindings.Period.At(first.Span, Fixes(first, rule, notice.Text), first.Length, compiled.Rule.Sentence,
                compiled.Rule.Clause);
        return rule.IsNeeded && !Mentions(notice.Text, rule.Least!.Value)
            ? LawFindings.Element.At(null, compiled.Rule.Sentence, compiled.Rule.Clause)
            : null;
    }

    /// <summary>Each period that runs from publication, once for each length.</summary>
    public static void Deadlines(ReadNotice notice, LawRule rule, List<StatedPeriod> stated, HolidayCalendar calendar,
        List<Finding> findings)
    {
        List<PeriodLength> told = [];
        foreach (StatedPeriod period in stated)
        {
            if (period.From != PeriodStart.Publication || told.Contains(period.Length)) continue;
            if (told.Count == MostDeadlines) return;
            told.Add(period.Length);
            DateOnly counted = calendar.CountedDay(notice.PrintDate, period.Length);
            DateOnly last = calendar.LastDay(notice.PrintDate, period.Length);
            string note = last == counted ? "" : $"，{IsoDate.Write(counted)} 是休息日，顺延";
            if (!calendar.Covers(last.Year)) note += $"，没有 {last.Year} 年的放假安排，只按周末推算";
            findings.Add(LawFindings.Deadline.At(period.Span, IsoDate.Write(notice.PrintDate), period.Length,
                $"{IsoDate.Write(last)}（周{Weekdays[(int)last.DayOfWeek]}）", note, rule.Clause)
                with { Severity = rule.Severity });
        }
    }

    /// <summary>民诉法解释 447: the period of 公示催告 may not end sooner than so many days after the bill falls due.</summary>
    public static Finding? AfterDue(ReadNotice notice, CompiledRule compiled, LawCheck.AfterDue rule, List<StatedPeriod> stated,
        HolidayCalendar calendar)
    {
        if (DueDay(notice, compiled) is not { } due || EndOfClaims(notice, stated, calendar) is not var (where, last)) return null;
        return last.DayNumber - due.DayNumber >= rule.Days
            ? null
            : LawFindings.Due.At(where, IsoDate.Write(due), IsoDate.Write(last), rule.Days, compiled.Rule.Sentence, compiled.Rule.Clause);
    }

    // 到期日为2027年1月20日, 汇票到期日：…, 2027年1月20日到期
    private static DateOnly? DueDay(ReadNotice notice, CompiledRule compiled)
    {
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.Date or FactType.Deadline)) continue;
            int from = fact.Span.Start;
            while (from > 0 && fact.Span.Start - from < DueWithin && !Script.IsHan(notice.Text[from - 1])) from--;
            int word = Math.Max(0, from - DueWithin);
            ReadOnlySpan<char> before = notice.Text.AsSpan(word, from - word).TrimEnd("为是");
            bool named = notice.Text.AsSpan(fact.Span.End).StartsWith("到期", StringComparison.Ordinal);
            foreach (string due in ((LawCheck.AfterDue)compiled.Rule.Check).Due) named |= before.EndsWith(due, StringComparison.Ordinal);
            if (named && IsoDate.TryRead(fact.Value, out DateOnly day)) return day;
        }
        return null;
    }

    private static (TextSpan Where, DateOnly Last)? EndOfClaims(ReadNotice notice, List<StatedPeriod> stated, HolidayCalendar calendar)
    {
        int at = notice.Text.IndexOf("催告期间", StringComparison.Ordinal);
        for (int from = at; at >= 0 && from < Math.Min(notice.Text.Length, at + 20); from++)
            if (DateRange.TryRead(notice.Text, from, notice.PrintDate, out DateRange range))
                return (TextSpan.FromTo(from, range.End), range.Last);
        foreach (StatedPeriod period in stated)
            if (period.From == PeriodStart.Publication) return (period.Span, calendar.CountedDay(notice.PrintDate, period.Length));
        if (at >= 0 && StatedPeriods.Behind(notice.Text, at + 4) is { } behind)
            return (behind.Span, calendar.CountedDay(notice.PrintDate, behind.Length));
        return null;
    }

    /// <summary>“30日内（即7月22日前）”: right is the counted day, or the working day it moves to; the period may start on the day of print or
    /// of the signature.</summary>
    public static void CountedDays(ReadNotice notice, LawRule rule, List<StatedPeriod> stated, HolidayCalendar calendar,
        List<Finding> findings)
    {
        string text = notice.Text;
        foreach (StatedPeriod period in stated)
        {
            if (period.Day is null && period.From != PeriodStart.Publication) continue;
            int at = period.Span.End;
            int limit = Math.Min(text.Length, at + 6);
            while (at < limit && text[at] is '内' or '之' or '，' or ',' or '（' or '(' or ' ') at++;
            if (at >= text.Length || text[at] != '即') continue;
            at++;
            while (at < text.Length && at < limit + 4 && text[at] is '至' or '在' or '于' or '到' or '截' or '止') at++;
            if (LunarDates.IsBehindWord(text, at) || !WrittenDates.TryRead(text, at, out WrittenDate written)) continue;
            var span = new TextSpan(at, written.Length);

            DateOnly start = period.Day ?? notice.PrintDate;
            if (period.Day is null && Signed(notice) is { } signed)
            {
                if (IsRight(written, signed, period.Length, calendar, IsBefore(text, span.End))) continue;
                // The day that the writer counted from is the day he signed, unless the print date is what he meant.
                if (IsRight(written, start, period.Length, calendar, IsBefore(text, span.End))) continue;
                start = signed;
            }
            else if (IsRight(written, start, period.Length, calendar, IsBefore(text, span.End)))
            {
                continue;
            }
            DateOnly right = calendar.CountedDay(start, period.Length);
            string fix = written.Year > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{right.Year}年{right.Month}月{right.Day}日")
                : string.Create(CultureInfo.InvariantCulture, $"{right.Month}月{right.Day}日");
            findings.Add(LawFindings.CountedDay.At(span, [fix], IsoDate.Write(start), period.Length, IsoDate.Write(right), span.In(text),
                rule.Sentence, rule.Clause) with { Severity = rule.Severity });
        }
    }

    private static bool IsRight(WrittenDate written, DateOnly start, PeriodLength length, HolidayCalendar calendar, bool before)
    {
        DateOnly counted = calendar.CountedDay(start, length), last = calendar.LastDay(start, length);
        if (written.Year == 0) written = written with { Year = counted.Year };
        if (!written.IsReal) return true; // an unreal date has its own finding
        // “7月24日前” may mean that the 23rd is the last day.
        return written.Date >= counted && written.Date <= (before ? last.AddDays(1) : last);
    }

    private static bool IsBefore(string text, int end) => end < text.Length && text[end] == '前';

    private static DateOnly? Signed(ReadNotice notice)
    {
        foreach (Fact fact in notice.Facts)
            if (fact.Type == FactType.SignatureDate && IsoDate.TryRead(fact.Value, out DateOnly day))
                return day;
        return null;
    }

    private static bool Fits(PeriodLength length, LawCheck.Period rule)
    {
        if (rule.Least is { } least && !length.IsAtLeast(least)) return false;
        return rule.Most is not { } most || most.IsAtLeast(length);
    }

    // Only a period that may have but one length has a fix.
    private static string[] Fixes(StatedPeriod stated, LawCheck.Period rule, string text)
    {
        if (rule.Least is not { } right || rule.Most != rule.Least) return [];
        return [Script.IsDigit(text[stated.Span.Start]) ? right.ToString() : right.InNumerals];
    }

    private static bool Mentions(string text, PeriodLength length)
    {
        if (text.Contains(length.ToString(), StringComparison.Ordinal)
            || text.Contains(length.InNumerals, StringComparison.Ordinal)) return true;
        return length.Unit == PeriodUnit.Day
            && (text.Contains($"{length.Count}天", StringComparison.Ordinal)
                || text.Contains(length.InNumerals.Replace('日', '天'), StringComparison.Ordinal));
    }
}
