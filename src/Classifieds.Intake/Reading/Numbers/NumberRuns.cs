using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>A run of the signs that numbers are written in, and what it is made of.</summary>
internal static class NumberRuns
{
    private const int Longest = 64;

    /// <summary>Where the run of letters, digits and hyphens ends that begins there.</summary>
    /// <param name="blanks">Whether single blanks may part it.</param>
    public static int End(string text, int at, bool blanks)
    {
        int end = at;
        while (end < text.Length && end - at < Longest)
        {
            if (IsNumberUnit(text[end])) end++;
            else if (end > at && text[end] is '…' or '.' && HiddenEnd(text, end) is var hidden && hidden > end) end = hidden;
            else if (end > at && end + 1 < text.Length && IsNumberUnit(text[end + 1])
                && (text[end] is '-' or '－' || (blanks && text[end] is ' '))) end++;
            else break;
        }
        return end;
    }

    // 612322………3016, 612322......3016: what is hidden, with more of the number behind it.
    private static int HiddenEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 18 && text[end] == text[at]) end++;
        bool hides = (text[at] == '…' || end - at >= 3) && end < text.Length && IsNumberUnit(text[end]);
        return hides ? end : at;
    }

    /// <summary>M000100Y—4: whatever dash stands before the check character.</summary>
    public static int PastDash(string text, int at, int end)
    {
        const string dashes = "‐‑‒–—―−﹣─_·⁃﹘～~";
        bool isCode = end - at == 8 && end + 1 < text.Length && dashes.Contains(text[end], StringComparison.Ordinal)
            && Script.IsAlphanumeric(text[end + 1]);
        return isCode && (end + 2 >= text.Length || !Script.IsAlphanumeric(text[end + 2])) ? end + 2 : end;
    }

    // A lost X is often typed as ×, as a Cyrillic letter or as a Roman ten.
    private static bool IsNumberUnit(char unit) =>
        Script.IsAlphanumeric(unit) || unit is '*' or '×' or 'Х' or 'х' or 'Ⅹ' or '＊' or '○' or '〇';

    /// <summary>Where a run ends that is no longer than the number may be, so that the next words of a list are not swallowed.</summary>
    public static int CutAt(string text, int at, int end, int most)
    {
        int units = 0;
        for (int look = at; look < end; look++)
        {
            if (text[look] == ' ' && units >= most) return look;
            if (text[look] is not (' ' or '-' or '－')) units++;
        }
        return end;
    }

    public static bool HasDigit(string text, int from, int to)
    {
        for (int at = from; at < to; at++)
            if (Script.IsDigit(text[at])) return true;
        return false;
    }

    public static bool AllDigits(string text, int from, int to)
    {
        for (int at = from; at < to; at++)
            if (!Script.IsDigit(text[at])) return false;
        return true;
    }

    /// <summary>Whether the eighteen signs from there look like 身份证号: a region, a year of a century and a month.</summary>
    public static bool IsIdShaped(string text, int at)
    {
        if (!AllDigits(text, at, at + 17) || !(Script.IsDigit(text[at + 17]) || text[at + 17] is 'X' or 'x')) return false;
        int year = (text[at + 6] - '0') * 10 + (text[at + 7] - '0'), month = (text[at + 10] - '0') * 10 + (text[at + 11] - '0');
        return year is 19 or 20 && month is >= 1 and <= 12 && text[at] is >= '1' and <= '8';
    }
}
