namespace Classifieds.Typesetting;

/// <summary>计量单位: which letters, signs and Han behind or before a number say that it measures something.</summary>
internal static class Units
{
    private const int LongestUnit = 6;

    private static readonly string[] OfLength = Words("m mm cm dm km um μm µm nm");

    // As advertisements write them, capitals and small letters alike; a letter alone is as the standard has it.
    private static readonly string[] Others = Words(
        "kg mg ug μg µg ton tons ha ml dl cl kl min hr ms kv mv ma ka ua μa kw mw gw wh kwh mwh ah mah va kva mva var kvar hz khz mhz "
        + "ghz pa kpa mpa hpa gpa bar mbar kn mn nm kj mj cal kcal kb mb gb tb bit kbps mbps gbps db mol mmol lx lm cd rpm psi kω mω ohm "
        + "rpm pf uf μf mh ppm in ft inch pcs kgf rmb cny usd eur hkd jpy gbp");

    private const string Letters = "mgtshdLlVWANJKBTΩ";

    private static readonly string[] Currencies = Words("rmb cny usd us eur hkd hk jpy gbp");

    /// <summary>单位 in Han that follow a quantity, never the number of a paper: 号, 张 and 公 as of 公章 are none.</summary>
    private static readonly string[] Han =
    [
        "万元", "亿元", "千元", "百元", "美元", "欧元", "港元", "港币", "日元", "英镑", "万股", "万吨", "万美", "万港", "平方", "立方", "公斤", "公里", "公顷", "公升", "公吨",
        "千克", "千米", "千瓦", "毫米", "毫升", "毫克", "厘米", "分米", "微米", "纳米", "兆瓦", "摄氏",
    ];

    /// <summary>What a number is read with besides: 10日, 第0418号, 3斤, 5万. Others only count (年, 月, 名, 枚).</summary>
    private const string HanAlone = "元圆角吨亩日号米斤两克升度瓦伏安兆万亿千百";

    /// <returns>The one character of a cell, a full-width one as its half-width twin; NUL where it has several.</returns>
    public static char Plain(in Cell cell) => cell.Text is [var one] ? one is >= '！' and <= '～' ? (char)(one - '！' + '!') : one : '\0';

    public static bool Has(ReadOnlySpan<Cell> letters)
    {
        Span<char> plain = stackalloc char[LongestUnit];
        if (!TryPlain(letters, plain, out int length)) return false;
        ReadOnlySpan<char> unit = plain[..length];
        if (length == 1) return Letters.Contains(unit[0]);
        if (unit[^1] is '²' or '³') return IsAmong(OfLength, unit[..^1]);
        return IsAmong(OfLength, unit) || IsAmong(Others, unit);
    }

    /// <returns>Whether squares and cubes are made of it.</returns>
    public static bool IsOfLength(ReadOnlySpan<Cell> letters)
    {
        Span<char> plain = stackalloc char[LongestUnit];
        return TryPlain(letters, plain, out int length) && IsAmong(OfLength, plain[..length]);
    }

    public static bool IsCurrency(ReadOnlySpan<Cell> letters)
    {
        Span<char> plain = stackalloc char[LongestUnit];
        return TryPlain(letters, plain, out int length) && IsAmong(Currencies, plain[..length]);
    }

    public static bool IsMoneySign(in Cell cell) => Plain(cell) is '$' or '¥' or '￥' or '€' or '£' or '±';

    /// <returns>Whether the Han at a place are a unit.</returns>
    public static bool Follows(ReadOnlySpan<Cell> cells, int at)
    {
        if (at >= cells.Length || cells[at].Text.Length != 1) return false;
        if (cells[at].Text is "元" or "吨" or "亩") return true;
        return at + 1 < cells.Length && cells[at + 1].Text.Length == 1
            && IsHan(cells[at].Text[0], cells[at + 1].Text[0]);
    }

    /// <returns>How many Han at a place behind a number belong to it as its unit; 0 = none.</returns>
    public static int LengthOfHan(ReadOnlySpan<Cell> cells, int at)
    {
        if (at >= cells.Length || cells[at].Text is not [var one]) return 0;
        if (at + 1 < cells.Length && cells[at + 1].Text is [var next] && IsHan(one, next)) return 2;
        return HanAlone.Contains(one, StringComparison.Ordinal) ? 1 : 0;
    }

    private static bool TryPlain(ReadOnlySpan<Cell> cells, Span<char> plain, out int length)
    {
        length = 0;
        if (cells.Length == 0) return false;
        foreach (ref readonly Cell cell in cells)
        {
            foreach (char one in cell.Text)
            {
                if (length == plain.Length) return false;
                plain[length++] = one is >= '！' and <= '～' ? (char)(one - '！' + '!') : one;
            }
        }
        return true;
    }

    private static string[] Words(string words) => words.Split(' ');

    // Not sets: a cold start would compile their lookups by span, and few are compared.
    private static bool IsAmong(string[] words, ReadOnlySpan<char> unit)
    {
        foreach (string word in words)
            if (word.Length == unit.Length && unit.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsHan(char first, char second)
    {
        foreach (string word in Han)
            if (word[0] == first && word[1] == second) return true;
        return false;
    }
}
