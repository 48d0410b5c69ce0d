using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>号牌: 鲁C12345, 鲁C·12345, and those of trailers and learners with a word at their end.</summary>
internal static class Plates
{
    private const string Between = "·•‧∙･⋅﹒・．.●-—－ ";
    private const string Endings = "学挂警港澳使领试超";
    private const string Corps = "消边警水电林通金";

    public static bool IsProvince(char unit) => Provinces.Short.Contains(unit, StringComparison.Ordinal)
        || Provinces.Old.Contains(unit, StringComparison.Ordinal);

    /// <summary>Where a plate of the armed police ends behind a label: WJ01-1234消, WJ京12345; the place itself where none stands.</summary>
    public static int ArmedPoliceEnd(string text, int at)
    {
        if (!text.AsSpan(at).StartsWith("WJ", StringComparison.Ordinal)) return at;
        int end = at + 2, signs = 0;
        while (end < text.Length && end - at < 12)
        {
            char unit = text[end];
            bool isHan = (signs == 0 && IsProvince(unit)) || (signs > 0 && Corps.Contains(unit, StringComparison.Ordinal));
            if (!isHan && !Script.IsAlphanumeric(unit) && !Between.Contains(unit, StringComparison.Ordinal)) break;
            if (Script.IsAlphanumeric(unit) || isHan) signs++;
            end++;
        }
        while (end > at && Between.Contains(text[end - 1], StringComparison.Ordinal)) end--;
        return signs is >= 5 and <= 8 ? end : at;
    }

    /// <summary>How long the plate is that begins there with its province; 0 where none does.</summary>
    public static int Length(string text, int at)
    {
        int next = at + 1;
        if (next >= text.Length || text[next] is < 'A' or > 'Z') return 0;
        next++;
        if (next < text.Length && Between.Contains(text[next], StringComparison.Ordinal)) next++;
        int from = next;
        bool digit = false;
        while (next < text.Length && next - from < 7 && (Script.IsDigit(text[next]) || text[next] is >= 'A' and <= 'Z'))
        {
            digit |= Script.IsDigit(text[next]);
            next++;
        }
        if (next - from == 4 && next < text.Length && Endings.Contains(text[next], StringComparison.Ordinal)) return next + 1 - at;
        return digit && next - from is 5 or 6 ? next - at : 0;
    }
}
