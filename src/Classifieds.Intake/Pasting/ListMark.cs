using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Pasting;

/// <summary>What a list puts before its items: 1、 1. 1） （1） ① 一、 （一） 第1条 1️⃣, or a bullet such as ★.</summary>
/// <param name="Style">Equal for marks of the same list.</param>
/// <param name="Ordinal">Of the item; 0 for a bullet.</param>
/// <param name="Length">Of the mark with the blanks behind it; 0 where there is none.</param>
internal readonly record struct ListMark(int Style, int Ordinal, int Length)
{
    private const string ChineseDigits = "一二三四五六七八九十";
    private const string EmojiBullets = "🔸🔹🔶🔷🔴🔵🔺🔻📌📍👉📢💠🟢🟡🟠🌟"; // pairs; one half is never looked at alone
    private const string SmallEmojiBullets = "⭐✅✔⚫⚪❗";
    private const int BulletStyle = 0x10000, EmojiStyle = 0x20000, BareStyle = 9;

    /// <summary>第1条： and 1️⃣ number notices, not what stands in one.</summary>
    public bool IsItemNumber => Length > 0 && Style is 6 or 7;

    /// <summary>🔸 or 📌: a picture for a bullet.</summary>
    public bool IsEmoji => Style >= EmojiStyle;

    /// <summary>1张三遗失…: a number with no mark behind it, before a whole notice.</summary>
    public bool IsBareNumber => Length > 0 && Style == BareStyle;

    public bool IsBullet => Style >= BulletStyle;

    public bool Follows(ListMark before) =>
        Length > 0 && before.Length > 0 && Style == before.Style && (IsBullet || Ordinal == before.Ordinal + 1);

    public static bool IsBulletSign(char unit) => Bullets.Signs.Contains(unit, StringComparison.Ordinal);

    public static ListMark At(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at < text.Length && text[at] is ' ' or '\t' or '\u3000') at++;
        if (at >= text.Length) return default;
        char unit = text[at];
        if (IsBulletSign(unit))
        {
            int past = at;
            while (past < text.Length && text[past] == unit) past++;
            return Made(text, start, past, BulletStyle + unit, 0);
        }
        int emoji = EmojiLength(text[at..]);
        if (emoji > 0)
        {
            int past = at + emoji;
            while (past < text.Length && text[past..].StartsWith(text[at..(at + emoji)])) past += emoji;
            return Made(text, start, past, EmojiStyle + text[at + emoji - 1], 0);
        }
        if (unit is '-' or '*' or '·' or '–' && at + 1 < text.Length && text[at + 1] is ' ' or '\u3000')
            return Made(text, start, at + 1, BulletStyle + unit, 0);
        if (unit is >= '①' and <= '⑳') return Made(text, start, Past(text, at + 1, "、.．"), 3, unit - '①' + 1);
        if (unit is >= '⑴' and <= '⒇') return Made(text, start, at + 1, 4, unit - '⑴' + 1);
        if (unit is >= '⒈' and <= '⒛') return Made(text, start, at + 1, 5, unit - '⒈' + 1);
        if (unit == '第')
        {
            int inside = Number(text, at + 1, out int nth, out _);
            int unitAt = at + 1 + inside;
            if (inside == 0 || unitAt + 1 >= text.Length || text[unitAt] is not ('条' or '则' or '个' or '篇')) return default;
            return text[unitAt + 1] is ' ' or '、' or '：' or ':' or '，' or '.' or '\u3000' ? Made(text, start, unitAt + 2, 6, nth) : default;
        }

        bool bracket = unit is '（' or '(' or '【' or '[';
        int from = bracket ? at + 1 : at;
        int length = Number(text, from, out int ordinal, out bool chinese);
        if (length == 0 || from + length >= text.Length) return default;
        char mark = text[from + length];
        char after = from + length + 1 < text.Length ? text[from + length + 1] : '\0';
        int style = (chinese ? 20 : 10) + (bracket ? 5 : 0);
        if (bracket)
            return mark is '）' or ')' or '】' or ']' ? Made(text, start, Past(text, from + length + 1, "、.．"), style, ordinal) : default;
        if (mark == '\uFE0F' && after == '\u20E3') return Made(text, start, from + length + 2, 7, ordinal);
        if (mark == '\u20E3') return Made(text, start, from + length + 1, 7, ordinal);
        if (mark == '、') return Made(text, start, from + length + 1, style, ordinal);
        if (!chinese && mark is '）' or ')') return Made(text, start, from + length + 1, style + 1, ordinal);
        if (!chinese && IsBare(text[(from + length)..], length)) return Made(text, start, from + length, BareStyle, ordinal);
        return !chinese && mark is '.' or '．' && !Script.IsDigit(after) && !Script.IsFullWidthDigit(after)
            ? Made(text, start, from + length + 1, style + 2, ordinal)
            : default;
    }

    private static int EmojiLength(ReadOnlySpan<char> text)
    {
        if (SmallEmojiBullets.Contains(text[0], StringComparison.Ordinal)) return text.Length > 1 && text[1] == '\uFE0F' ? 2 : 1;
        if (text.Length < 2 || !char.IsSurrogatePair(text[0], text[1])) return 0;
        for (int at = 0; at + 1 < EmojiBullets.Length; at += 2)
            if (EmojiBullets[at] == text[0] && EmojiBullets[at + 1] == text[1]) return 2;
        return 0;
    }

    // 1张三遗失…作废 but not 3号楼, 5月, 2名员工遗失….
    private static bool IsBare(ReadOnlySpan<char> words, int digits) =>
        digits <= 2 && Script.IsHan(words[0]) && !"年月日号楼单元室个份枚本则条时点分岁人名张幢栋层路组队届级期万千百十元".Contains(words[0], StringComparison.Ordinal)
        && LossSigns.IsLoss(words, out bool isCertain) && isCertain && LossSigns.HasVoid(words);

    private static int Number(ReadOnlySpan<char> text, int at, out int value, out bool chinese)
    {
        value = 0;
        int length = 0;
        while (at + length < text.Length && length < 4 && Digit(text[at + length]) is >= 0 and int digit)
        {
            value = value * 10 + digit;
            length++;
        }
        chinese = length == 0;
        if (!chinese) return length <= 3 ? length : 0;
        while (at + length < text.Length && length < 4
            && ChineseDigits.IndexOf(text[at + length], StringComparison.Ordinal) is >= 0 and int place)
        {
            value = place == 9 ? Math.Max(value, 1) * 10 : value + place + 1;
            length++;
        }
        return length <= 3 ? length : 0;
    }

    private static int Digit(char unit) =>
        Script.IsDigit(unit) ? unit - '0' : Script.IsFullWidthDigit(unit) ? unit - '０' : -1;

    private static int Past(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> marks) =>
        at < text.Length && marks.Contains(text[at]) ? at + 1 : at;

    private static ListMark Made(ReadOnlySpan<char> text, int start, int past, int style, int ordinal)
    {
        while (past < text.Length && text[past] is ' ' or '\t' or '\u3000') past++;
        return new(style, ordinal, past - start);
    }
}
