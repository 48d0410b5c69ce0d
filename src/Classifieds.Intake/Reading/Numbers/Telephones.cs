using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>How far a telephone number goes: mobile, landline with its zone, hotline.</summary>
internal static class Telephones
{
    /// <summary>Where a telephone ends that no label names: 11 digits of a mobile, 0533-8272215, 400-818-0273.</summary>
    /// <param name="end">Where the run of letters and digits ends that begins there.</param>
    /// <returns>The place itself where no telephone is.</returns>
    public static int Unlabelled(string text, int at, int end)
    {
        if (IsMobile(text, at, end)) return end;
        int local = CountryEnd(text, at);
        if (local == at) return Landline(text, at);
        int past = NumberRuns.End(text, local, blanks: false);
        if (IsMobile(text, local, Math.Min(past, local + 11)) && past - local == 11) return past;
        if (Landline(text, local) is var zoned && zoned > local) return zoned;
        // Behind the country code a zone has lost its nought: 0086-571-88180273.
        int zone = local;
        while (zone < text.Length && zone - local < 4 && Script.IsDigit(text[zone])) zone++;
        int number = zone;
        while (number < text.Length && number - zone < 2 && text[number] is '-' or '—' or '－') number++;
        int digits = number;
        while (digits < text.Length && digits - number < 9 && Script.IsDigit(text[digits])) digits++;
        return number > zone && zone - local is 2 or 3 && digits - number is 7 or 8 ? digits : at;
    }

    /// <summary>Where a country code ends that opens a telephone, with its plus, bracket and hyphen; the place itself where none
    /// stands.</summary>
    public static int CountryEnd(string text, int at)
    {
        int end = at;
        bool bracket = end < text.Length && text[end] is '（' or '(';
        if (bracket) end++;
        bool plus = end < text.Length && text[end] is '+' or '＋';
        if (plus) end++;
        int code = end;
        if (text.AsSpan(end).StartsWith("00")) end += 2;
        bool known = false;
        foreach (string country in Countries)
        {
            if (!text.AsSpan(end).StartsWith(country, StringComparison.Ordinal)) continue;
            end += country.Length;
            known = true;
            break;
        }
        if (!known && !plus) return at;
        if (!known)
        {
            while (end < text.Length && end - code < 5 && Script.IsDigit(text[end])) end++;
            if (end == code) return at;
        }
        if (bracket)
        {
            if (end >= text.Length || text[end] is not ('）' or ')')) return at;
            end++;
        }
        while (end < text.Length && text[end] is '-' or '—' or '－' or ' ') end++;
        return end < text.Length && (Script.IsDigit(text[end]) || text[end] is '（' or '(') ? end : at;
    }

    private static readonly string[] Countries = ["86", "852", "853", "886"];

    private static bool IsMobile(string text, int at, int end) =>
        end - at == 11 && text[at] == '1' && text[at + 1] is >= '3' and <= '9' && NumberRuns.AllDigits(text, at, end);

    // A zone, a hyphen or two, seven or eight digits.
    private static int Landline(string text, int at)
    {
        if (text[at] is '4' or '8' && text.AsSpan(at + 1).StartsWith("00-")) return Hotline(text, at);
        int zone = at;
        while (zone < text.Length && zone - at < 5 && Script.IsDigit(text[zone])) zone++;
        if (text[at] != '0' || zone - at is < 3 or > 4) return at;
        int number = zone;
        while (number < text.Length && number - zone < 2 && text[number] is '-' or '—' or '－') number++;
        int end = number;
        while (end < text.Length && end - number < 9 && Script.IsDigit(text[end])) end++;
        return number > zone && end - number is 7 or 8 ? end : at;
    }

    // 400-818-0273
    private static int Hotline(string text, int at)
    {
        int end = at, digits = 0;
        for (; end < text.Length; end++)
        {
            bool joins = text[end] == '-' && end + 1 < text.Length && Script.IsDigit(text[end + 1]);
            if (!joins && !Script.IsDigit(text[end])) break;
            if (!joins && ++digits > 10) return at;
        }
        return digits == 10 ? end : at;
    }

    /// <summary>Where the telephone ends that a label names, with its brackets, blanks and extension.</summary>
    public static int End(string text, int at)
    {
        int end = at, local = CountryEnd(text, at);
        if (local > at) return End(text, local) is var whole && whole > local ? whole : at;
        for (; end < text.Length && end - at < 32; end++)
        {
            char unit = text[end];
            bool next = end + 1 < text.Length && (Script.IsDigit(text[end + 1]) || text[end + 1] is '-' or '—');
            if (Script.IsDigit(unit) || unit == '*') continue;
            if (unit == ' ' && IsWholePhone(text, at, end)) break; // two telephones, one after the other
            if (unit is '-' or '—' or '－' or '转' or ' ' && next && end > at) continue;
            if (unit is '（' or '(' && end == at && next) continue;
            if (unit is '）' or ')' && end - at is >= 4 and <= 5 && text[at] is '（' or '(') continue;
            break;
        }
        return end;
    }

    private static bool IsWholePhone(string text, int at, int end)
    {
        int digits = 0;
        for (int look = at; look < end; look++)
            if (Script.IsDigit(text[look])) digits++;
        return text[at] == '1' ? digits >= 11 : text[at] is '0' or '（' or '(' ? digits >= 10 : digits >= 7;
    }
}
