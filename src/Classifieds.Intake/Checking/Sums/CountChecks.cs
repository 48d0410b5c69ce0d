using System.Buffers;
using System.Globalization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Sums;

/// <summary>份数 against the ranges of numbers that it counts: 止号 − 起号 + 1, several ranges added up.</summary>
/// <remarks>Only 份, 张 and 枚 count numbers; a 本 holds many of them, and 联 are copies of one.</remarks>
internal static class CountChecks
{
    private static readonly SearchValues<char> Joints = SearchValues.Create(Script.RangeMarks);

    // More are no notice, and each count is held against all of them.
    private const int MostRanges = 100;

    private static readonly string[] Total = [.. TotalWords.All, "总计", "总共", "共"];

    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        if (notice.Kind.Family is not (NoticeFamily.Loss or NoticeFamily.Seal)) return;
        CountSeals(notice, findings);
        List<NumberRange> ranges = Ranges(notice);
        if (ranges.Count == 0) return;
        foreach (NumberRange range in ranges) Judge(range, findings);
        if (ranges.Count <= MostRanges && !ranges.Exists(range => range.IsReversed
            || range.Last.Length > range.First.Length)) Compare(notice, ranges, findings);
    }

    // 公章、财务专用章、发票专用章共二枚: a total behind a row may be more than the names, for one may have been lost twice, never less.
    private static void CountSeals(ReadNotice notice, List<Finding> findings)
    {
        int seals = 0, from = 0;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type == FactType.Seal)
            {
                if (notice.Text.AsSpan(from, fact.Span.Start - from).ContainsAny('。', '；', '\n')) seals = 0;
                seals++;
                from = fact.Span.End;
            }
            else if (fact.Type == FactType.Count && fact.Text[^1] is '枚' or '个' && fact.Span.Start >= from && seals > 1
                && IsTotal(notice.Text, fact.Span.Start)
                && fact.Span.Start - from <= 4 && decimal.Parse(fact.Value, NumberStyles.None, CultureInfo.InvariantCulture) < seals)
            {
                findings.Add(SumFindings.CountThings.At(fact.Span, seals, fact.Text));
            }
        }
    }

    private static List<NumberRange> Ranges(ReadNotice notice)
    {
        string text = notice.Text;
        List<NumberRange> ranges = [];
        int fact = 0, at = 0;
        while (text.AsSpan(at).IndexOfAny(Joints) is >= 0 and int next)
        {
            at += next;
            if (NumberRange.TryRead(text, at, out NumberRange range, out bool worded)
                && (ranges.Count == 0 || ranges[^1].Span.End <= range.Span.Start))
            {
                // Facts are in order of their place.
                while (fact < notice.Facts.Count && notice.Facts[fact].Span.End <= range.Span.Start) fact++;
                if (IsRange(notice, range, fact, worded)) ranges.Add(range);
                at = range.Span.End;
            }
            else
            {
                at++;
            }
        }
        return ranges;
    }

    private static bool IsRange(ReadNotice notice, NumberRange range, int fact, bool worded)
    {
        string type = "";
        bool inside = false; // 新财2601-0083716 is one number: its fact begins before the digits
        for (int index = fact; index < notice.Facts.Count && notice.Facts[index].Span.Start < range.Span.End; index++)
        {
            type = notice.Facts[index].Type;
            inside |= notice.Facts[index].Span.Start < range.Span.Start;
            if (type is not (FactType.InvoiceNumber or FactType.ReceiptNumber or FactType.PolicyNumber or FactType.BillNumber
                or FactType.DocumentNumber)) return false;
        }
        bool paper = type is FactType.InvoiceNumber or FactType.ReceiptNumber or FactType.PolicyNumber or FactType.BillNumber;
        if (range.Last.Length != range.First.Length && inside && !worded) return false;
        if (range.Last.Length != range.First.Length)
            return (paper && (worded || (range.Last.Length > 1 && !range.IsReversed)))
                || (worded && type.Length > 0 && range.Last.Length > 3);
        // 5678-1234 may be one number with a hyphen; 00012301-00012325 may not.
        int common = 0;
        while (common < range.First.Length && range.First[common] == range.Last[common]) common++;
        return worded || paper || common * 2 >= range.First.Length;
    }

    private static void Judge(NumberRange range, List<Finding> findings)
    {
        if (range.Last.Length > range.First.Length) findings.Add(SumFindings.RangeEnds.At(range.Span, range.First, range.Last));
        else if (range.IsReversed) findings.Add(SumFindings.RangeReversed.At(range.Span, range.First, range.Last));
        else if (range.IsShortened)
            findings.Add(SumFindings.RangeShortened.At(range.LastSpan, [range.WholeLast], range.Last, range.WholeLast, Show(range.Count)));
    }

    private static void Compare(ReadNotice notice, List<NumberRange> ranges, List<Finding> findings)
    {
        List<Fact> counts = [];
        bool saysEach = notice.Says("每本");
        foreach (Fact fact in notice.Facts)
            if (fact.Type == FactType.Count && fact.Text[^1] is '份' or '张' or '枚'
                && IsOfNumbers(notice.Text, fact, saysEach)) counts.Add(fact);
        List<TextSpan> things = [];
        foreach (Fact fact in notice.Facts)
            if (fact.Type is FactType.Document or FactType.Receipt or FactType.Seal) things.Add(fact.Span);

        foreach (Fact count in counts)
        {
            decimal stated = decimal.Parse(count.Value, NumberStyles.None, CultureInfo.InvariantCulture);
            var (from, to) = Region(notice.Text, count.Span, things);
            List<NumberRange> near = ranges.FindAll(range => range.Span.Start >= from && range.Span.End <= to);
            if (near.Count == 0) continue;
            int singles = Singles(notice, near, from, to);
            decimal all = near.Sum(range => range.Count);
            if (stated == all || stated == all + singles) continue;
            // Each range may have a count of its own, before or behind it.
            if (near.Exists(range => range.Count == stated) && near.Count > 1) continue;
            bool total = IsTotal(notice.Text, count.Span.Start);
            if (total && Fits(stated, ranges.Sum(range => range.Count), Singles(notice, ranges, 0, notice.Text.Length))) continue;
            if (counts.Exists(other => other != count && other.Span.Start >= from && other.Span.End <= to) && !total) continue;
            string words = near.Count == 1 ? near[0].Span.In(notice.Text) : $"这 {near.Count} 段号码合计";
            findings.Add(SumFindings.CountRange.At(count.Span, [Show(all + singles) + count.Text[^1]], words, Show(all + singles),
                count.Text));
        }
    }

    private static bool Fits(decimal stated, decimal all, int singles) => stated == all || stated == all + singles;

    // 每本50份, 一式三份 and 各一份 say how many to each.
    private static bool IsOfNumbers(string text, Fact count, bool saysEach) =>
        count.Span.Start == 0 || (text[count.Span.Start - 1] is not ('每' or '各' or '式') && !saysEach);

    // From the thing that it counts to the next; “25份发票（号码…）” begins at the thing behind it.
    private static (int From, int To) Region(string text, TextSpan count, List<TextSpan> things)
    {
        int from = 0, to = text.Length;
        foreach (TextSpan thing in things)
        {
            if (thing.Start < count.End)
            {
                from = thing.Start;
                continue;
            }
            if (thing.Start > count.End && !(thing.Start == count.End + 1 && text[count.End] == '的'))
            {
                to = thing.Start;
                break;
            }
            from = thing.Start;
        }
        return (from, to);
    }

    // Numbers of the same kind that stand alone beside the ranges: 00012301-00012310、00012315
    private static int Singles(ReadNotice notice, List<NumberRange> near, int from, int to)
    {
        int singles = 0;
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type is not (FactType.InvoiceNumber or FactType.ReceiptNumber or FactType.PolicyNumber)) continue;
            if (fact.Span.Start < from || fact.Span.End > to || DigitsAtEnd(fact.Value) != near[0].First.Length) continue;
            bool inRange = false;
            foreach (NumberRange range in near)
                inRange |= fact.Span.Start < range.Span.End && range.Span.Start < fact.Span.End;
            if (!inRange) singles++;
        }
        return singles;
    }

    // HS2600184077 beside HS2600183701-HS2600183750
    private static int DigitsAtEnd(string number)
    {
        int at = number.Length;
        while (at > 0 && Script.IsDigit(number[at - 1])) at--;
        return number.Length - at;
    }

    private static bool IsTotal(string text, int at)
    {
        return text.AsSpan(0, at).EndsWithAny(Total);
    }

    private static string Show(decimal count) => count.ToString("0", CultureInfo.InvariantCulture);
}
