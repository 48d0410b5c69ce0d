using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>号牌: 鲁C12345, 鲁C·12345, and those of trailers and learners with a word at their end.</summary>
internal static class Plates
{
    public static bool IsProvince(char unit) => Provinces.Short.Contains(unit, StringComparison.Ordinal);

    /// <summary>How long the plate is that begins there with its province; 0 where none does.</summary>
    public static int Length(string text, int at)
    {
        int next = at + 1;
        if (next >= text.Length || text[next] is < 'A' or > 'Z') return 0;
        next++;
        if (next < text.Length && text[next] is '·' or '-' or ' ') next++;
        int from = next;
        bool digit = false;
        while (next < text.Length && next - from < 7 && (Script.IsDigit(text[next]) || text[next] is >= 'A' and <= 'Z'))
        {
            digit |= Script.IsDigit(text[next]);
            next++;
        }
        if (next - from == 4 && next < text.Length && text[next] is '学' or '挂' or '警' or '港' or '澳' or '使' or '领') return next + 1 - at;
        return digit && next - from is 5 or 6 ? next - at : 0;
    }
}
