using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Cleaning;

/// <summary>Characters that cannot be seen go, blanks and line ends become one kind each, digits typed full width become ASCII.</summary>
internal static class Characters
{
    public static bool Clean(Draft draft)
    {
        if (IsClean(draft.Text)) return false;
        bool wideRunHasDigit = false; // of the run of letters and digits that the loop is in
        int wideRunEnd = 0;
        for (int at = 0; at < draft.Length; at++)
        {
            char unit = draft[at];
            if (unit is '\n')
            {
                draft.Keep(at);
            }
            else if (unit is '\r')
            {
                if (draft[at + 1] == '\n') draft.Drop();
                else draft.Put('\n', at);
            }
            else if (unit is '\u2028' or '\u2029' or '\v' or '\f' or '\u0085')
            {
                draft.Put('\n', at);
            }
            else if (IsBlank(unit))
            {
                if (draft.LastWritten == ' ') draft.Drop();
                else if (unit == ' ') draft.Keep(at);
                else draft.Put(' ', at);
            }
            else if (IsUnseen(unit))
            {
                draft.Drop();
            }
            else if (Script.IsFullWidthDigit(unit) || Script.IsFullWidthLatin(unit))
            {
                if (at >= wideRunEnd) (wideRunEnd, wideRunHasDigit) = RunFrom(draft, at);
                // Letters alone may be part of a registered name and stay as typed.
                if (wideRunHasDigit) draft.Put((char)(unit - 0xFEE0), at);
                else draft.Keep(at);
            }
            else if (unit is '，' or '．' or '－' or '／' or '＊' && InsideNumber(draft, at))
            {
                draft.Put((char)(unit - 0xFEE0), at);
            }
            else
            {
                draft.Keep(at);
            }
        }
        return draft.Turn();
    }

    // Nearly every text of a desk; a full-width comma gives way only among full-width digits.
    private static bool IsClean(ReadOnlySpan<char> text)
    {
        char before = '\0';
        foreach (char unit in text)
        {
            bool isPlain = unit is > '\u3000' and < '\uD800' or (> ' ' and < '\u007F') or '\n' or '，'
                || (unit == ' ' ? before != ' ' : !MayGiveWay(unit));
            if (!isPlain) return false;
            before = unit;
        }
        return true;
    }

    private static bool MayGiveWay(char unit) => IsBlank(unit) || IsUnseen(unit) || unit is '\u2028' or '\u2029' or '．' or '－' or '／' or '＊'
        || Script.IsFullWidthDigit(unit) || Script.IsFullWidthLatin(unit);

    /// <summary>A blank, or what cannot be seen among blanks.</summary>
    public static bool IsGap(char unit) => IsBlank(unit) || (IsUnseen(unit) && unit is not ('\n' or '\r'));

    public static bool IsBlank(char unit) => unit is
        ' ' or '\t' or '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u1680';

    // Zero-width and direction marks, soft hyphens, byte order marks and the C0 and C1 controls.
    private static bool IsUnseen(char unit) => unit is
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u180E' or '\u061C';

    private static (int End, bool HasDigit) RunFrom(Draft draft, int at)
    {
        bool hasDigit = Script.IsDigit(draft[at - 1]);
        for (; ; at++)
        {
            char unit = draft[at];
            if (Script.IsFullWidthDigit(unit) || Script.IsDigit(unit)) hasDigit = true;
            else if (!Script.IsFullWidthLatin(unit) && !Script.IsLatin(unit)) return (at, hasDigit);
        }
    }

    // A comma counts only where thousands are parted, and the digits too were typed full width.
    private static bool InsideNumber(Draft draft, int at)
    {
        if (draft[at] == '＊') return IsNumeral(draft[at - 1]) || IsNumeral(draft[at + 1]);
        if (draft[at] != '，')
            return (IsNumeral(draft[at - 1]) && IsNumeral(draft[at + 1]))
                || (draft[at] == '－' && Script.IsSolid(draft.LastWritten) && IsNumeral(draft[at + 1]) && !Script.IsHan(draft[at - 1]));
        return Script.IsFullWidthDigit(draft[at - 1]) && Script.IsFullWidthDigit(draft[at + 1])
            && Script.IsFullWidthDigit(draft[at + 2]) && Script.IsFullWidthDigit(draft[at + 3])
            && !Script.IsFullWidthDigit(draft[at + 4]);
    }

    private static bool IsNumeral(char unit) => Script.IsDigit(unit) || Script.IsFullWidthDigit(unit) || unit is '*' or '＊';
}
