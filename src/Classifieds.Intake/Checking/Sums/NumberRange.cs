using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Checking.Sums;

/// <summary>起止号码: 00012301-00012325, 00012301至00012325号, 00012301-325.</summary>
/// <param name="Span">From the first character to the last, with the letters before the digits.</param>
/// <param name="LastSpan">Where the last number stands.</param>
internal readonly record struct NumberRange(TextSpan Span, string First, string Last, TextSpan LastSpan)
{
    // As many digits as a decimal holds.
    private const int LongestEnd = 28;

    /// <summary>止号 as the whole number that a short one stands for.</summary>
    public string WholeLast => Last.Length < First.Length ? First[..^Last.Length] + Last : Last;

    public bool IsShortened => Last.Length < First.Length;

    public bool IsReversed => Last.Length <= First.Length && string.CompareOrdinal(WholeLast, First) < 0;

    /// <summary>止号 − 起号 + 1.</summary>
    public decimal Count => decimal.Parse(WholeLast, NumberStyles.None, CultureInfo.InvariantCulture) - decimal.Parse(First,
        NumberStyles.None, CultureInfo.InvariantCulture) + 1;

    /// <summary>Reads the range whose sign or word of joining stands at a place.</summary>
    /// <param name="worded">至 and 到 join ends of any kind of number; a hyphen also stands inside one number.</param>
    public static bool TryRead(string text, int at, out NumberRange range, out bool worded)
    {
        range = default;
        worded = text[at] is '至' or '到' or '～' or '~';
        int left = at, right = at + 1;
        while (right < text.Length && right - at < 3 && text[right] is '-' or '—' or '－' or ' ' or '至') right++;
        if (left > 0 && text[left - 1] == ' ') left--;
        if (left > 0 && text[left - 1] == '号') left--;
        int start = left, end = right;
        while (start > 0 && left - start <= LongestEnd && Script.IsDigit(text[start - 1])) start--;
        int prefix = start;
        while (prefix > 0 && start - prefix < 6 && Script.IsLatin(text[prefix - 1])) prefix--;
        // AB0001-AB0025
        int letters = start - prefix;
        if (letters > 0 && right + letters < text.Length && string.CompareOrdinal(text, prefix, text, right,
            letters) == 0) right = end = right + letters;
        else prefix = start;
        while (end < text.Length && end - right <= LongestEnd && Script.IsDigit(text[end])) end++;
        int first = left - start, last = end - right;
        if (first is < 4 or > LongestEnd || last is < 1 or > LongestEnd) return false;
        // A third number, a date, an amount or a sub-number may follow: 0533-1234567-8, 12至15元.
        if (end < text.Length && (Script.IsLatin(text[end]) || text[end] is '-' or '－' or '.' or '元' or '年' or '月' or '日'
            or '万')) return false;
        if (prefix > 0 && (Script.IsDigit(text[prefix - 1]) || text[prefix - 1] is '-' or '－' or '.')) return false;
        range = new(TextSpan.FromTo(prefix, end), text[start..left], text[right..end], TextSpan.FromTo(right, end));
        return true;
    }
}
