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

    // Words that stand around an amount without being part of it.
    private static readonly string[] Words = ["人民币", "RMB", "CNY", "大写", "小写", "金额", "合计", "共计", "总计", "计", "共", "即", "为"];

    public static IdentifierReading Read(string text)
    {
        // Clean numerals, the common case, cost their reading and nothing else.
        if (ChineseNumerals.IsCanonical(text, out long fen)) return Clean(text, fen, text);
        if (ChineseNumerals.Read(text, out fen) == NumeralFaults.None) return Clean(text, fen, ChineseNumerals.Write(fen));
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

    /// <summary>Yuan as a decimal string: <c>10000</c>, <c>0.50</c>; more decimals only where they are not nought.</summary>
    public static string YuanText(decimal yuan)
    {
        if (decimal.Truncate(yuan) == yuan) return yuan.ToString("0", CultureInfo.InvariantCulture);
        return yuan.ToString(decimal.Round(yuan, 2) == yuan ? "0.00" : "0.00##########################", CultureInfo.InvariantCulture);
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
        private (TextSpan Where, long Fen, NumeralFaults Faults)? words;
        private (TextSpan Where, decimal Yuan)? digits;
        private bool several;

        public Scan(string text)
        {
            this.text = text;
            half = string.Create(text.Length, text, (made, typed) =>
            {
                for (int at = 0; at < made.Length; at++) made[at] = HalfWidth(typed[at]);
            });
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
            return new IdentifierReading
            {
                Input = text,
                Value = amount,
                Findings = findings,
                Tells = IsWholeFen(yuan)
                    ? new Tells(("amount", amount), ("canonical", ChineseNumerals.Write((long)(yuan * 100m))))
                    : new Tells(("amount", amount)),
            };
        }

        private TextSpan Whole => new(0, text.Length);

        private void Find()
        {
            for (int at = 0; at < half.Length;)
            {
                ReadOnlySpan<char> rest = half.AsSpan(at);
                if (char.IsAsciiDigit(half[at])) at = TakeDigits(at);
                else if (ChineseNumerals.CanBegin(half[at])) at = TakeNumerals(at);
                else if (WordAt(rest) is { } word)
                {
                    at += word.Length;
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
            DigitAmount amount = DigitAmount.Read(half.AsSpan(at))!.Value;
            var where = new TextSpan(at, amount.Length);
            if (amount.IsTooLarge)
            {
                findings.Add(AmountFindings.TooLarge.At(where));
                return where.End;
            }
            if (amount.HasOddGroups) findings.Add(AmountFindings.OddGroups.At(where, where.In(text)));
            if (amount.HasSubFen) findings.Add(AmountFindings.SubFen.At(where, YuanText(amount.Yuan)));
            if (where.In(text) is var typed && typed != where.In(half)) findings.Add(NumberFindings.FullWidth.At(where, typed));
            several |= digits is { } other && other.Yuan != amount.Yuan;
            digits ??= (where, amount.Yuan);
            return where.End;
        }

        private int TakeNumerals(int at)
        {
            int end = at;
            Span<char> run = stackalloc char[half.Length - at];
            int length = 0;
            for (; end < half.Length; end++)
            {
                if (ChineseNumerals.IsNumeral(half[end])) run[length++] = half[end];
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
            if (where.Length > length) findings.Add(NumberFindings.Blank.At(where));
            several |= words is { } other && other.Fen != fen;
            words ??= (where, fen, faults);
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

            string right = ChineseNumerals.Write(fen);
            bool agrees = digits is null || digits.Value.Yuan == fen / 100m;
            IReadOnlyList<string> fixes = agrees ? [Rewritten(where, fen)] : [];
            if (faults.HasFlag(NumeralFaults.ZeroMissing))
            {
                long[] meanings = [.. Meanings(fen).Where(meaning => DigitsAsFen() is null || DigitsAsFen() == meaning)];
                if (meanings.Length == 0) meanings = [fen];
                findings.Add(AmountFindings.ZeroMissing.At(
                    Whole, [.. meanings.Select(meaning => Rewritten(where, meaning))],
                    numerals, YuanText(meanings[0] / 100m) + " 元", ChineseNumerals.Write(meanings[0])));
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

            void Add(NumeralFaults fault, FindingKind kind, params ReadOnlySpan<object> details)
            {
                if (faults.HasFlag(fault)) findings.Add(kind.At(Whole, fixes, details));
            }
        }

        private void AddMismatch(TextSpan where, long fen)
        {
            var (digitsWhere, yuan) = digits!.Value;
            string words = where.In(text);
            string inDigits = text[..digitsWhere.Start] + DigitsLike(digitsWhere.In(half), fen / 100m) + text[digitsWhere.End..];
            findings.Add(AmountFindings.Mismatch.At(
                Whole, IsWholeFen(yuan) ? [Rewritten(where, (long)(yuan * 100m)), inDigits] : [inDigits],
                words, YuanText(fen / 100m), YuanText(yuan)));
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

        private string Rewritten(TextSpan where, long fen) => text[..where.Start] + ChineseNumerals.Write(fen) + text[where.End..];

        // The repaired digits keep the manner of the typed ones: groups of three, two decimals, 元.
        private static string DigitsLike(string typed, decimal yuan)
        {
            int end = 0;
            while (end < typed.Length && (char.IsAsciiDigit(typed[end]) || typed[end] is ',' or '.')) end++;
            string format = (typed.Contains(',', StringComparison.Ordinal) ? "#,0" : "0")
                + (typed[..end].Contains('.', StringComparison.Ordinal) || decimal.Truncate(yuan) != yuan ? ".00" : "");
            string tail = typed[end..].Trim();
            string unit = tail.Length == 0 ? "" : "元" + (tail[^1] is '整' or '正' && decimal.Truncate(yuan) == yuan ? tail[^1..] : "");
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
