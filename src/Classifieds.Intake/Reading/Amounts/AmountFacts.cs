using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Numbers;

namespace Classifieds.Intake.Reading.Amounts;

/// <summary>Sums of money, in digits, in numerals, or in both side by side as one fact.</summary>
internal static class AmountFacts
{
    private const string FormalNumerals = "壹贰叁肆伍陆柒捌玖拾佰仟貳貮叄參参陸弍弎漆扒两兩廿卅念";
    private const string CommonNumerals = "零〇○一二三四五六七八九十百千";
    private const string Scales = "万萬亿億";
    private const string Money = "元圆圓角分整正毛";
    private const int LongestToken = 60;

    private static readonly string[] Prefixes = ["人民币", "RMB", "rmb", "¥", "￥"];

    private static readonly string[] Labels =
    [
        "金额", "金额为", "金额：", "金额:", "价款", "货款", "押金", "保证金", "定金", "租金", "总额", "小写", "大写", "款额", "面额", "票面金额", "出票金额",
    ];

    private static readonly string[] Links = ["大写", "小写", "即", "计", "合计", "共计", "折合"];

    public static void Read(Scan scan, DateOnly today)
    {
        string text = scan.Text;
        for (int at = 0; at < text.Length; at++)
        {
            if (!MayBegin(text[at]) || scan.IsClaimed(at)) continue;
            if (at > 0 && Script.IsDigit(text[at]) && (Script.IsAlphanumeric(text[at - 1]) || text[at - 1] is '.' or '-')) continue;
            int end = Token(text, at, standsAlone: true, out bool digits);
            if (end == at) continue;
            end = Partner(text, end, digits);
            NumberFacts.Add(scan, FactType.Amount, IdentifierType.Amount, at, end, today);
            at = end - 1;
        }
    }

    private static bool MayBegin(char unit) => Script.IsDigit(unit) || IsNumeral(unit) || unit is '¥' or '￥' or '人' or 'R' or 'r';

    private static bool IsNumeral(char unit) =>
        FormalNumerals.Contains(unit, StringComparison.Ordinal) || CommonNumerals.Contains(unit, StringComparison.Ordinal);

    /// <summary>The end of the sum that begins there, or <paramref name="at"/> where none does.</summary>
    /// <param name="standsAlone">False for the second of two, which needs no unit of its own.</param>
    private static int Token(string text, int at, bool standsAlone, out bool digits)
    {
        int from = at;
        digits = false;
        bool prefixed = false;
        for (bool more = true; more;)
        {
            more = false;
            foreach (string prefix in Prefixes)
            {
                if (!text.AsSpan(at).StartsWith(prefix, StringComparison.Ordinal)) continue;
                at += prefix.Length;
                more = prefixed = true;
            }
            if (prefixed && text.AsSpan(at).StartsWith("（大写）", StringComparison.Ordinal)) at += 4;
            while (prefixed && at < text.Length && text[at] is ' ' or '：' or ':') at++;
        }
        if (at >= text.Length) return from;
        if (Script.IsDigit(text[at]))
        {
            digits = true;
            int end = DigitsEnd(text, at, out bool unit);
            return unit || prefixed || !standsAlone || HasLabel(text, from) ? end : from;
        }
        return NumeralsEnd(text, at, prefixed) is var numerals && numerals > at ? numerals : from;
    }

    private static int DigitsEnd(string text, int at, out bool unit)
    {
        unit = false;
        int end = at;
        while (end < text.Length && end - at < LongestToken
            && (Script.IsDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && Script.IsDigit(text[end + 1]))
                || (text[end] == '，' && PartsThousands(text, at, end)))) end++;
        int scale = end < text.Length && text[end] == ' ' ? end + 1 : end;
        while (scale < text.Length && scale - end < 4 && IsScale(text[scale])) scale++;
        if (scale < text.Length && text[scale] is '元' or '圆' or '圓')
        {
            unit = true;
            end = scale + 1;
            // 10元5角, 500元整
            while (end + 1 < text.Length && Script.IsDigit(text[end]) && text[end + 1] is '角' or '分') end += 2;
            if (end < text.Length && text[end] is '整' or '正' && !IsWordWithWhole(text, end + 1)) end++;
        }
        return end;
    }

    private static bool IsScale(char unit) => unit is '十' or '百' or '千' or '万' or '亿' or '萬' or '億' or '佰' or '仟';

    // 正式, 正本: 正 begins a word and does not end a sum.
    private static bool IsWordWithWhole(string text, int at) => at < text.Length && text[at] is '式' or '本' or '副' or '常' or '在';

    // 10，000元 typed with a full-width comma: groups of three, and money at the end.
    private static bool PartsThousands(string text, int at, int comma)
    {
        if (comma - at is 0 or > 3 && text[comma - 4] is not ('，' or ',')) return false;
        int look = comma;
        while (look + 3 < text.Length && text[look] is '，' or ','
            && Script.IsDigit(text[look + 1]) && Script.IsDigit(text[look + 2]) && Script.IsDigit(text[look + 3])) look += 4;
        if (look == comma || look >= text.Length) return false;
        if (text[look] == '.') for (look++; look < text.Length && Script.IsDigit(text[look]);) look++;
        return look < text.Length && text[look] is '元' or '圆' or '万';
    }

    private static int NumeralsEnd(string text, int at, bool prefixed)
    {
        int end = at;
        bool formal = false, yuan = false, cents = false;
        int numerals = 0;
        for (; end < text.Length && end - at < LongestToken; end++)
        {
            char unit = text[end];
            if (FormalNumerals.Contains(unit, StringComparison.Ordinal)) formal = true;
            else if (unit is '元' or '圆' or '圓') { if (yuan) break; yuan = true; continue; }
            else if (unit is '角' or '分') { if (numerals == 0) break; cents = true; continue; }
            else if (unit is '整' or '正') { if (yuan || cents) end++; break; }
            else if (!CommonNumerals.Contains(unit, StringComparison.Ordinal)
                && !(numerals > 0 && Scales.Contains(unit, StringComparison.Ordinal))) break;
            numerals++;
        }
        if (numerals == 0 || (yuan && !cents && IsDenomination(text, end))) return at;
        // Numerals after 元 that no 角 or 分 ends belong to the words that follow.
        while (end > at && yuan && IsNumeral(text[end - 1]) && !cents) end--;
        if (yuan && (formal || prefixed || numerals > 1 || !IsWordAfter(text, end))) return end;
        return formal && (cents || prefixed) ? end : at;
    }

    // 伍元券100份: a printed value, not a sum that somebody wrote out.
    private static bool IsDenomination(string text, int at) =>
        at > 0 && at < text.Length && text[at - 1] is '元' or '圆' && text[at] is '券' or '版' or '票' or '面';

    // 一元化, 二元次: a word, not a sum.
    private static bool IsWordAfter(string text, int at) => at < text.Length && "化素次论件组方体".Contains(text[at], StringComparison.Ordinal);

    private static bool HasLabel(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd("：: ");
        return before.EndsWithAny(Labels);
    }

    // 壹万元整（10000元）, 10000元（大写：壹万元整）, 壹万元整，小写：10000元
    private static int Partner(string text, int end, bool digits)
    {
        int at = end;
        bool bracket = at < text.Length && text[at] is '（' or '(';
        if (bracket) at++;
        else if (at < text.Length && text[at] is '，' or '、') at++;
        bool linked = false;
        bool inner = at < text.Length && text[at] is '（' or '(';
        if (inner) at++;
        foreach (string link in Links)
        {
            if (!text.AsSpan(at).StartsWith(link, StringComparison.Ordinal)) continue;
            at += link.Length;
            linked = true;
            break;
        }
        if (inner || (linked && bracket && at < text.Length && text[at] is '）' or ')'))
        {
            if (!linked || at >= text.Length || text[at] is not ('）' or ')')) return end;
            if (!inner) bracket = false;
            at++;
        }
        while (at < text.Length && text[at] is '：' or ':' or ' ') at++;
        if (!bracket && !linked || at >= text.Length) return end;
        int past = Token(text, at, standsAlone: false, out bool otherDigits);
        if (past == at || otherDigits == digits) return end;
        if (!bracket) return past;
        return past < text.Length && text[past] is '）' or ')' ? past + 1 : end;
    }
}
