namespace Classifieds.Intake.Lexis;

/// <summary>What kind of character one UTF-16 unit is, as far as house style and reading care.</summary>
internal static class Script
{
    public const string RangeMarks = "至到-—－～~";

    /// <summary>汉字. Halves of surrogate pairs count: beyond the first plane a desk meets only rare characters of names.</summary>
    /// <remarks>And ⿰ and its like, which describe a rare character.</remarks>
    public static bool IsHan(char unit) => unit is
        (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or '々'
        or (>= '\uD800' and <= '\uDFFF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uE000' and <= '\uF8FF') or (>= '\u2E80' and <= '\u2FFF') or '\u31EF';

    /// <summary>A mark that takes a whole character's width in Chinese setting.</summary>
    public static bool IsWideMark(char unit) => unit is
        (>= '\u3001' and <= '\u3003') or (>= '\u3008' and <= '\u301F')
        or (>= '\uFF01' and <= '\uFF0F') or (>= '\uFF1A' and <= '\uFF20') or (>= '\uFF3B' and <= '\uFF40')
        or (>= '\uFF5B' and <= '\uFF65') or '“' or '”' or '…' or '—';

    public static bool IsChinese(char unit) => IsHan(unit) || IsWideMark(unit);

    public static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    /// <summary>A letter of the Latin script, with or without marks: François, Nguyễn.</summary>
    public static bool IsLatin(char unit) => unit is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        or (>= '\u00C0' and <= '\u024F' and not ('×' or '÷')) or (>= '\u1E00' and <= '\u1EFF');

    public static bool IsAlphanumeric(char unit) => IsDigit(unit) || IsLatin(unit);

    /// <summary>Letters, digits and Han: what marks stand between.</summary>
    public static bool IsSolid(char unit) => IsHan(unit) || IsAlphanumeric(unit);

    public static bool IsFullWidthDigit(char unit) => unit is >= '０' and <= '９';

    public static bool IsFullWidthLatin(char unit) => unit is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    public static bool IsOpening(char unit) => unit is '（' or '(' or '【' or '[' or '［' or '〔';

    public static bool IsClosing(char unit) => unit is '）' or ')' or '】' or ']' or '］' or '〕';

    /// <summary>A mark that ends a clause or more: 句内或句末点号.</summary>
    public static bool IsStop(char unit) => unit is
        '，' or '。' or '；' or '：' or '！' or '？' or '、' or ',' or ';' or ':' or '!' or '?';

    /// <summary>A mark or a word that joins the ends of a stretch: 00012301-00012325, 7日至9日.</summary>
    public static bool IsRangeMark(char unit) => RangeMarks.Contains(unit, StringComparison.Ordinal);

    public static bool IsSentenceEnd(char unit) => unit is '。' or '！' or '？' or '!' or '?' or '；' or ';' or '\n';
}
