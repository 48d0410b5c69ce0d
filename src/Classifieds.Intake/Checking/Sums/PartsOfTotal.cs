using System.Globalization;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Sums;

/// <summary>“共计A，其中B、C” and “B、C，合计A”: totals that the parts beside them do not make.</summary>
/// <remarks>
/// Parts often are not all named, and then their sum is less. A sum that is less is an error only where the words say that nothing is
/// left out,
/// or where one wrong digit explains it.
/// </remarks>
internal static class PartsOfTotal
{
    // The longest label of a part, and how far behind its total 其中 may stand.
    private const int LongestLabel = 14;
    private const int AmongWithin = 3;
    private const int LongestBracket = 30;

    // No notice that people read has a longer list in one sentence.
    private const int LongestList = 600;
    private const int MostParts = 60;

    // A shorter number is mended by one digit to nearly anything.
    private const int DigitsThatProve = 5;

    private const string Among = "其中";

    private static readonly string[] Totals =
        ["总面积", "总用地面积", .. TotalWords.All, "总计", "总额", "总金额", "总价款", "总价"];

    private static readonly string[] AllOfIt = ["其余", "剩余", "余下", "分别"];

    // A number behind one of these is no part of the total before it.
    private static readonly string[] NoLabel =
    [
        "抵押", "担保", "价值", "减", "增", "支付", "变更", "每", "单价", "评估", "抵", "按", "扣", "从", "由", "至", "即", "已", "超", "保证金", "起拍", "不含", "另",
            "累计", "占",
    ];

    /// <param name="numbers">In the order of the text.</param>
    /// <returns>Each total that is wrong, with the sum of its parts.</returns>
    public static IEnumerable<(StatedNumber Total, decimal Sum)> Wrong(string text, IReadOnlyList<StatedNumber> numbers)
    {
        for (int index = 0; index < numbers.Count; index++)
        {
            StatedNumber total = numbers[index];
            decimal? sum = null;
            if (PartsBehind(text, numbers, index, out bool all) is { Count: > 0 } behind)
                sum = SumIfWrong(text, total, behind, all, mayExceed: false);
            else if (HasTotalWord(text, total.Span.Start))
                sum = SumIfNoEndingFits(text, total, PartsBefore(text, numbers, index, out all), all);
            if (sum is { } made) yield return (total, made);
        }
    }

    /// <summary>The total rewritten to what its parts make, in its own unit and to its own decimals; null where it has none.</summary>
    public static string? Rewritten(string text, StatedNumber total, decimal sum)
    {
        if (total.Factor == 0) return null;
        string typed = total.Span.In(text);
        int start = 0;
        while (start < typed.Length && !char.IsAsciiDigit(typed[start])) start++;
        int end = start;
        while (end < typed.Length && (char.IsAsciiDigit(typed[end]) || typed[end] is '.' or ',')) end++;
        int point = typed.IndexOf('.', start, end - start);
        int places = point < 0 ? 0 : end - point - 1;
        decimal number = sum / total.Factor;
        if (decimal.Round(number, places) != number) return null;
        string format = (typed.IndexOf(',', start, end - start) >= 0 ? "N" : "F") + places.ToString(CultureInfo.InvariantCulture);
        return typed[..start] + number.ToString(format, CultureInfo.InvariantCulture) + typed[end..];
    }

    private static List<StatedNumber> PartsBehind(string text, IReadOnlyList<StatedNumber> numbers, int total, out bool all)
    {
        all = false;
        int at = numbers[total].Span.End;
        // 235.6011公顷（3534.0165亩），其中
        if (at < text.Length && text[at] is '（' && text.AsSpan(at, Math.Min(LongestBracket, text.Length - at)) is var bracketed
            && bracketed.IndexOf('）') is > 0 and int close && !bracketed[..close].Contains(Among,
                StringComparison.Ordinal)) at += close + 1;
        int among = at;
        while (among < text.Length && among - at < AmongWithin && text[among] is '，' or ',' or '（' or '(' or '。' or '；') among++;
        if (!text.AsSpan(among).StartsWith(Among, StringComparison.Ordinal)) return [];
        bool bracket = among > 0 && text[among - 1] is '（' or '(';
        int from = among + Among.Length, end = from;
        while (end < text.Length && end - from < LongestList && text[end] is not ('。' or '\n')
            && !(bracket && text[end] is '）' or ')' && IsClosing(text, from, end))) end++;
        ReadOnlySpan<char> words = text.AsSpan(from, end - from);
        if (words.Contains(Among, StringComparison.Ordinal)) return []; // parts of parts
        all = words.HasAny(AllOfIt);

        List<StatedNumber> parts = [];
        int past = from;
        for (int index = total + 1; index < numbers.Count && numbers[index].Span.Start < end; index++)
        {
            StatedNumber number = numbers[index];
            if (number.Span.Start < from) continue;
            if (!IsLabel(text, past, number.Span.Start))
            {
                all = false;
                break;
            }
            past = number.Span.End;
            if (past < text.Length && text[past] == '（' && text.IndexOf('）', past) is var shut && shut > past && shut < end)
            {
                // A bracket behind a part says the same in another unit, or divides it; either way it is no part of its own.
                past = shut + 1;
                while (index + 1 < numbers.Count && numbers[index + 1].Span.Start < past) index++;
            }
            parts.Add(number);
        }
        return parts;
    }

    private static bool IsClosing(string text, int from, int at)
    {
        int depth = 0;
        for (int look = from; look < at; look++) depth += text[look] is '（' or '(' ? 1 : text[look] is '）' or ')' ? -1 : 0;
        return depth == 0;
    }

    // Nearest last; only numbers that follow one another with nothing but marks and short labels between.
    private static List<StatedNumber> PartsBefore(string text, IReadOnlyList<StatedNumber> numbers, int total, out bool all)
    {
        List<StatedNumber> parts = [];
        int next = numbers[total].Span.Start;
        for (int index = total - 1; index >= 0 && parts.Count <= MostParts; index--)
        {
            StatedNumber number = numbers[index];
            if (number.Span.End > next || !IsLabel(text, number.Span.End, next)) break;
            if (index < total - 1 && HasTotalWord(text, next)) break;
            parts.Insert(0, number);
            next = number.Span.Start;
        }
        if (parts.Count is < 2 or > MostParts) parts.Clear();
        int from = Math.Max(0, next - LongestLabel);
        ReadOnlySpan<char> lead = text.AsSpan(from, next - from);
        // （本金500万元、利息43.56万元，合计543.56万元）: a bracket that holds the parts and their total holds nothing else.
        int bracket = lead.LastIndexOf('（'), past = numbers[total].Span.End;
        bool bracketed = bracket >= 0 && lead[bracket..].IndexOfAny("，。；）") < 0 && past < text.Length && text[past] == '）';
        all = parts.Count > 0 && (bracketed || lead.Contains("分别", StringComparison.Ordinal));
        return parts;
    }

    private static bool IsLabel(string text, int from, int to)
    {
        if (to - from > LongestLabel + 4) return false;
        ReadOnlySpan<char> label = text.AsSpan(from, to - from);
        if (label.IndexOfAny("。\n") >= 0 || label.IndexOfAnyInRange('0', '9') >= 0) return false;
        return !label.HasAny(NoLabel);
    }

    private static bool HasTotalWord(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - 12), Math.Min(12, at));
        foreach (string between in (string[])["人民币", "面积", "金额", "用地", "土地"])
        {
            before = before.TrimEnd("：:为是约¥￥ ");
            if (before.EndsWith(between, StringComparison.Ordinal) && !before.EndsWithAny(Totals)) before = before[..^between.Length];
        }
        return before.TrimEnd("：:为是约").EndsWithAny(Totals);
    }

    private static decimal? SumIfWrong(string text, StatedNumber total, List<StatedNumber> parts, bool all, bool mayExceed)
    {
        if (parts.Count == 0) return null;
        decimal sum = parts.Sum(part => part.Value);
        decimal off = sum - total.Value;
        // A total to more places than a part says that the part is whole.
        if (Math.Abs(off) <= (total.Step + parts.Sum(part => Math.Min(part.Step, total.Step))) / 2m) return null;
        if ((all && parts.Count > 1) || (off > 0 && !mayExceed)) return sum;
        return parts.Count > 1 && OneDigitMends(text, total, parts, off) ? sum : null;
    }

    // Before a total other amounts may stand: any two or more that end there and make it are enough, unless 分别 names them all.
    private static decimal? SumIfNoEndingFits(string text, StatedNumber total, List<StatedNumber> parts, bool all)
    {
        if (all) return SumIfWrong(text, total, parts, all, mayExceed: true);
        for (int from = 0; from + 1 < parts.Count; from++)
            if (SumIfWrong(text, total, parts[from..], all: true, mayExceed: true) is null) return null;
        return SumIfWrong(text, total, parts, all: false, mayExceed: true);
    }

    private static bool OneDigitMends(string text, StatedNumber total, List<StatedNumber> parts, decimal off)
    {
        if (Differs(text, total, total.Value + off)) return true;
        foreach (StatedNumber part in parts)
            if (Differs(text, part, part.Value - off)) return true;
        return false;
    }

    // One digit another, or two neighbours swapped.
    private static bool Differs(string text, StatedNumber number, decimal value)
    {
        if (value <= 0 || Rewritten(text, number, value) is not { } other) return false;
        string typed = number.Span.In(text);
        if (typed.Length != other.Length || typed.Count(char.IsAsciiDigit) < DigitsThatProve) return false;
        int first = -1, last = -1, count = 0;
        for (int at = 0; at < typed.Length; at++)
        {
            if (typed[at] == other[at]) continue;
            if (first < 0) first = at;
            last = at;
            count++;
        }
        // Noughts at the end are typed by the row; a change there proves nothing.
        return count == 1 ? typed[first] != '0' || typed.AsSpan(first).IndexOfAnyInRange('1', '9') >= 0
            : count == 2 && last == first + 1 && typed[first] == other[last] && typed[last] == other[first];
    }
}
