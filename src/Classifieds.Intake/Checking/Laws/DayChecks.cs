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

    // How far the number of days and its stretch may stand apart, and how long a stretch is written.
    private const int JoinWithin = 24;
    private const int LongestStretch = 48;

    private const string Joins = "，,（(）) ：:、；共计为期合总公示告时间历限止内日即自从于起满约有效由至第等期间0123456789时分点整上下午星周一二三四五六天";

    // The longer first.
    private static readonly string[] WorkingDayWords = ["个工作日", "天工作日", "工作日"];

    private const string Numerals = "0123456789零一二三四五六七八九十百两";

    /// <summary>“经2026年11月16日股东会决议”: the day of the deed is the date before it.</summary>
    public static Finding? Within(ReadNotice notice, CompiledRule compiled, LawCheck.Within rule)
    {
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type != FactType.Date || !HasBehind(notice.Text, fact.Span.End, DeedWithin, compiled)
                || !IsoDate.TryRead(fact.Value, out DateOnly day)) continue;
            int passed = notice.PrintDate.DayNumber - day.DayNumber;
            return passed <= rule.Days
                ? null
                : LawFindings.Late.At(fact.Span, IsoDate.Write(day), IsoDate.Write(notice.PrintDate), passed, compiled.Rule.Sentence,
                    compiled.Rule.Clause);
        }
        return null;
    }

    /// <summary>“定于2026年12月3日在…举行拍卖会”, “投标截止时间：2026年12月3日”: the event stands behind the date in its sentence, or right before it.</summary>
    public static Finding? Ahead(ReadNotice notice, CompiledRule compiled, LawCheck.Ahead rule)
    {
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.Date or FactType.Deadline) || !IsoDate.TryRead(fact.Value, out DateOnly day)
                || day < notice.PrintDate) continue;
            if (!IsSet(notice.Text, fact.Span, compiled)) continue;
            int left = day.DayNumber - notice.PrintDate.DayNumber;
            if (left < rule.Days)
                return LawFindings.Soon.At(fact.Span, IsoDate.Write(day), IsoDate.Write(notice.PrintDate), left, compiled.Rule.Sentence,
                    compiled.Rule.Clause);
        }
        return null;
    }

    /// <summary>“招标文件发售时间：2026年11月24日至11月28日”: both days are counted.</summary>
    public static Finding? Span(ReadNotice notice, CompiledRule compiled, LawCheck.Span rule)
    {
        string text = notice.Text;
        int at = 0;
        while (compiled.Words!.IndexIn(text.AsSpan(at)) is >= 0 and int next)
        {
            at += next + 1;
            int end = Math.Min(text.Length, at + StretchWithin);
            for (int from = at; from < end && !Script.IsSentenceEnd(text[from]); from++)
            {
                if (!WrittenDates.TryRead(text, from, out WrittenDate date)) continue;
                if (DateRange.TryRead(text, from, notice.PrintDate, out DateRange range))
                {
                    int days = range.Last.DayNumber - range.First.DayNumber + 1;
                    return days >= rule.LeastDays
                        ? null
                        : LawFindings.TooShort.At(TextSpan.FromTo(from, range.End), IsoDate.Write(range.First), IsoDate.Write(range.Last),
                            days, compiled.Rule.Sentence, compiled.Rule.Clause);
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
        foreach (string word in WorkingDayWords)
        {
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (word == WorkingDayWords[^1] && at > 0 && text[at - 1] is '个' or '天') continue; // told by the longer word
                if (StatedDays(text, at, word) is not var (where, count)) continue;
                if (RangeAround(notice, where.Start, where.End) is not { } range
                    || range.Last.DayNumber - range.First.DayNumber > MostDays) continue;
                int counted = calendar.WorkingDays(range.First, range.Last);
                if (UncoveredYear(range, calendar) is { } year) findings.Add(LawFindings.Calendar.At(where, year));
                if (counted == count) continue;
                findings.Add(LawFindings.WorkingDays.At(where, [new PeriodLength(Math.Max(1, counted), PeriodUnit.WorkingDay).ToString()],
                    IsoDate.Write(range.First), IsoDate.Write(range.Last), counted, count, rule.Sentence,
                        rule.Clause) with { Severity = rule.Severity });
            }
        }
    }

    // 5个工作日, 五（5）个工作日, and 工作日5天.
    private static (TextSpan Where, int Count)? StatedDays(string text, int at, string word)
    {
        int number = at;
        if (number > 2 && text[number - 1] is '）' or ')')
        {
            int open = text.LastIndexOfAny(['（', '('], number - 2, Math.Min(5, number - 1));
            if (open > 0 && IsNumeral(text[open - 1])) number = open; // the number in digits is said once more in the bracket
        }
        int digits = number;
        while (digits > 0 && number - digits < 5 && IsNumeral(text[digits - 1])) digits--;
        if (digits < number)
        {
            return PeriodLength.TryRead(text[digits..number] + "个工作日", 0, out PeriodLength stated, out _)
                ? (TextSpan.FromTo(digits, at + word.Length), stated.Count)
                : null;
        }
        int behind = at + word.Length;
        while (behind < text.Length && text[behind] is '共' or '计' or '为' or '：') behind++;
        int end = behind;
        while (end < text.Length && end - behind < 5 && IsNumeral(text[end])) end++;
        if (end == behind || end >= text.Length || text[end] is not ('天' or '日' or '个')) return null;
        return PeriodLength.TryRead(text[behind..end] + "日", 0, out PeriodLength days, out _) ? (TextSpan.FromTo(at, end + 1), days.Count)
            : null;
    }

    private static bool IsNumeral(char unit) => Numerals.Contains(unit, StringComparison.Ordinal);

    // Only marks, hours and words that name the stretch or say “altogether” may stand between it and its number.
    private static DateRange? RangeAround(ReadNotice notice, int number, int end)
    {
        string text = notice.Text;
        int back = number;
        while (back > 0 && number - back < JoinWithin && Joins.Contains(text[back - 1], StringComparison.Ordinal)) back--;
        // The last date's own digits are no join: the stretch must end somewhere in what was passed over.
        for (int from = number - 1; from >= 0 && number - from <= JoinWithin + LongestStretch && !Script.IsSentenceEnd(text[from]); from--)
        {
            if (from > 0 && Script.IsDigit(text[from]) && Script.IsDigit(text[from - 1])) continue;
            if (DateRange.TryRead(text, from, notice.PrintDate, out DateRange before) && before.End >= back
                && before.End <= number) return WholeFrom(notice, from, before);
        }
        int forth = end;
        for (; forth < text.Length && forth - end < JoinWithin; forth++)
        {
            if (DateRange.TryRead(text, forth, notice.PrintDate, out DateRange behind)) return behind;
            if (!Joins.Contains(text[forth], StringComparison.Ordinal)) return null;
        }
        return null;
    }

    // Read from its right end, 11月25日 is found before the 2026年 that belongs to it.
    private static DateRange WholeFrom(ReadNotice notice, int from, DateRange found)
    {
        for (int earlier = Math.Max(0, from - 6); earlier < from; earlier++)
            if (DateRange.TryRead(notice.Text, earlier, notice.PrintDate, out DateRange whole) && whole.End == found.End) return whole;
        return found;
    }

    private static int? UncoveredYear(DateRange range, HolidayCalendar calendar) =>
        !calendar.Covers(range.First.Year) ? range.First.Year : !calendar.Covers(range.Last.Year) ? range.Last.Year : null;

    private static bool HasBehind(string text, int at, int within, CompiledRule compiled)
    {
        int end = at;
        while (end < text.Length && end - at < within && !Script.IsSentenceEnd(text[end])) end++;
        return compiled.Words!.IsIn(text.AsSpan(at, end - at));
    }

    private static bool IsSet(string text, TextSpan date, CompiledRule compiled)
    {
        int from = date.Start;
        while (from > 0 && date.Start - from < 12 && text[from - 1] is not ('，' or ',') && !Script.IsSentenceEnd(text[from - 1])) from--;
        ReadOnlySpan<char> before = text.AsSpan(from, date.Start - from);
        if (compiled.Words!.IsIn(before)) return true;
        return (before.EndsWith("定于", StringComparison.Ordinal) || before.EndsWith("将于", StringComparison.Ordinal)
            || before.EndsWith("于", StringComparison.Ordinal))
            && HasBehind(text, date.End, EventWithin, compiled);
    }
}
