namespace Classifieds.Domain.Amounts;

/// <summary>中文大写金额: an amount in the numerals that bills and receipts are filled in with (支付结算办法, annex 1).</summary>
/// <remarks>
/// Whole 分, from 0 to 9,999,999,999,999.99 yuan. Reading goes from right to left, because there the unit is met before its digit:
/// every digit then knows its place at once, and the zeros between two digits can be counted.
/// </remarks>
public static class ChineseNumerals
{
    /// <summary>The largest amount, in 分.</summary>
    public const long MostFen = 999_999_999_999_999;

    /// <summary>No amount takes more characters.</summary>
    public const int MostWritten = 48;

    private const long FenInYi = 10_000_000_000;

    private const string Digits = "零壹贰叁肆伍陆柒捌玖";

    // Written alike in prose and on bills.
    private const string EitherWay = "零〇百千万亿元圆角分整正";
    private const int EverydayClass = 3, WrongClass = 4;
    private const int YuanPlace = 2, WanPlace = 6, YiPlace = 10, WanYiPlace = 14, Places = 18;

    private static ReadOnlySpan<long> Powers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
    ];

    // One byte for every UTF-16 unit, so a character is known by one look.
    private static readonly byte[] Signs = BuildSigns();
    private static readonly NumeralFaults[] SignFaults =
        [NumeralFaults.None, NumeralFaults.Variant, NumeralFaults.Doubtful, NumeralFaults.Everyday, NumeralFaults.WrongCharacter];

    private enum Sign
    {
        None,
        Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9,
        Zero,
        Fen, Jiao, Yuan, Ten, Hundred, Thousand, Wan, Yi,
        Whole,
        Twenty, Thirty,
    }

    /// <summary>Whether a sum is written in everyday numerals alone, 三万五千元, as words in prose may be (GB/T 15835).</summary>
    public static bool AreEveryday(ReadOnlySpan<char> numerals)
    {
        bool any = false;
        foreach (char unit in numerals)
        {
            if ((Sign)(Signs[unit] & 31) is Sign.None) return false;
            bool mayBe = (Signs[unit] >> 5) == EverydayClass || EitherWay.Contains(unit, StringComparison.Ordinal);
            if (!mayBe) return false;
            any |= unit is not ('元' or '圆' or '角' or '分' or '整' or '正');
        }
        return any;
    }

    /// <summary>Whether a character is taken for a numeral by its looks, 査 for 壹, and is another word where it does not stand in a
    /// sum.</summary>
    public static bool IsMistaken(char unit) => (Signs[unit] >> 5) == WrongClass;

    /// <summary>Whether a character is one of the numerals of bills: 壹 to 玖, 拾佰仟.</summary>
    public static bool IsFormal(char unit) =>
        (Sign)(Signs[unit] & 31) is (>= Sign.Digit1 and <= Sign.Digit9) or (>= Sign.Ten and <= Sign.Thousand)
        && (Signs[unit] >> 5) is not (EverydayClass or WrongClass) && unit is not ('百' or '千');

    /// <summary>Whether a character can stand in an amount written in numerals, rightly or wrongly.</summary>
    public static bool IsNumeral(char unit) => Signs[unit] != 0;

    /// <summary>Whether a character is a digit or a multiple, so that an amount can begin with it.</summary>
    public static bool CanBegin(char unit) =>
        (Sign)(Signs[unit] & 31) is (>= Sign.Digit1 and <= Sign.Zero) or (>= Sign.Ten and <= Sign.Thousand) or Sign.Twenty or Sign.Thirty;

    /// <summary>Reads numerals without 人民币, blanks or brackets around them.</summary>
    /// <param name="fen">In 分; as good a reading as there is where the faults are not <see cref="NumeralFaults.Unreadable"/>.</param>
    public static NumeralFaults Read(ReadOnlySpan<char> numerals, out long fen)
    {
        if (IsCanonical(numerals, out fen)) return NumeralFaults.None;
        fen = 0;
        NumeralFaults faults = NumeralFaults.None;
        int at = numerals.Length - 1;
        if (at < 0) return NumeralFaults.Unreadable;

        bool whole = SignOf(numerals[at], ref faults) == Sign.Whole;
        if (whole && --at < 0) return NumeralFaults.Unreadable;

        int section = YuanPlace; // the place of the unit of the section that the scan is in: 元, 万, 亿, 万亿
        int pending = -1;        // the place that the next digit takes, once its unit has been met
        int last = -1;           // the place of the digit on the right, the one met before
        int lowest = -1;         // the place of the rightmost unit
        bool zero = false, yuan = false, unitIsBare = false;
        for (; at >= 0; at--)
        {
            Sign sign = SignOf(numerals[at], ref faults);
            switch (sign)
            {
                case >= Sign.Digit1 and <= Sign.Digit9:
                case Sign.Twenty or Sign.Thirty:
                    if (sign is Sign.Twenty or Sign.Thirty)
                    {
                        if (unitIsBare) return NumeralFaults.Unreadable | faults;
                        sign = sign == Sign.Twenty ? Sign.Digit2 : Sign.Digit3;
                        if (!yuan) AssumeYuan();
                        pending = section + 1;
                    }
                    if (lowest < 0) AssumeYuan();
                    if (pending <= last) return NumeralFaults.Unreadable | faults;
                    faults |= Gap(pending, last, zero);
                    fen += Powers[pending] * (int)sign;
                    last = pending;
                    pending = -1;
                    zero = unitIsBare = false;
                    break;

                case Sign.Zero:
                    if (pending == YuanPlace && at == 0)
                    {
                        // 零元伍角, and 零元整 for nothing at all.
                        if (last >= 0) faults |= NumeralFaults.ZeroYuan;
                        pending = -1;
                        zero = false;
                    }
                    else if (pending >= 0 || last < 0 || zero)
                    {
                        if (lowest < 0) return NumeralFaults.Unreadable | faults;
                        faults |= NumeralFaults.ZeroSurplus;
                        pending = -1;
                    }
                    else
                    {
                        zero = true;
                    }
                    unitIsBare = false;
                    break;

                case Sign.Fen or Sign.Jiao:
                    int small = sign == Sign.Fen ? 0 : 1;
                    if (lowest >= small || yuan || pending >= 0) return NumeralFaults.Unreadable | faults;
                    pending = small;
                    unitIsBare = true;
                    if (lowest < 0) lowest = small;
                    break;

                case Sign.Yuan:
                    if (yuan || pending >= 0) return NumeralFaults.Unreadable | faults;
                    yuan = true;
                    pending = YuanPlace;
                    if (lowest < 0) lowest = YuanPlace;
                    break;

                case Sign.Ten or Sign.Hundred or Sign.Thousand:
                    if (!yuan) AssumeYuan();
                    if (!SettleBare(ref fen)) return NumeralFaults.Unreadable | faults;
                    pending = section + (sign - Sign.Ten) + 1;
                    unitIsBare = true;
                    if (pending <= last) return NumeralFaults.Unreadable | faults;
                    break;

                case Sign.Wan:
                    if (!yuan) AssumeYuan();
                    if (section is not (YuanPlace or YiPlace) || !SettleBare(ref fen)) return NumeralFaults.Unreadable | faults;
                    section = pending = section == YuanPlace ? WanPlace : WanYiPlace;
                    break;

                case Sign.Yi:
                    if (!yuan) AssumeYuan();
                    if (section >= YiPlace || pending == WanPlace || !SettleBare(ref fen)) return NumeralFaults.Unreadable | faults;
                    section = pending = YiPlace;
                    break;

                default:
                    return NumeralFaults.Unreadable | faults;
            }
        }

        if (!SettleBare(ref fen) || pending >= 0) return NumeralFaults.Unreadable | faults;
        if (zero && last >= 0) faults |= NumeralFaults.ZeroSurplus;
        if (lowest < 0) return NumeralFaults.Unreadable | faults;
        if (lowest == YuanPlace && yuan && !whole) faults |= NumeralFaults.WholeMissing;
        if (lowest == 0 && whole) faults |= NumeralFaults.WholeSurplus;
        if (fen > MostFen) faults |= NumeralFaults.TooLarge;
        return faults;

        // 拾元整 is read as ten, and said to lack its 壹; 角 and 分 without a digit cannot be read.
        bool SettleBare(ref long sum)
        {
            if (!unitIsBare) return true;
            if (pending < YuanPlace) return false;
            faults |= NumeralFaults.DigitMissing | Gap(pending, last, zero);
            sum += Powers[pending];
            last = pending;
            pending = -1;
            zero = unitIsBare = false;
            return true;
        }

        // 壹万整, 伍仟: read as yuan, and said to lack it. Where 角 or 分 came first the 元 is missing all the same.
        void AssumeYuan()
        {
            if (yuan) return;
            yuan = true;
            faults |= NumeralFaults.YuanMissing;
            if (pending < 0 && lowest < 0) pending = YuanPlace;
            if (lowest < 0) lowest = YuanPlace;
        }
    }

    /// <summary>Whether numerals stand as <see cref="Write(long)"/> would write them, as nearly all do.</summary>
    /// <remarks>
    /// Added up from left to right without a thought for the rules, then written out and compared: whatever breaks a rule is
    /// written otherwise. Quicker by far than judging, which only the rest must go through.
    /// </remarks>
    /// <param name="fen">In 分; 0 where they do not.</param>
    public static bool IsCanonical(ReadOnlySpan<char> numerals, out long fen)
    {
        fen = 0;
        if (numerals.Length is 0 or > MostWritten) return false;
        long above = 0, section = 0, digit = 0, sum = 0; // above: what 亿 and 万 have closed; section: the four places being read
        foreach (char unit in numerals)
        {
            switch ((Sign)Signs[unit])
            {
                case var sign and >= Sign.Digit1 and <= Sign.Digit9:
                    digit = (long)sign;
                    continue;
                case Sign.Ten:
                    section += digit * 10;
                    break;
                case Sign.Hundred:
                    section += digit * 100;
                    break;
                case Sign.Thousand:
                    section += digit * 1000;
                    break;
                case Sign.Wan:
                    above += (section + digit) * 10_000;
                    section = 0;
                    break;
                case Sign.Yi:
                    above += section + digit;
                    if (above > MostFen / FenInYi) return false;
                    (above, section) = (above * 100_000_000, 0);
                    break;
                case Sign.Yuan:
                    sum = (above + section + digit) * 100;
                    break;
                case Sign.Jiao:
                    sum += digit * 10;
                    break;
                case Sign.Fen:
                    sum += digit;
                    break;
                case Sign.Zero or Sign.Whole:
                    break;
                default:
                    return false;
            }
            digit = 0;
        }
        if (sum > MostFen) return false;
        Span<char> written = stackalloc char[MostWritten];
        if (!numerals.SequenceEqual(written[..Write(sum, written)])) return false;
        fen = sum;
        return true;
    }

    /// <summary>The canonical form, without 人民币: 壹万元整, 壹拾万柒仟元零伍角叁分.</summary>
    /// <param name="fen">In 分, from 0 to <see cref="MostFen"/>.</param>
    public static string Write(long fen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fen);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fen, MostFen);
        Span<char> written = stackalloc char[MostWritten];
        return new string(written[..Write(fen, written)]);
    }

    /// <summary>As <see cref="Write(long)"/>, into a buffer of at least <see cref="MostWritten"/> characters.</summary>
    /// <returns>How many were written.</returns>
    public static int Write(long fen, Span<char> written)
    {
        if (fen == 0) return Put("零元整", written, 0);
        Span<byte> digits = stackalloc byte[Places];
        int highest = 0;
        for (long rest = fen; rest != 0; highest++) (rest, digits[highest]) = (rest / 10, (byte)(rest % 10));

        int length = 0, last = -1;
        bool inSection = false; // whether anything stands in the section of 万 so far
        for (int place = highest - 1; place >= 0; place--)
        {
            int digit = digits[place];
            if (digit != 0)
            {
                // Nought at 万 or 亿 alone goes unwritten, as the rule's own example 壹拾万柒仟 has it; before 角, or where a whole
                // section is nought, it is written.
                bool endsSection = (place == WanPlace - 1 && last < YiPlace) || (place == YiPlace - 1 && last < WanYiPlace);
                if (last > place + 1 && !endsSection) written[length++] = '零';
                written[length++] = Digits[digit];
                if (place == 0) written[length++] = '分';
                else if (place == 1) written[length++] = '角';
                else if ((place - YuanPlace) % 4 is > 0 and var step) written[length++] = "拾佰仟"[step - 1];
                last = place;
                inSection = true;
            }
            switch (place)
            {
                case YuanPlace:
                    written[length++] = '元';
                    break;
                case WanPlace or WanYiPlace:
                    if (inSection) written[length++] = '万';
                    inSection = false;
                    break;
                case YiPlace:
                    written[length++] = '亿';
                    inSection = false;
                    break;
            }
        }
        return digits[0] == 0 && digits[1] == 0 ? Put("整", written, length) : length;
    }

    private static int Put(string text, Span<char> written, int length)
    {
        text.CopyTo(written[length..]);
        return length + text.Length;
    }

    // Rule 4: nought between two digits is written once; it may go unwritten where it ends at 元, 万 or 亿 and the next digit follows at once.
    private static NumeralFaults Gap(int place, int last, bool zero)
    {
        if (last < 0) return NumeralFaults.None;
        bool hasGap = place > last + 1;
        if (!hasGap) return zero ? NumeralFaults.ZeroSurplus : NumeralFaults.None;
        bool optional = last is YuanPlace - 1 or WanPlace - 1 or YiPlace - 1 or WanYiPlace - 1;
        return zero || optional ? NumeralFaults.None : NumeralFaults.ZeroMissing;
    }

    private static Sign SignOf(char unit, ref NumeralFaults faults)
    {
        byte known = Signs[unit];
        if (known > 31) faults |= SignFaults[known >> 5];
        return (Sign)(known & 31);
    }

    private static byte[] BuildSigns()
    {
        byte[] signs = new byte[char.MaxValue + 1];
        Add("壹贰叁肆伍陆柒捌玖", 0, Sign.Digit1);
        Add("貳2貮2叄3參3陸6", 1);
        Add("弍2弎3参3", 2);
        Add("一二三四五六七八九", 3, Sign.Digit1);
        Add("两2兩2", 3);
        Add("漆7染7扒8久9", 4);
        // What a hand, an eye or an input method puts for a numeral.
        Add("査1查1壶1壺1贷2式2貸2肄4仵5陡6玫9玟9", 4);
        Set('零', Sign.Zero, 0);
        Set('〇', Sign.Zero, 1);
        Set('令', Sign.Zero, 4);
        Set('另', Sign.Zero, 4);
        Set('○', Sign.Zero, 4);
        Set('O', Sign.Zero, 4);
        Set('o', Sign.Zero, 4);
        Set('分', Sign.Fen, 0);
        Set('角', Sign.Jiao, 0);
        Set('毛', Sign.Jiao, 4);
        Set('元', Sign.Yuan, 0);
        Set('圆', Sign.Yuan, 0);
        Set('圓', Sign.Yuan, 1);
        Set('园', Sign.Yuan, 4);
        Set('圜', Sign.Yuan, 4);
        Set('拾', Sign.Ten, 0);
        Set('什', Sign.Ten, 4);
        Set('十', Sign.Ten, 3);
        Set('廿', Sign.Twenty, 3);
        Set('念', Sign.Twenty, 3);
        Set('卅', Sign.Thirty, 3);
        Set('佰', Sign.Hundred, 0);
        Set('伯', Sign.Hundred, 4);
        Set('百', Sign.Hundred, 2);
        Set('仟', Sign.Thousand, 0);
        Set('阡', Sign.Thousand, 4);
        Set('千', Sign.Thousand, 2);
        Set('万', Sign.Wan, 0);
        Set('萬', Sign.Wan, 1);
        Set('亿', Sign.Yi, 0);
        Set('忆', Sign.Yi, 4);
        Set('億', Sign.Yi, 1);
        Set('整', Sign.Whole, 0);
        Set('正', Sign.Whole, 0);
        return signs;

        void Set(char unit, Sign sign, int fault) => signs[unit] = (byte)((fault << 5) | (int)sign);

        void Add(string characters, int fault, Sign first = Sign.None)
        {
            if (first != Sign.None)
            {
                for (int at = 0; at < characters.Length; at++) Set(characters[at], first + at, fault);
                return;
            }
            for (int at = 0; at < characters.Length; at += 2) Set(characters[at], (Sign)(characters[at + 1] - '0'), fault);
        }
    }
}
