using Classifieds.Domain.Calendar;
using Classifieds.Domain.Laws;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Laws;

/// <summary>Finds the periods that a notice states: behind “…起”, and behind a word such as 公告期限.</summary>
internal static class StatedPeriods
{
    // How far before 起 its 自 is looked for, and how far behind a word its period.
    private const int LookBack = 24;
    private const int LookAhead = 30;

    // A period longer than a century, or than a year of working days, is a misprint that no calendar need count.
    private const int MostDays = 36_600;
    private const int MostWorkingDays = 250;

    private static readonly string[] OfPublication = ["公告", "公示", "通告", "登报", "见报", "刊登", "刊出", "刊载", "发布", "登载"];

    private static readonly string[] OfNotice = ["接到", "收到", "接通知", "送达之"];

    /// <returns>In the order of the text.</returns>
    public static List<StatedPeriod> Find(string text)
    {
        List<StatedPeriod> found = [];
        for (int at = text.IndexOf('起', StringComparison.Ordinal); at >= 0; at = text.IndexOf('起', at + 1))
        {
            if (at == 0 || text[at - 1] is not ('日' or '天' or '后' or '号')) continue;
            int number = at + 1;
            while (number < text.Length && number - at <= 5 && text[number] is '，' or ',' or ' ' or '的' or '内' or '经' or '过' or '满' or '后'
                or '在' or '算') number++;
            if (!TryRead(text, number, out PeriodLength length, out int taken)) continue;
            var (from, day) = StartBefore(text, at);
            found.Add(new(new(number, taken), length, from, day));
        }
        return found;
    }

    /// <summary>The first period in the same sentence behind a place; the days of dates are passed over.</summary>
    public static StatedPeriod? Behind(string text, int at)
    {
        int end = Math.Min(text.Length, at + LookAhead);
        for (; at < end && !Script.IsSentenceEnd(text[at]); at++)
        {
            if (WrittenDates.TryRead(text, at, out WrittenDate date)) at += date.Length - 1;
            else if (TryRead(text, at, out PeriodLength length, out int taken)) return new(new(at, taken), length, PeriodStart.Other, null);
            else if (Script.IsDigit(text[at]))
                while (at + 1 < end && Script.IsDigit(text[at + 1])) at++;
        }
        return null;
    }

    private static bool TryRead(string text, int at, out PeriodLength length, out int taken) =>
        PeriodLength.TryRead(text, at, out length, out taken) && length.RoughDays <= MostDays
        && (length.Unit != PeriodUnit.WorkingDay || length.Count <= MostWorkingDays);

    private static (PeriodStart From, DateOnly? Day) StartBefore(string text, int at)
    {
        int from = at;
        while (from > 0 && at - from < LookBack && text[from - 1] is not ('自' or '从' or '，' or ',')
            && !Script.IsSentenceEnd(text[from - 1])) from--;
        ReadOnlySpan<char> start = text.AsSpan(from, at - from);
        for (int begin = from; begin < at; begin++)
        {
            if (WrittenDates.TryRead(text, begin, out WrittenDate date) && date.IsReal
                && begin + date.Length == at) return (PeriodStart.Other, date.Date);
        }
        bool published = start.HasAny(OfPublication), received = start.HasAny(OfNotice);
        if (published && start.Contains("期", StringComparison.Ordinal)) return (PeriodStart.Other, null); // 自公告期满之日起
        return (published == received ? PeriodStart.Other : published ? PeriodStart.Publication : PeriodStart.Notice, null);
    }
}
