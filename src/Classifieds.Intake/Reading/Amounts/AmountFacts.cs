using System.Buffers;
using Classifieds.Domain.Amounts;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
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

    // Digits by their looks: only before a unit of bills does a sum begin with one.
    private const string MistakenDigits = "査查壶壺贷貸式肄仵陡玫玟染久";
    private const int LongestToken = 60;

    private static readonly SearchValues<char> Beginnings =
        SearchValues.Create("0123456789lIo¥￥" + FormalNumerals + CommonNumerals + MistakenDigits + Currency.Beginnings);

    private static readonly string[] Prefixes = ["人民币", "RMB", "rmb", "¥", "￥"];

    private static readonly string[] Labels =
    [
        "金额", "金额为", "金额：", "金额:", "价款", "货款", "押金", "保证金", "定金", "租金", "总额", "小写", "大写", "款额", "面额", "票面金额", "出票金额",
    ];

    // What stands behind is filled in on a bill, in the numerals of bills (支付结算办法, annex 1).
    private static readonly string[] FaceLabels =
        ["票面金额", "出票金额", "汇票金额", "支票金额", "本票金额", "票据金额", "收据金额", "面额", "票额", "票面额", "存单金额"];

    private static readonly string[] Links = ["大写", "小写", "即", "计", .. TotalWords.All, "折合"];

    public static void Read(Scan scan, DateOnly today)
    {
        string text = scan.Text;
        for (int at = 0; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny(Beginnings);
            if (next < 0) return;
            at += next;
            bool digits = false;
            int own = scan.IsClaimed(at) || IsInsideNumber(text, at) ? at : Token(text, at, standsAlone: true, out digits);
            if (own == at)
            {
                while (at + 1 < text.Length && IsInsideNumber(text, at + 1)) at++;
                continue;
            }
            int end = Partner(text, own, digits);
            if (digits || !Everyday(scan, at, own, end)) NumberFacts.Add(scan, FactType.Amount, IdentifierType.Amount, at, end, today);
            at = end - 1;
        }
    }

    private static bool IsInsideNumber(string text, int at) => at > 0 && char.IsAsciiLetterOrDigit(text[at])
        && (Script.IsAlphanumeric(text[at - 1]) || (Script.IsDigit(text[at]) && text[at - 1] is '.' or '-'));

    private static bool IsNumeral(char unit) =>
        FormalNumerals.Contains(unit, StringComparison.Ordinal) || CommonNumerals.Contains(unit, StringComparison.Ordinal);

    // 重谢一万元 is right in prose; on a bill, beside digits or behind 大写 it is not.
    private static bool Everyday(Scan scan, int at, int own, int end)
    {
        string text = scan.Text, typed = text[at..own];
        if (typed.Contains("大写", StringComparison.Ordinal)) return false;
        IdentifierReading reading = AmountReader.ReadInProse(typed);
        bool everyday = reading.Findings.Count == 0 && AmountReader.IsEveryday(typed);
        if (!everyday) return false;
        var before = text.AsSpan(0, at).TrimEnd("：: 为是计共");
        if (before.EndsWith("大写", StringComparison.Ordinal) || before.EndsWith("大写）", StringComparison.Ordinal)
            || before.EndsWithAny(FaceLabels))
            return false;
        if (before.EndsWithAny(Vague) && own == end)
        {
            scan.Claim(at, own); // 数千元, 几万元
            return true;
        }
        if (end > own)
        {
            // 三万五千元（35000元）: said once more in digits; with 整 it is filled in like a bill.
            if (typed[^1] is '整' or '正' || HasLabel(text, at) || typed[0] is '人') return false;
            IdentifierReading both = AmountReader.Read(text[at..end]);
            if (both.Findings.Any(finding => finding.Code == AmountFindings.Mismatch.Code)) return false;
            reading = reading with
            {
                Findings = [.. both.Findings.Where(finding => finding.Severity == Severity.Error).Take(1).Select(AsWarning)],
            };
        }
        if (reading.Value is null) scan.Claim(at, end);
        else NumberFacts.Put(scan, FactType.Amount, at, end, reading);
        return true;
    }

    private static Finding AsWarning(Finding finding) => finding with { Severity = Severity.Warning };

    private static readonly string[] Vague = ["数", "几", "好几", "若干"];

    /// <summary>The end of the sum that begins there, or <paramref name="at"/> where none does.</summary>
    /// <param name="standsAlone">False for the second of two, which needs no unit of its own.</param>
    private static int Token(string text, int at, bool standsAlone, out bool digits)
    {
        int from = at;
        digits = false;
        bool prefixed = false;
        for (bool more = true; more && at - from < LongestToken;) // 人民币人民币… without end is no sum
        {
            more = false;
            foreach (string prefix in BeginsPrefix(text, at) ? Prefixes : [])
            {
                if (!text.AsSpan(at).StartsWith(prefix, StringComparison.Ordinal)) continue;
                at += prefix.Length;
                more = prefixed = true;
            }
            if (Currency.At(text.AsSpan(at), out int named) is { IsForeign: true })
            {
                at += named;
                more = prefixed = true;
            }
            if (prefixed && text.AsSpan(at).StartsWith("（大写）", StringComparison.Ordinal)) at += 4;
            else if (prefixed && text.AsSpan(at).StartsWith("大写", StringComparison.Ordinal)) at += 2;
            while (prefixed && at < text.Length && text[at] is ' ' or '：' or ':') at++;
        }
        if (at >= text.Length) return from;
        if (Script.IsDigit(text[at]) || IsLetterOfDigits(text, at))
        {
            digits = true;
            int end = DigitsEnd(text, at, out bool unit);
            return unit || ((prefixed || !standsAlone || HasLabel(text, from)) && Script.IsDigit(text[at])) ? end : from;
        }
        return NumeralsEnd(text, at, prefixed) is var numerals && numerals > at ? numerals : from;
    }

    private static bool BeginsPrefix(string text, int at) => at < text.Length && text[at] is '人' or 'R' or 'r' or '¥' or '￥';

    // l2345.67元, O.50元: a letter that a hand took for a digit opens the number.
    private static bool IsLetterOfDigits(string text, int at) =>
        text[at] is 'l' or 'I' or 'O' or 'o' && at + 1 < text.Length && (Script.IsDigit(text[at + 1]) || text[at + 1] is 'O' or 'o' or 'l');

    private static int DigitsEnd(string text, int at, out bool unit)
    {
        unit = false;
        int parted = AmountReader.PartedEnd(text, at);
        int end = parted, digits = parted - at;
        bool letters = false;
        for (; end < text.Length && end - at < LongestToken; end++)
        {
            char here = text[end];
            if (Script.IsDigit(here)) digits++;
            else if (here is 'O' or 'o' or 'l' or 'I' && !IsWordOfLetters(text, end)) letters = true;
            else if (!(here is ',' or '.' && end + 1 < text.Length && IsOfDigits(text[end + 1]))
                && !(here == '，' && PartsThousands(text, at, end))) break;
        }
        if (letters && digits == 0) return at;
        int scale = end < text.Length && text[end] == ' ' ? end + 1 : end;
        while (scale < text.Length && scale - end < 4 && IsScale(text[scale])) scale++;
        if (scale < text.Length && text[scale] is '元' or '圆' or '圓')
        {
            unit = true;
            end = scale + 1;
            if (Currency.At(text.AsSpan(end), out int behind) is { IsForeign: true }) end += behind;
            // 10元5角, 500元整
            while (end + 1 < text.Length && Script.IsDigit(text[end]) && text[end + 1] is '角' or '分') end += 2;
            if (end < text.Length && text[end] is '整' or '正' && !IsWordWithWhole(text, end + 1)) end++;
        }
        else if (Currency.At(text.AsSpan(scale), out int named) is { IsForeign: true } && text[scale] != '$')
        {
            unit = true;
            end = scale + named;
            if (end < text.Length && text[end] is '整' or '正' && !IsWordWithWhole(text, end + 1)) end++;
        }
        else if (parted > at && !unit)
        {
            end = at;
            while (end < text.Length && Script.IsDigit(text[end])) end++; // 12 345 without 元 may be two numbers
        }
        return end;
    }

    private static bool IsOfDigits(char unit) => Script.IsDigit(unit) || unit is 'O' or 'o' or 'l' or 'I';

    // The O of 12,3O0.00 stands among digits, that of 5Ohm does not.
    private static bool IsWordOfLetters(string text, int at)
    {
        int end = at;
        while (end < text.Length && IsOfDigits(text[end])) end++;
        return end < text.Length && Script.IsLatin(text[end]);
    }

    private static bool IsScale(char unit) => unit is '十' or '百' or '千' or '万' or '亿' or '萬' or '億' or '佰' or '仟';

    // 正式, 正本: 正 begins a word and does not end a sum.
    private static bool IsWordWithWhole(string text, int at) => at < text.Length && text[at] is '式' or '本' or '副' or '常' or '在';

    // 10，000元 typed with a full-width comma: groups of three, and money at the end. House style widens the comma of 12,345,67 and of
    // 1,0000 too, since no thousands end there: then two digits behind groups, or noughts that open no sum, show one number.
    private static bool PartsThousands(string text, int at, int comma)
    {
        if (IsSlipOfGroups(text, at, comma)) return true;
        if (comma - at is 0 or > 3 && text[comma - 4] is not ('，' or ',')) return false;
        int look = comma;
        while (look + 3 < text.Length && text[look] is '，' or ','
            && IsOfDigits(text[look + 1]) && IsOfDigits(text[look + 2]) && IsOfDigits(text[look + 3])) look += 4;
        if (look == comma || look >= text.Length) return false;
        if (text[look] == '.') for (look++; look < text.Length && Script.IsDigit(text[look]);) look++;
        return look < text.Length && (text[look] is '元' or '圆' or '万' || (at > 0 && text[at - 1] is '¥' or '￥' && !IsOfDigits(text[look])));
    }

    private static bool IsSlipOfGroups(string text, int at, int comma)
    {
        int end = comma + 1;
        while (end < text.Length && Script.IsDigit(text[end])) end++;
        if (end >= text.Length || text[end] is not ('元' or '圆' or '万')) return false;
        bool cents = end - comma == 3 && comma - at > 4 && text[comma - 4] is ',' or '.';
        bool noughts = end - comma > 3 && text[comma + 1] == '0' && comma - at is > 0 and <= 3;
        return cents || noughts;
    }

    private static int NumeralsEnd(string text, int at, bool prefixed)
    {
        int end = at;
        bool formal = false, yuan = false, cents = false, mistaken = false;
        int numerals = 0;
        for (; end < text.Length && end - at < LongestToken; end++)
        {
            char unit = text[end];
            if (numerals > 0 && !yuan && Currency.At(text.AsSpan(end), out int named) is { IsForeign: true })
            {
                yuan = true;
                end += named - 1;
                continue;
            }
            if (FormalNumerals.Contains(unit, StringComparison.Ordinal)) formal = true;
            else if (IsYuan(text, end, formal)) { if (yuan) break; yuan = true; continue; }
            else if (unit is '角' or '分') { if (numerals == 0) break; cents = true; continue; }
            else if (unit is '整' or '正') { if (yuan || cents) end++; break; }
            else if (IsMistaken(text, at, end, yuan)) mistaken |= end == at;
            else if (!CommonNumerals.Contains(unit, StringComparison.Ordinal)
                && !(numerals > 0 && Scales.Contains(unit, StringComparison.Ordinal))) break;
            numerals++;
        }
        if (numerals == 0 || (yuan && !cents && IsDenomination(text, end))) return at;
        if (mistaken && !formal && !prefixed) return at;
        // Numerals after 元 that no 角 or 分 ends belong to the words that follow.
        while (end > at && yuan && IsNumeral(text[end - 1]) && !cents) end--;
        if (yuan && (formal || prefixed || numerals > 1 || !IsWordAfter(text, end))) return end;
        return formal && (cents || prefixed) ? end : at;
    }

    // 伍仟园整: a slip for 元 only at the end of a sum.
    private static bool IsYuan(string text, int at, bool formal) => text[at] is '元' or '圆' or '圓'
        || (formal && text[at] is '园' or '圜' && (at + 1 >= text.Length || !Script.IsHan(text[at + 1])
            || ChineseNumerals.IsNumeral(text[at + 1])));

    // 壹仟另伍拾元, 贷佰元整, 壹仟O伍拾元: what is taken for a numeral, between numerals or before a unit of bills.
    private static bool IsMistaken(string text, int from, int at, bool yuan)
    {
        char unit = text[at];
        if (at + 1 >= text.Length || !(ChineseNumerals.IsMistaken(unit) || unit == '0')) return false;
        char next = text[at + 1];
        if (at == from) return MistakenDigits.Contains(unit, StringComparison.Ordinal) && next is '拾' or '佰' or '仟' or '万' or '元';
        if (yuan) return at + 2 < text.Length && text[at + 2] is '角' or '分' && ChineseNumerals.IsFormal(next);
        return ChineseNumerals.IsFormal(next) || next is '元' or '圆' or '万' or '萬' or '亿' or '角' or '分' or '园' or '圜'
            || (MistakenDigits.Contains(next, StringComparison.Ordinal) && at + 2 < text.Length && next != unit
                && ChineseNumerals.IsFormal(text[at + 2]));
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
