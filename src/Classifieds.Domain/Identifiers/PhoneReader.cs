using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads one telephone number or several as typed, and finds two that were glued together.</summary>
internal static class PhoneReader
{
    public const string Name = "电话号码";
    private const int LongestExtension = 6;

    // Between two runs of digits these begin another number, whatever the runs would make together.
    private const string Breaks = "、，,;；/／或和及与|";

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.Words | NumberForm.CrossesMask);
        if (number.HasErrors) return number.Done(null);
        if (number.Text.Replace("EXT", "   ", StringComparison.Ordinal).AsSpan().IndexOfAnyInRange('A', 'Z') >= 0)
        {
            number.AddStrange("0123456789 ", Name, []);
            return number.Done(number.Text.Trim());
        }

        List<string> values = [];
        string? firstKind = null;
        foreach (List<TextSpan> group in Groups(number))
        {
            for (int at = 0; at < group.Count;)
            {
                if (values.Count > 0 && IsExtension(number, group, at))
                {
                    values[^1] += $"转{group[at].In(number.Text)}";
                    at++;
                    continue;
                }
                int end = LongestNumber(number.Text, group, at);
                string digits = Joined(number.Text, group, at, end == at ? group.Count : end);
                TextSpan where = TextSpan.FromTo(group[at].Start, group[(end == at ? group.Count : end) - 1].End);
                firstKind ??= PhoneNumbers.KindOf(PhoneNumbers.WithoutCountry(digits));
                if (end > at && values.Count == 0) AddLocal(number, digits, where);
                if (end > at && PhoneNumbers.KindOf(PhoneNumbers.WithoutCountry(digits)) == PhoneNumbers.Abroad)
                    number.Add(IdentifierFindings.PhoneAbroad, number.SpanOf(where.Start, where.Length), digits);
                values.Add(end == at ? Refused(number, digits, where) : PhoneNumbers.Printed(PhoneNumbers.WithoutCountry(digits)));
                at = end == at ? group.Count : end;
            }
        }
        if (values.Count == 0) number.Add(NumberFindings.Empty, number.Whole, Name);
        string value = string.Join('、', values);
        return firstKind is null || number.HasErrors ? number.Done(value) : number.Done(value, ("kind", firstKind));
    }

    // Behind another number the area code is understood: 0533-2180000、2180001.
    private static void AddLocal(TypedNumber number, string digits, TextSpan where)
    {
        if (PhoneNumbers.KindOf(digits) == PhoneNumbers.Local)
            number.Add(IdentifierFindings.PhoneLocal, number.SpanOf(where.Start, where.Length), digits);
    }

    private static string Refused(TypedNumber number, string digits, TextSpan where)
    {
        if (Parted(digits) is { } pair)
        {
            number.AddWithFixes(IdentifierFindings.PhoneGlued, [pair], pair);
            return digits;
        }
        number.AddWithFixes(IdentifierFindings.PhoneForm, DoubledOnce(digits), digits.Length);
        return digits;
    }

    // Two numbers that were written without a gap, mobiles first.
    private static string? Parted(string digits)
    {
        if (digits.Contains('*', StringComparison.Ordinal)) return null;
        foreach (int at in (int[])[11, 12, 10, 8, 7])
        {
            if (digits.Length - at < 7) continue;
            string one = digits[..at], other = digits[at..];
            bool isLong = other.Length >= 10 || at >= 10;
            if (isLong && PhoneNumbers.KindOf(one) is not null && PhoneNumbers.KindOf(other) is not null)
            {
                return $"{PhoneNumbers.Printed(one)}、{PhoneNumbers.Printed(other)}";
            }
        }
        return null;
    }

    // A mobile number with one digit typed twice.
    private static List<string> DoubledOnce(string digits)
    {
        List<string> repairs = [];
        if (digits.Length != 12 || digits[0] != '1') return repairs;
        for (int at = 1; at < digits.Length; at++)
        {
            string shorter = digits.Remove(at, 1);
            if (digits[at] == digits[at - 1] && PhoneNumbers.KindOf(shorter) is not null && !repairs.Contains(shorter))
                repairs.Add(shorter);
        }
        return repairs;
    }

    /// <returns>The index behind the last run of the longest number that begins at a run;
    /// the run's own index where there is none.</returns>
    private static int LongestNumber(string text, List<TextSpan> group, int at)
    {
        for (int end = group.Count; end > at; end--)
        {
            if (PhoneNumbers.KindOf(PhoneNumbers.WithoutCountry(Joined(text, group, at, end))) is not null) return end;
        }
        return at;
    }

    // A short run behind 转, 分机 or a hyphen belongs to the number before it.
    private static bool IsExtension(TypedNumber number, List<TextSpan> group, int at)
    {
        if (group[at].Length > LongestExtension) return false;
        string between = Between(number, group[at].Start);
        if (between.Contains('转', StringComparison.Ordinal) || between.Contains("分机", StringComparison.Ordinal)
            || between.EndsWith("EXT", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        return at > 0 && between.Any(unit => unit is '-' or '—' or '－' or '–') && PhoneNumbers.KindOf(group[at].In(number.Text)) is null;
    }

    // What was typed between a run and the one before it.
    private static string Between(TypedNumber number, int start)
    {
        int from = start;
        while (from > 0 && !char.IsAsciiDigit(number.Text[from - 1]) && number.Text[from - 1] != '*') from--;
        return string.Concat(Enumerable.Range(from, start - from).Select(number.TypedAt));
    }

    // Runs of digits that may be one number: only blanks, hyphens and brackets stand between them.
    private static List<List<TextSpan>> Groups(TypedNumber number)
    {
        List<List<TextSpan>> groups = [];
        bool begins = true;
        string text = number.Text;
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) && text[at] != '*')
            {
                char typed = number.TypedAt(at);
                begins |= Breaks.Contains(typed, StringComparison.Ordinal) || LookAlikes.IsHan(typed);
                continue;
            }
            int start = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '*')) at++;
            if (begins) groups.Add([]);
            groups[^1].Add(TextSpan.FromTo(start, at));
            begins = false;
            at--;
        }
        return groups;
    }

    private static string Joined(string text, List<TextSpan> group, int from, int to) =>
        string.Concat(group.Skip(from).Take(to - from).Select(run => run.In(text)));
}
