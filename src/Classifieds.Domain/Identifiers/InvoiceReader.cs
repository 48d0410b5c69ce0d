using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads an invoice's code and number as typed: code (10 or 12 digits) and number (8), either alone,
/// a range of numbers, or the 20 digits of a 数电票.</summary>
internal static class InvoiceReader
{
    public const string Name = "发票号码";
    private const int NumberLength = 8, ShortCode = 10, LongCode = 12, DigitalLength = 20;

    // The digital invoice began in December 2021; its first two digits are the year.
    private const int FirstDigitalYear = 21;

    public static IdentifierReading Read(string text, DateOnly today)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.Words | NumberForm.CrossesMask);
        if (number.HasErrors) return number.Done(null);
        List<TextSpan> runs = Runs(number.Text);
        if (runs.Count == 0) return NotOne(number);
        string[] parts = [.. runs.Select(run => run.In(number.Text))];
        if (number.IsMasked) return number.Done(string.Join(' ', parts));
        if (number.Text.Replace("NO", "", StringComparison.Ordinal).AsSpan().IndexOfAnyInRange('A', 'Z') >= 0)
        {
            number.AddStrange("0123456789 ", Name, []);
            return number.Done(string.Join(' ', parts));
        }

        // 3200 1711 30: blanks inside, where the pieces alone are nothing.
        if (parts.Length > 1 && parts.All(part => part.Length < NumberLength) && IsAnyLength(parts.Sum(part => part.Length)))
        {
            parts = [string.Concat(parts)];
            runs = [TextSpan.FromTo(runs[0].Start, runs[^1].End)];
        }

        // Code and number typed without a gap. A 12-digit code begins with 0 or 1, a 数电票 with the year.
        if (parts is [{ Length: ShortCode + NumberLength } joined]) (runs, parts) = SplitAt(runs, joined, ShortCode);
        else if (parts is [{ Length: DigitalLength } both] && both[0] is '0' or '1') (runs, parts) = SplitAt(runs, parts[0], LongCode);

        switch (parts)
        {
            case [{ Length: DigitalLength }]:
                return ReadDigital(number, parts[0], runs[0], today);
            case [{ Length: ShortCode or LongCode }]:
                return ReadCode(number, parts[0], runs[0], today, []);
            case [{ Length: NumberLength }]:
                return number.Done(parts[0], ("number", parts[0]));
            case [{ Length: NumberLength }, { Length: NumberLength }]:
                return AddRange(number, runs[1], parts[0], parts[1]) ?? number.Done($"{parts[0]}-{parts[1]}", Count(parts[0], parts[1]));
            case [{ Length: ShortCode or LongCode }, { Length: NumberLength }]:
                return ReadCode(number, parts[0], runs[0], today, [("number", parts[1])]);
            case [{ Length: NumberLength }, { Length: ShortCode or LongCode }]:
                return ReadCode(number, parts[1], runs[1], today, [("number", parts[0])]);
            case [{ Length: ShortCode or LongCode }, { Length: NumberLength }, { Length: NumberLength }]:
                return AddRange(number, runs[2], parts[1], parts[2])
                    ?? ReadCode(number, parts[0], runs[0], today, [("number", $"{parts[1]}-{parts[2]}"), Count(parts[1], parts[2])]);
            default:
                return NotOne(number);
        }
    }

    private static bool IsAnyLength(int length) =>
        length is NumberLength or ShortCode or LongCode or ShortCode + NumberLength or DigitalLength;

    private static IdentifierReading NotOne(TypedNumber number)
    {
        string lengths = string.Join('、', Runs(number.Text).Select(run => run.Length));
        number.Add(IdentifierFindings.InvoiceLength, number.Whole, lengths.Length == 0 ? "0" : lengths);
        return number.Done(number.Text.Trim());
    }

    private static IdentifierReading ReadDigital(TypedNumber number, string value, TextSpan where, DateOnly today)
    {
        int year = Number(value.AsSpan(0, 2)), province = Number(value.AsSpan(2, 2));
        if (year < FirstDigitalYear || year > today.Year % 100)
            number.Add(IdentifierFindings.InvoiceYear, number.SpanOf(where.Start, 2), value[..2]);
        AddProvince(number, province, new TextSpan(where.Start + 2, 2));
        return number.Done(value, ("number", value), ("kind", "数电票"), ("year", $"20{value[..2]}"));
    }

    private static IdentifierReading ReadCode(
        TypedNumber number, string code, TextSpan where, DateOnly today, (string Name, string Value)[] tells)
    {
        // 10: region 4, year 2, batch 1, kind 1, copies 1, printing 1. 12: 0 or 1, region 4, year 2, batch 3, kind 2.
        int at = code.Length == LongCode ? 1 : 0;
        if (code.Length == LongCode && code[0] is not ('0' or '1'))
            number.Add(IdentifierFindings.InvoiceCode, number.SpanOf(where.Start, 1), code[..1]);
        AddProvince(number, Number(code.AsSpan(at, 2)), new TextSpan(where.Start + at, 2));
        int year = Number(code.AsSpan(at + 4, 2));
        if (year > today.Year % 100)
            number.Add(IdentifierFindings.InvoiceYear, number.SpanOf(where.Start + at + 4, 2), code.Substring(at + 4, 2));

        List<(string, string)> told = [("code", code), .. tells];
        if (KindOf(code) is { } kind) told.Add(("kind", kind));
        string numbers = tells.Length > 0 ? " " + tells[0].Value : "";
        return number.Done(code + numbers, [.. told]);
    }

    private static string? KindOf(string code) => code.Length == ShortCode
        ? code[7] switch
        {
            '1' or '5' => "增值税专用发票",
            '3' or '6' => "增值税普通发票",
            '2' or '7' => "货物运输业增值税专用发票",
            _ => null,
        }
        : code[0] == '1' ? "区块链电子普通发票"
        : code[10..] switch
        {
            "04" or "05" => "增值税普通发票（折叠票）",
            "06" or "07" => "增值税普通发票（卷票）",
            "11" => "增值税电子普通发票",
            "12" => "通行费电子普通发票",
            "13" => "增值税电子专用发票",
            _ => null,
        };

    private static void AddProvince(TypedNumber number, int province, TextSpan where)
    {
        if (!RegionTable.IsProvince(province))
            number.Add(IdentifierFindings.InvoiceProvince, number.SpanOf(where.Start, where.Length), $"{province:00}");
    }

    private static IdentifierReading? AddRange(TypedNumber number, TextSpan where, string first, string last)
    {
        if (string.CompareOrdinal(first, last) <= 0) return null;
        number.Add(IdentifierFindings.InvoiceRange, number.SpanOf(where.Start, where.Length), first, last);
        return number.Done($"{first}-{last}");
    }

    // 份数 = end − start + 1.
    private static (string, string) Count(string first, string last) =>
        ("count", (Number(last) - Number(first) + 1).ToString(CultureInfo.InvariantCulture));

    private static (List<TextSpan>, string[]) SplitAt(List<TextSpan> runs, string value, int at) =>
        ([new TextSpan(runs[0].Start, at), new TextSpan(runs[0].Start + at, value.Length - at)], [value[..at], value[at..]]);

    private static List<TextSpan> Runs(string text)
    {
        List<TextSpan> runs = [];
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '*')) at++;
            if (at > start) runs.Add(TextSpan.FromTo(start, at));
        }
        return runs;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
