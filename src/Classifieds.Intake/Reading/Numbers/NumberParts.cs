using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Numbers that are written with blanks in them: A 0041827, 20203 7010 4456, 31300051 40718263.</summary>
internal static class NumberParts
{
    private const int LongestPrefix = 3;
    private const int MostGroups = 6;
    private const int LongestGroup = 32;
    private const int BillPart = 8; // the bank's code, then the bill's own number

    /// <param name="end">Where the first run of letters and digits ends.</param>
    /// <returns>Where the whole number ends; <paramref name="end"/> where nothing shows that what follows belongs to it.</returns>
    public static int End(Scan scan, string type, int at, int end)
    {
        string text = scan.Text;
        if (end + 1 >= text.Length || text[end] != ' ' || type is not (FactType.DocumentNumber or FactType.ReceiptNumber)) return end;
        int second = DigitsEnd(text, end + 1);
        if (AllLetters(text, at, end)) return end - at <= LongestPrefix && second - end > 5 ? second : end;
        if (DigitsEnd(text, at) != end) return end;
        if (end - at == BillPart && second - end - 1 == BillPart) return IsBill(scan, at) && AreApart(text, at, end + 1) ? second : end;
        return GroupsEnd(text, at, end);
    }

    // Three groups or more of three to five digits that differ in length: one number. Groups of one length may be a list.
    private static int GroupsEnd(string text, int at, int end)
    {
        int groups = 1, last = end, first = end - at;
        bool differ = false;
        if (first is < 3 or > 5) return end;
        while (groups <= MostGroups && last + 1 < text.Length && text[last] == ' ')
        {
            int next = DigitsEnd(text, last + 1), length = next - last - 1;
            if (length == 0) break;
            if (length is < 3 or > 5) return end;
            differ |= length != first;
            groups++;
            last = next;
        }
        return groups is >= 3 and <= MostGroups && differ ? last : end;
    }

    // Two bills that were written one behind the other have numbers close together; a bank's code and a bill's number do not.
    private static bool AreApart(string text, int first, int second)
    {
        int one = int.Parse(text.AsSpan(first, BillPart), NumberStyles.None, CultureInfo.InvariantCulture);
        int other = int.Parse(text.AsSpan(second, BillPart), NumberStyles.None, CultureInfo.InvariantCulture);
        return Math.Abs(one - other) >= 1000;
    }

    private static bool IsBill(Scan scan, int at)
    {
        int thing = scan.ThingBefore(at);
        if (thing < 0) return false;
        return scan.Things[thing].Span.In(scan.Text).AsSpan().HasAny(["支票", "汇票", "本票"]);
    }

    private static bool AllLetters(string text, int from, int to)
    {
        for (int at = from; at < to; at++)
            if (!Script.IsLatin(text[at])) return false;
        return to > from;
    }

    private static int DigitsEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < LongestGroup && Script.IsDigit(text[end])) end++;
        return end;
    }
}
