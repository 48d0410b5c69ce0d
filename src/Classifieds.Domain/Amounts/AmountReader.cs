using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Domain.Amounts;

/// <summary>Reads an amount as a notice writes it: in numerals, in digits, or both together, which must then agree.</summary>
public static class AmountReader
{
    private const string Name = "金额";

    // Longer than any amount written both ways with its labels.
    private const int MostUnits = 256;

    // Digits and point of a sum that needs no second look.
    private const int MostPlain = 16;

    // Of digits that blanks part; that is thirty ones.
    private const int LongestParted = 60;

    // Words that stand around an amount without being part of it.
    private static readonly string[] Words = ["人民币", "RMB", "CNY", "大写", "小写", "金额", "合计", "共计", "总计", "计", "共", "即", "为"];

    public static IdentifierReading Read(string text)
    {
        // Clean numerals, the common case, cost their reading and nothing else.
        if (ChineseNumerals.IsCanonical(text, out long fen)) return Clean(text, fen, text);
        if (ChineseNumerals.Read(text, out fen) == NumeralFaults.None) return Clean(text, fen, ChineseNumerals.Write(fen));
        if (TryReadPlain(text, out decimal plain)) return Plain(text, plain);
        if (text.Length > MostUnits)
        {
            return new IdentifierReading
            {
                Input = text,
                Findings = [NumberFindings.TooLong.At(new TextSpan(0, text.Length), text.Length, MostUnits)],
            };
        }
        return new Scan(text).Reading();
    }

    // 10000元, 3087万元, 0.50元: nothing that could be wrong.
    private static bool TryReadPlain(string text, out decimal yuan)
    {
        yuan = 0m;
        int at = 0, places = -1;
        decimal number = 0m, scale = 1m;
        for (; at < text.Length && at < MostPlain; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                number = (number * 10m) + (text[at] - '0');
                if (places >= 0) scale *= 10m;
                if (places >= 0) places++;
            }
            else if (text[at] == '.' && places < 0 && at > 0) places = 0;
            else break;
        }
        if (at == 0 || places == 0 || at == MostPlain || text[0] == '.') return false;
        decimal unit = at < text.Length && text[at] is '万' ? 10_000m : at < text.Length && text[at] is '亿' ? 100_000_000m : 1m;
        if (unit > 1m) at++;
        if (at < text.Length && text[at] == '元') at++;
        if (at != text.Length) return false;
        yuan = number / scale * unit;
        return decimal.Truncate(yuan * 100m) == yuan * 100m && yuan * 100m <= ChineseNumerals.MostFen;
    }

    private static IdentifierReading Plain(string text, decimal yuan)
    {
        string amount = YuanText(yuan);
        return new IdentifierReading
        {
            Input = text,
            Value = amount,
            Tells = new Tells(("amount", amount), ("canonical", ChineseNumerals.Write((long)(yuan * 100m)))),
        };
    }

    /// <summary>Whether a sum is written wholly in everyday numerals, whatever words for money stand around them.</summary>
    public static bool IsEveryday(ReadOnlySpan<char> text)
    {
        bool any = false;
        for (int at = 0; at < text.Length; at++)
        {
            if (Currency.At(text[at..], out int named) is not null) at += named - 1;
            else if (ChineseNumerals.AreEveryday(text.Slice(at, 1))) any = true;
            else if (!"元圆角分整正：: ".Contains(text[at], StringComparison.Ordinal)) return false;
        }
        return any;
    }

    /// <summary>Reads a sum that stands in running words, where 三万五千元 is as right as 叁万伍仟元整 (GB/T 15835).</summary>
    /// <returns>Without a value and without findings where everyday numerals make no one sum: 三五百元.</returns>
    public static IdentifierReading ReadInProse(string text)
    {
        Currency? before = Currency.At(text, out int start);
        ReadOnlySpan<char> numerals = text.AsSpan(start).TrimStart("：: ");
        Span<char> plain = stackalloc char[Math.Min(numerals.Length, MostUnits)];
        int length = 0;
        Currency? behind = null;
        for (int at = 0; at < numerals.Length && length < plain.Length; at++)
        {
            if (Currency.At(numerals[at..], out int named) is { } currency && named > 0)
            {
                (behind, at) = (currency, at + named - 1);
                plain[length++] = '元';
            }
            else plain[length++] = numerals[at];
        }
        if (!ChineseNumerals.AreEveryday(plain[..length])) return Read(text);
        NumeralFaults faults = ChineseNumerals.Read(plain[..length], out long fen);
        if ((faults & (NumeralFaults.Unreadable | NumeralFaults.TooLarge)) != 0) return new IdentifierReading { Input = text };
        string amount = YuanText(fen);
        return new IdentifierReading { Input = text, Value = amount, Tells = TellsOf(amount, null, before ?? behind) };
    }

    /// <summary>Yuan as a decimal string: <c>10000</c>, <c>0.50</c>; more decimals only where they are not nought.</summary>
    public static string YuanText(decimal yuan)
    {
        if (decimal.Truncate(yuan) == yuan) return yuan.ToString("0", CultureInfo.InvariantCulture);
        return yuan.ToString(decimal.Round(yuan, 2) == yuan ? "0.00" : "0.00##########################", CultureInfo.InvariantCulture);
    }

    /// <summary>Where digits end that blanks part, in ones (1 2 3 4 5) or in threes (12 345); the place itself where none do, or so many
    /// that they are no amount.</summary>
    public static int PartedEnd(ReadOnlySpan<char> text, int at)
    {
        bool ones = true, threes = true;
        int groups = 0, end = at;
        for (int from = at; ; from = end + 1)
        {
            int past = from;
            while (past < text.Length && char.IsAsciiDigit(text[past])) past++;
            int length = past - from;
            if (length == 0) break;
            ones &= length == 1;
            threes &= groups == 0 ? length <= 3 : length == 3;
            (groups, end) = (groups + 1, past);
            if ((!ones && !threes) || end - at > LongestParted) return at;
            bool more = past + 1 < text.Length && text[past] == ' ' && char.IsAsciiDigit(text[past + 1]);
            if (!more) break;
        }
        bool isOne = (ones && groups >= 3) || (threes && groups >= 2);
        if (!isOne) return at;
        return end + 2 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? CentsEnd(text, end) : end;
    }

    private static int CentsEnd(ReadOnlySpan<char> text, int point)
    {
        int end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    private static string YuanText(long fen)
    {
        var (yuan, rest) = Math.DivRem(fen, 100);
        if (rest == 0) return yuan.ToString(CultureInfo.InvariantCulture);
        Span<char> written = stackalloc char[20];
        yuan.TryFormat(written, out int length, default, CultureInfo.InvariantCulture);
        (written[length], written[length + 1], written[length + 2]) = ('.', (char)('0' + (rest / 10)), (char)('0' + (rest % 10)));
        return new string(written[..(length + 3)]);
    }

    private static Tells TellsOf(string amount, string? canonical, Currency? currency)
    {
        List<(string, string)> tells = [("amount", amount)];
        if (canonical is not null) tells.Add(("canonical", canonical));
        if (currency is { IsForeign: true }) tells.Add(("currency", currency.Code));
        return new Tells([.. tells]);
    }

    private static IdentifierReading Clean(string text, long fen, string canonical)
    {
        string amount = YuanText(fen);
        return new IdentifierReading { Input = text, Value = amount, Tells = new Tells(("amount", amount), ("canonical", canonical)) };
    }

    private sealed class Scan
    {
        private readonly string text;
        private readonly string half;
        private readonly List<Finding> findings = [];
        private (TextSpan Where, long Fen, NumeralFaults Faults, Currency? Currency)? words;
        private (TextSpan Where, decimal Yuan, Currency? Currency)? digits;
        private Currency? named; // by the words before the next sum
        private bool several;

        public Scan(string text)
        {
            this.text = text;
            half = string.Create(text.Length, text, (made, typed) =>
            {
                for (int at = 0; at < made.Length; at++) made[at] = HalfWidth(typed[at]);
            });
            half = WithoutLetters();
            Find();
        }

        public IdentifierReading Reading()
        {
            if (words is null && digits is null && findings.Count == 0) findings.Add(NumberFindings.Empty.At(Whole, Name));
            if (several) findings.Add(AmountFindings.Several.At(Whole));
            else if (words is { } numerals) Judge(numerals.Where, numerals.Fen, numerals.Faults);

            // A repair of one fault is none while another fault stands.
            Finding[] errors = [.. findings.Where(finding => finding.Severity == Severity.Error)];
            bool beyondRepair = errors.Any(error => error.Fixes.Count == 0);
            if (beyondRepair)
                return new IdentifierReading { Input = text, Findings = [.. findings.Select(finding => finding with { Fixes = [] })] };
            if (errors.Length > 0) return new IdentifierReading { Input = text, Findings = findings };

            decimal yuan = words is { } read ? read.Fen / 100m : digits!.Value.Yuan;
            string amount = YuanText(yuan);
            Currency? currency = words?.Currency ?? digits?.Currency;
            return new IdentifierReading
            {
                Input = text,
                Value = amount,
                Findings = findings,
                Tells = TellsOf(amount, IsWholeFen(yuan) && yuan >= 0 ? Written((long)(yuan * 100m), currency) : null, currency),
            };
        }

        private TextSpan Whole => new(0, text.Length);

        private void Find()
        {
            for (int at = 0; at < half.Length;)
            {
                ReadOnlySpan<char> rest = half.AsSpan(at);
                if (char.IsAsciiDigit(half[at])) at = TakeDigits(at);
                else if (Currency.At(rest, out int length) is { IsForeign: true } currency)
                {
                    named = currency;
                    at += length;
                }
                else if (ChineseNumerals.CanBegin(half[at])) at = TakeNumerals(at);
                else if (WordAt(rest) is { } word)
                {
                    at += word.Length;
                    if (Currency.At(rest, out _) is { } yuan) named = yuan;
                    if (word == "人民币" && at + 1 < half.Length && half[at] == ' ' && ChineseNumerals.CanBegin(half[at + 1]))
                    {
                        findings.Add(AmountFindings.Gap.At(new TextSpan(at, 1), [text.Remove(at, 1)]));
                    }
                }
                else if (rest.Length > 1 && (rest[0] is '-' or '−' or '负'))
                {
                    findings.Add(AmountFindings.Negative.At(new TextSpan(at, 1)));
                    return;
                }
                else if (IsPassedOver(rest) || (digits is not null && (rest[0] is '元' or '圆' or '圓' or '整' or '正'))) at++;
                else
                {
                    findings.Add(AmountFindings.Character.At(new TextSpan(at, 1), text[at]));
                    return;
                }
            }
        }

        private int TakeDigits(int at)
        {
            int parted = PartedEnd(half, at);
            string joined = half[at..parted].Replace(" ", "", StringComparison.Ordinal);
            DigitAmount amount = DigitAmount.Read(parted > at ? joined + half[parted..] : half.AsSpan(at))!.Value;
            var where = new TextSpan(at, amount.Length + (parted - at - joined.Length));
            if (parted > at) findings.Add(AmountFindings.Parted.At(TextSpan.FromTo(at, parted), [joined], joined));
            if (amount.IsTooLarge)
            {
                findings.Add(AmountFindings.TooLarge.At(where));
                return where.End;
            }
            if (amount.HasOddGroups) findings.Add(AmountFindings.OddGroups.At(where, Regrouped(where, amount), where.In(text)));
            if (amount.HasSubFen) findings.Add(AmountFindings.SubFen.At(where, YuanText(amount.Yuan)));
            if (where.In(text).Any(unit => HalfWidth(unit) != unit)) findings.Add(NumberFindings.FullWidth.At(where, where.In(text)));
            several |= digits is { } other && other.Yuan != amount.Yuan;
            digits ??= (where, amount.Yuan, amount.Currency ?? named);
            named = null;
            return where.End;
        }

        // 12,345,67 was 12,345.67, or 1,234,567: with words beside it, the one that they say.
        private string[] Regrouped(TextSpan where, DigitAmount amount)
        {
            string typed = where.In(half);
            int end = 0;
            while (end < typed.Length && (char.IsAsciiDigit(typed[end]) || typed[end] is ',' or '.')) end++;
            string marks = typed[..end], tail = where.In(text)[end..];
            int last = marks.LastIndexOfAny([',', '.']);
            string digitsOnly = string.Concat(marks.Where(char.IsAsciiDigit));
            int places = marks.Length - last - 1;
            List<string> fixes = [];
            if (places is 1 or 2) Add(digitsOnly[..^places], "." + digitsOnly[^places..]);
            int point = marks.IndexOf('.', StringComparison.Ordinal);
            if (point == last && point >= 0 && places > 2) Add(digitsOnly[..^places], "." + digitsOnly[^places..]);
            else if (marks[last] == ',' || places is 0 or > 2) Add(digitsOnly, "");
            return [.. fixes];

            void Add(string whole, string cents)
            {
                if (!decimal.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out decimal number)) return;
                fixes.Add(number.ToString("#,0", CultureInfo.InvariantCulture) + cents + tail);
            }
        }

        // l2345.67, 12,3O0.00: letters that a hand took for digits; only among digits, with nothing else in the run.
        private string WithoutLetters()
        {
            char[]? plain = null;
            for (int at = 0; at < half.Length; at++)
            {
                if (!IsOfDigits(half[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(half[at - 1]) || half[at - 1] == '.'))) continue;
                int end = at, digitsSeen = 0, letters = 0;
                for (; end < half.Length && (IsOfDigits(half[end]) || half[end] is ',' or '.'); end++)
                {
                    if (char.IsAsciiDigit(half[end])) digitsSeen++;
                    else if (half[end] is not (',' or '.')) letters++;
                }
                bool isOne = letters > 0 && digitsSeen >= letters && (end == half.Length || !char.IsAsciiLetterOrDigit(half[end]));
                if (isOne)
                {
                    plain ??= half.ToCharArray();
                    for (int look = at; look < end; look++) plain[look] = AsDigit(half[look]);
                    var where = TextSpan.FromTo(at, end);
                    char letter = half[at..end].First(unit => char.IsAsciiLetter(unit));
                    findings.Add(AmountFindings.Character.At(where, [new string(plain, at, end - at)], letter));
                }
                at = end;
            }
            return plain is null ? half : new string(plain);
        }

        private static bool IsOfDigits(char unit) => char.IsAsciiDigit(unit) || unit is 'l' or 'I' or 'O' or 'o';

        private static char AsDigit(char unit) => unit switch { 'l' or 'I' => '1', 'O' or 'o' => '0', _ => unit };

        private int TakeNumerals(int at)
        {
            int end = at;
            Span<char> run = stackalloc char[half.Length - at];
            int length = 0;
            Currency? behind = null;
            for (; end < half.Length; end++)
            {
                if (Currency.At(half.AsSpan(end), out int letters) is { IsForeign: true } currency && behind is null)
                {
                    behind = currency;
                    bool follows = length > 0 && run[length - 1] is '元' or '圆' or '圓'; // 伍仟元美元
                    if (!follows) run[length++] = '元';
                    end += letters - 1;
                    continue;
                }
                bool isNought = half[end] == '0' && end + 1 < half.Length && ChineseNumerals.IsFormal(half[end + 1]);
                if (isNought) run[length++] = 'O';
                else if (ChineseNumerals.IsNumeral(half[end])) run[length++] = half[end];
                else if (!IsBlank(half[end])) break;
                if (half[end] is '整' or '正')
                {
                    end++;
                    break;
                }
            }
            while (IsBlank(half[end - 1])) end--;
            NumeralFaults faults = ChineseNumerals.Read(run[..length], out long fen);
            var where = TextSpan.FromTo(at, end);
            if (where.In(half).Any(IsBlank)) findings.Add(NumberFindings.Blank.At(where));
            several |= words is { } other && other.Fen != fen;
            words ??= (where, fen, faults, behind ?? named);
            named = null;
            return end;
        }

        private void Judge(TextSpan where, long fen, NumeralFaults faults)
        {
            string numerals = where.In(text);
            if (faults.HasFlag(NumeralFaults.Unreadable))
            {
                findings.Add(AmountFindings.Unreadable.At(Whole, DigitsAsFen() is { } meant ? [Rewritten(where, meant)] : [], numerals));
                return;
            }
            if (faults.HasFlag(NumeralFaults.TooLarge))
            {
                findings.Add(AmountFindings.TooLarge.At(where));
                return;
            }

            string right = Written(fen, words!.Value.Currency);
            bool agrees = digits is null || digits.Value.Yuan == fen / 100m;
            IReadOnlyList<string> fixes = agrees ? [Rewritten(where, fen)] : [];
            if (faults.HasFlag(NumeralFaults.ZeroMissing))
            {
                long[] meanings = [.. Meanings(fen).Where(meaning => DigitsAsFen() is null || DigitsAsFen() == meaning)];
                if (meanings.Length == 0) meanings = [fen];
                findings.Add(AmountFindings.ZeroMissing.At(
                    Whole, [.. meanings.Select(meaning => Rewritten(where, meaning))],
                    numerals, $"{YuanText(meanings[0] / 100m)} {UnitOf(words.Value.Currency)}",
                        Written(meanings[0], words.Value.Currency)));
                if (meanings[0] != fen) return;
            }
            Add(NumeralFaults.ZeroSurplus, AmountFindings.ZeroSurplus, numerals, right);
            Add(NumeralFaults.DigitMissing, AmountFindings.DigitMissing, numerals, right);
            Add(NumeralFaults.YuanMissing, AmountFindings.YuanMissing, numerals, right);
            Add(NumeralFaults.Everyday, AmountFindings.Everyday, numerals, right);
            Add(NumeralFaults.WrongCharacter, AmountFindings.WrongCharacter, numerals, right);
            Add(NumeralFaults.WholeMissing, AmountFindings.WholeMissing);
            Add(NumeralFaults.WholeSurplus, AmountFindings.WholeSurplus);
            Add(NumeralFaults.Doubtful, AmountFindings.Doubtful, numerals, right);
            Add(NumeralFaults.Variant, AmountFindings.Variant, numerals, right);
            Add(NumeralFaults.ZeroYuan, AmountFindings.ZeroYuan, right);
            if (!agrees) AddMismatch(where, fen);
            else if (digits is { Currency: { } inDigits } && words.Value.Currency is { } inWords && inDigits != inWords)
                findings.Add(AmountFindings.CurrencyMismatch.At(Whole, inWords.Name, inDigits.Name));

            void Add(NumeralFaults fault, FindingKind kind, params ReadOnlySpan<object> details)
            {
                if (faults.HasFlag(fault)) findings.Add(kind.At(Whole, fixes, details));
            }
        }

        private void AddMismatch(TextSpan where, long fen)
        {
            var (digitsWhere, yuan, inDigits) = digits!.Value;
            string said = where.In(text);
            Currency? inWords = words!.Value.Currency;
            string mended = text[..digitsWhere.Start] + DigitsLike(digitsWhere.In(half), fen / 100m) + text[digitsWhere.End..];
            findings.Add(AmountFindings.Mismatch.At(
                Whole, IsWholeFen(yuan) ? [Rewritten(where, (long)(yuan * 100m)), mended] : [mended],
                said, $"{YuanText(fen / 100m)} {UnitOf(inWords ?? inDigits)}", $"{YuanText(yuan)} {UnitOf(inDigits ?? inWords)}"));
        }

        // 壹佰壹元整 is 101 to the rule and 110 in speech: the last digit may have meant the place below the one before it.
        private static IEnumerable<long> Meanings(long fen)
        {
            yield return fen;
            long yuan = fen / 100, last = yuan % 10, above = yuan / 10, place = 1;
            if (last == 0 || fen % 100 != 0) yield break;
            while (above != 0 && above % 10 == 0) (above, place) = (above / 10, place * 10);
            if (place > 1 && above != 0) yield return ((yuan - last) + (last * place)) * 100;
        }

        private long? DigitsAsFen() => digits is { } read && IsWholeFen(read.Yuan) ? (long)(read.Yuan * 100m) : null;

        // 伍仟美元整 keeps its 美元; where the currency stands before the numerals, 元 does.
        private string Rewritten(TextSpan where, long fen)
        {
            string typed = where.In(half);
            Currency? inside = null;
            for (int at = 0; at < typed.Length && inside is null; at++)
                if (Currency.At(typed.AsSpan(at), out _) is { IsForeign: true } currency) inside = currency;
            return text[..where.Start] + Written(fen, inside) + text[where.End..];
        }

        private static string Written(long fen, Currency? currency) => currency is { IsForeign: true }
            ? ChineseNumerals.Write(fen).Replace("元", currency.Name, StringComparison.Ordinal)
            : ChineseNumerals.Write(fen);

        private static string UnitOf(Currency? currency) => currency?.Name ?? "元";

        // The repaired digits keep the manner of the typed ones: groups of three, two decimals, 元.
        private static string DigitsLike(string typed, decimal yuan)
        {
            int end = 0;
            while (end < typed.Length && (char.IsAsciiDigit(typed[end]) || typed[end] is ',' or '.')) end++;
            string format = (typed.Contains(',', StringComparison.Ordinal) ? "#,0" : "0")
                + (typed[..end].Contains('.', StringComparison.Ordinal) || decimal.Truncate(yuan) != yuan ? ".00" : "");
            string tail = typed[end..].Trim();
            Currency? currency = null;
            for (int at = 0; at < tail.Length && currency is null; at++)
                currency = Currency.At(tail.AsSpan(at), out _) is { IsForeign: true } read ? read : null;
            string unit = tail.Length == 0 ? "" : (currency?.Name ?? "元") + (tail[^1] is '整' or '正' && decimal.Truncate(yuan) == yuan
                ? tail[^1..] : "");
            return yuan.ToString(format, CultureInfo.InvariantCulture) + unit;
        }

        private static bool IsWholeFen(decimal yuan) => decimal.Truncate(yuan * 100m) == yuan * 100m;

        private static string? WordAt(ReadOnlySpan<char> rest)
        {
            foreach (string word in Words)
            {
                if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return word;
            }
            return null;
        }

        // A point before a digit is a decimal point whose nought was left out, and is not passed over.
        private static bool IsPassedOver(ReadOnlySpan<char> rest) => IsBlank(rest[0])
            || "()[]【】《》“”\"':,;、。/=¥￥：".Contains(rest[0], StringComparison.Ordinal)
            || (rest[0] == '.' && (rest.Length == 1 || !char.IsAsciiDigit(rest[1])));

        private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || unit is '\u200B' or '\uFEFF' or '\u2060';

        private static char HalfWidth(char unit) => unit switch
        {
            >= '！' and <= '～' => (char)(unit - 0xFEE0),
            '\u3000' => ' ',
            '￥' => '¥',
            _ => unit,
        };
    }
}
