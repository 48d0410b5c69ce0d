using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Laws;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>Days that a notice names against the day of print, and stretches of days against their number.</summary>
internal static class DayChecks
{
    // How far behind a date its deed or event may stand, and how far behind a word its stretch.
    private const int DeedWithin = 14;
    private const int EventWithin = 40;
    private const int StretchWithin = 40;

    // A longer stretch is a misprint, and its working days are not counted.
    private const int MostDays = 400;

    private const string WorkingDaysWord = "个工作日";

    private const string Numerals = "0123456789零一二三四五六七八九十百两";

    /// <summary>“经2026年11月16日股东会决议”: the day of the deed is the date before it.</summary>
    public static Finding? Within(ReadNotice notice, CompiledRule compiled, LawCheck.Within rule)
    {
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type != FactType.Date || !HasBehind(notice.Text, fact.Span.End, DeedWithin, compiled) || !IsoDate.TryRead(fact.Value, out DateOnly day)) continue;
            int passed = notice.PrintDate.DayNumber - day.DayNumber;
            return passed <= rule.Days
                ? null
                : LawFindings.Late.At(fact.Span, IsoDate.Write(day), IsoDate.Write(notice.PrintDate), passed, compiled.Rule.Sentence, compiled.Rule.Clause);
        }
        return null;
    }

    /// <summary>“定于2026年12月3日在…举行拍卖会”, “投标截止时间：2026年12月3日”: the event stands behind the date in its sentence, or right before it.</summary>
    public static Finding? Ahead(ReadNotice notice, CompiledRule compiled, LawCheck.Ahead rule)
    {
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.Date or FactType.Deadline) || !IsoDate.TryRead(fact.Value, out DateOnly day) || day < notice.PrintDate) continue;
            if (!IsSet(notice.Text, fact.Span, compiled)) continue;
            int left = day.DayNumber - notice.PrintDate.DayNumber;
            if (left < rule.Days)
                return LawFindings.Soon.At(fact.Span, IsoDate.Write(day), IsoDate.Write(notice.PrintDate), left, compiled.Rule.Sentence, compiled.Rule.Clause);
        }
        return null;
    }

    /// <summary>“招标文件发售时间：2026年11月24日至11月28日”: both days are counted.</summary>
    public static Finding? Span(ReadNotice notice, CompiledRule compiled, LawCheck.Span rule)
    {
        string text = notice.Text;
        int at = 0;
        while (text.AsSpan(at).IndexOfAny(compiled.Words!) is >= 0 and int next)
        {
            at += next + 1;
            int end = Math.Min(text.Length, at + StretchWithin);
            for (int from = at; from < end && !Script.IsSentenceEnd(text[from]); from++)
            {
                if (!WrittenDates.TryRead(text, from, out WrittenDate date)) continue;
                if (DateRange.TryRead(text, from, out DateRange range))
                {
                    int days = range.Last.DayNumber - range.First.DayNumber + 1;
                    return days >= rule.LeastDays
                        ? null
                        : LawFindings.TooShort.At(TextSpan.FromTo(from, range.End), IsoDate.Write(range.First), IsoDate.Write(range.Last), days, compiled.Rule.Sentence, compiled.Rule.Clause);
                }
                from += date.Length - 1;
            }
        }
        return null;
    }

    /// <summary>“2025年2月7日至2月19日，共10个工作日”, or the number first and the stretch in brackets behind it.</summary>
    public static void WorkingDays(ReadNotice notice, LawRule rule, HolidayCalendar calendar, List<Finding> findings)
    {
        string text = notice.Text;
        for (int at = text.IndexOf(WorkingDaysWord, StringComparison.Ordinal); at >= 0; at = text.IndexOf(WorkingDaysWord, at + 1, StringComparison.Ordinal))
        {
            int number = at;
            while (number > 0 && at - number < 5 && Numerals.Contains(text[number - 1], StringComparison.Ordinal)) number--;
            if (number == at || !PeriodLength.TryRead(text, number, out PeriodLength stated, out _)) continue;
            if (RangeAround(text, number, at + WorkingDaysWord.Length) is not { } range || range.Last.DayNumber - range.First.DayNumber > MostDays) continue;
            int counted = calendar.WorkingDays(range.First, range.Last);
            if (UncoveredYear(range, calendar) is { } year)
                findings.Add(LawFindings.Calendar.At(TextSpan.FromTo(number, at + WorkingDaysWord.Length), year));
            if (counted == stated.Count) continue;
            var where = TextSpan.FromTo(number, at + WorkingDaysWord.Length);
            findings.Add(LawFindings.WorkingDays.At(where, [new PeriodLength(Math.Max(1, counted), PeriodUnit.WorkingDay).ToString()],
                IsoDate.Write(range.First), IsoDate.Write(range.Last), counted, stated.Count, rule.Sentence, rule.Clause) with { Severity = rule.Severity });
        }
    }

    // Only marks and words that say “altogether” may stand between the stretch and its number.
    private static DateRange? RangeAround(string text, int number, int end)
    {
        int back = number;
        while (back > 0 && number - back < 6 && text[back - 1] is '，' or ',' or '共' or '计' or '（' or '(' or '为' or '期' or '合' or ' ' or '止' or '、') back--;
        for (int from = back - 1; from >= 0 && back - from <= 36 && !Script.IsSentenceEnd(text[from]); from--)
        {
            if (from > 0 && Script.IsDigit(text[from]) && Script.IsDigit(text[from - 1])) continue;
            if (DateRange.TryRead(text, from, out DateRange before) && before.End == back) return before;
        }
        int forth = end;
        while (forth < text.Length && forth - end < 6 && text[forth] is '，' or ',' or '（' or '(' or '即' or '自' or '从' or '内' or '：' or ' ') forth++;
        return DateRange.TryRead(text, forth, out DateRange behind) ? behind : null;
    }

    private static int? UncoveredYear(DateRange range, HolidayCalendar calendar) =>
        !calendar.Covers(range.First.Year) ? range.First.Year : !calendar.Covers(range.Last.Year) ? range.Last.Year : null;

    private static bool HasBehind(string text, int at, int within, CompiledRule compiled)
    {
        int end = at;
        while (end < text.Length && end - at < within && !Script.IsSentenceEnd(text[end])) end++;
        return text.AsSpan(at, end - at).ContainsAny(compiled.Words!);
    }

    private static bool IsSet(string text, TextSpan date, CompiledRule compiled)
    {
        int from = date.Start;
        while (from > 0 && date.Start - from < 12 && text[from - 1] is not ('，' or ',') && !Script.IsSentenceEnd(text[from - 1])) from--;
        ReadOnlySpan<char> before = text.AsSpan(from, date.Start - from);
        if (before.ContainsAny(compiled.Words!)) return true;
        return (before.EndsWith("定于", StringComparison.Ordinal) || before.EndsWith("将于", StringComparison.Ordinal) || before.EndsWith("于", StringComparison.Ordinal))
            && HasBehind(text, date.End, EventWithin, compiled);
    }
}
