using System.Globalization;
using Classifieds.Domain.Amounts;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Sums;

/// <summary>Areas and amounts that must agree: the same area in two units, totals and their parts, area times price.</summary>
internal static class SumChecks
{
    private const int LongestBetween = 8;
    private const int LongestSentence = 300;
    private const int MostAreas = 50;

    public static void Check(ReadNotice notice, List<Finding> findings)
    {
        List<StatedArea>? areas = null;
        List<StatedNumber>? amounts = null;
        string? currency = null;
        bool mixed = false; // dollars and yuan make no sum
        foreach (Fact fact in notice.Facts)
        {
            if (fact.Type == FactType.Area && LandArea.TryRead(fact.Text, out LandArea area))
                (areas ??= []).Add(new(new(fact.Span, area.Mu, area.Step,
                    LandArea.Factor(area.Unit) * (fact.Text.Contains('万', StringComparison.Ordinal) ? 10_000m : 1m)), area));
            else if (fact.Type == FactType.Amount && TryRead(fact, out StatedNumber amount))
            {
                string named = fact.Tells.GetValueOrDefault("currency", Currency.Yuan);
                mixed |= (currency ??= named) != named;
                (amounts ??= []).Add(amount);
            }
        }
        if (mixed) amounts = null;
        if (areas?.Count > 1) Areas(notice.Text, areas, findings);
        if (amounts?.Count > 2)
        {
            foreach (var (total, sum) in PartsOfTotal.Wrong(notice.Text, amounts))
            {
                string?[] fix = [PartsOfTotal.Rewritten(notice.Text, total, sum)];
                findings.Add(SumFindings.AmountSum.At(total.Span, [.. fix.OfType<string>()],
                    $"{AmountReader.YuanText(sum)} {(currency == Currency.Yuan ? "元" : currency)}", total.Span.In(notice.Text)));
            }
        }
        if (areas?.Count is > 0 and <= MostAreas && amounts?.Count > 1) Price(notice.Text, areas, amounts, findings);
    }

    private static void Areas(string text, List<StatedArea> areas, List<Finding> findings)
    {
        // What is said twice counts once among the parts.
        List<StatedNumber> once = [];
        for (int index = 0; index < areas.Count; index++)
        {
            if (index > 0 && IsSameAgain(text, areas[index - 1], areas[index]))
                Convert(text, areas[index - 1].Area, areas[index], findings);
            else once.Add(areas[index].Number);
        }
        foreach (var (total, sum) in PartsOfTotal.Wrong(text, once))
        {
            string typed = total.Span.In(text);
            string fix = PartsOfTotal.Rewritten(text, total, sum) ?? "";
            string shown = fix.Length > 0 ? fix : $"{new LandArea(sum, 0, "亩").Value}亩";
            findings.Add(SumFindings.AreaSum.At(total.Span, fix.Length > 0 ? [fix] : [], shown, typed));
        }
    }

    // 235.6011公顷（3534.0165亩）, 235.6011公顷，合3534.0165亩, 235.6011公顷（约合3534亩）
    private static bool IsSameAgain(string text, StatedArea one, StatedArea other)
    {
        if (one.Area.Unit == other.Area.Unit) return false;
        int length = other.Number.Span.Start - one.Number.Span.End;
        if (length is < 1 or > LongestBetween) return false;
        ReadOnlySpan<char> between = text.AsSpan(one.Number.Span.End, length);
        bool bracket = between[0] is '（' or '(';
        ReadOnlySpan<char> word = between.Trim("（(，, 约为即");
        return word is "合" or "折合" or "折" or "合计" or "相当于" or "计" ? bracket || word is not ("计" or "合计") : word.Length == 0
            && (bracket || between.Contains('即'));
    }

    // Each may have been rounded, or cut off, from what the other was rounded from.
    private static void Convert(string text, LandArea one, StatedArea other, List<Finding> findings)
    {
        decimal off = Math.Abs(one.Mu - other.Area.Mu);
        if (off <= (one.Step + other.Area.Step) / 2m || (one.Mu > other.Area.Mu && off < other.Area.Step)) return;
        string typed = other.Number.Span.In(text);
        int point = typed.IndexOf('.', StringComparison.Ordinal), end = 0;
        while (end < typed.Length && (char.IsAsciiDigit(typed[end]) || typed[end] is '.' or ',')) end++;
        int places = point < 0 ? 0 : end - point - 1;
        LandArea inUnit = other.Number.Factor == LandArea.Factor(other.Area.Unit) ? one : one with { Mu = one.Mu / 10_000m };
        string right = inUnit.NumberIn(other.Area.Unit, places) + typed[end..];
        findings.Add(SumFindings.AreaConversion.At(other.Number.Span, end > 0 ? [right] : [], OneIn(one), right, typed));
    }

    private static string OneIn(LandArea one) =>
        $"{(one.Mu / LandArea.Factor(one.Unit)).ToString("0.########", CultureInfo.InvariantCulture)}{one.Unit}";

    // 承包地120亩，租金每亩800元，共计96000元: one area, one price, one total in the sentence.
    private static void Price(string text, List<StatedArea> areas, List<StatedNumber> amounts,
        List<Finding> findings)
    {
        foreach (StatedNumber price in amounts)
        {
            if (PerUnit(text, price.Span) is not { } unit) continue;
            int from = price.Span.Start, to = price.Span.End;
            while (from > 0 && price.Span.Start - from < LongestSentence && !Script.IsSentenceEnd(text[from - 1])) from--;
            while (to < text.Length && to - price.Span.End < LongestSentence && !Script.IsSentenceEnd(text[to])) to++;
            if (text.AsSpan(from, to - from).IndexOfAny("年月余分") >= 0) continue; // rent of several years, part payments
            var area = areas.FindAll(one => one.Number.Span.Start >= from && one.Number.Span.End <= to);
            var totals = amounts.FindAll(one => one.Span.Start >= price.Span.End && one.Span.End <= to);
            if (area.Count != 1 || totals.Count != 1 || !IsTotal(text, totals[0].Span.Start)) continue;
            decimal number = area[0].Number.Value / LandArea.Factor(unit);
            decimal product = number * price.Value;
            decimal slack = (totals[0].Step / 2m) + (area[0].Number.Step / LandArea.Factor(unit) * price.Value / 2m) + 1m;
            if (Math.Abs(product - totals[0].Value) <= slack) continue;
            string?[] fix = [PartsOfTotal.Rewritten(text, totals[0], product)];
            findings.Add(SumFindings.AreaPrice.At(totals[0].Span, [.. fix.OfType<string>()],
                area[0].Number.Span.In(text), unit, price.Span.In(text), AmountReader.YuanText(decimal.Round(product, 2)),
                    totals[0].Span.In(text)));
        }
    }

    private static string? PerUnit(string text, TextSpan price)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, price.Start).TrimEnd("：:为人民币补偿价格单租金标准"), after = text.AsSpan(price.End);
        foreach (string unit in (string[])["亩", "公顷", "平方米"])
        {
            if (before.EndsWith(unit) && before[..^unit.Length].EndsWith("每")) return unit;
            if (after.Length > 1 && after[0] is '/' or '／' or '每' && after[1..].StartsWith(unit)) return unit;
        }
        return null;
    }

    private static bool IsTotal(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd("：:为人民币¥￥");
        foreach (string word in TotalWords.All)
            if (before.EndsWith(word)) return true;
        return before.EndsWith("总计") || before.EndsWith("总价") || before.EndsWith("总额") || before.EndsWith("总金额");
    }

    // 元 is exact; 万元 may have been rounded to the last place written.
    private static bool TryRead(Fact fact, out StatedNumber amount)
    {
        amount = default;
        if (!decimal.TryParse(fact.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan)) return false;
        string text = fact.Text;
        int at = 0;
        while (at < text.Length && !char.IsAsciiDigit(text[at])) at++;
        int end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
        string tail = text[end..];
        decimal factor = tail.Length == 0 ? 1m : tail switch { "元" => 1m, "元整" => 1m, "万元" => 10_000m, "亿元" => 100_000_000m, "万元整" =>
            10_000m, _ => 0m };
        if (end == at) factor = 0m;
        decimal step = factor > 1m ? factor : 0.01m;
        int point = text.IndexOf('.', at);
        if (factor > 1m && point >= 0 && point < end)
            for (int place = 0; place < end - point - 1; place++) step /= 10m;
        amount = new(fact.Span, yuan, step, factor);
        return true;
    }

    private sealed record StatedArea(StatedNumber Number, LandArea Area);
}
