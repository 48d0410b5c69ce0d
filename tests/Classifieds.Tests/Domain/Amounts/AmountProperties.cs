using System.Globalization;
using Classifieds.Domain.Amounts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using CsCheck;

namespace Classifieds.Tests.Domain.Amounts;

/// <summary>What holds for every amount from 0 to 9,999,999,999,999.99 yuan.</summary>
public sealed class AmountProperties
{
    // Every length as often as any other, and noughts in runs, where the rules are.
    private static readonly Gen<long> Fen =
        from digits in Gen.OneOf(Gen.Const('0'), Gen.Char['0', '9']).Array[1, 15]
        select long.Parse(digits, CultureInfo.InvariantCulture);

    [Test]
    public void What_is_written_is_read_back() =>
        Fen.Sample(fen => ChineseNumerals.Read(ChineseNumerals.Write(fen), out long read) == NumeralFaults.None && read == fen);

    [Test]
    public void Numerals_follow_the_rule_spelt_out_plainly() =>
        Fen.Sample(fen => ChineseNumerals.Write(fen) == Plain(fen));

    [Test]
    public void Digits_and_numerals_agree() =>
        Fen.Sample(fen =>
        {
            string digits = (fen / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture);
            IdentifierReading reading = AmountReader.Read($"人民币{ChineseNumerals.Write(fen)}（¥{digits}元）");
            return reading.IsValid && reading.Value == AmountReader.Read(digits).Value
                && reading.Tells["canonical"] == ChineseNumerals.Write(fen);
        });

    [Test]
    public void Two_amounts_that_differ_are_a_mismatch_with_two_repairs_that_agree() =>
        Gen.Select(Fen, Fen).Sample((words, digits) =>
        {
            if (words == digits) return true;
            string typed = $"{ChineseNumerals.Write(words)}（{(digits / 100m).ToString("0.00", CultureInfo.InvariantCulture)}元）";
            Finding error = AmountReader.Read(typed).Findings.Single();
            return error.Code == "AMOUNT-MISMATCH" && error.Fixes.Count == 2
                && AmountReader.Read(error.Fixes[0]).Value == AmountReader.Read((digits / 100m)
                    .ToString(CultureInfo.InvariantCulture)).Value
                && AmountReader.Read(error.Fixes[1]).Value == AmountReader.Read(ChineseNumerals.Write(words)).Value;
        });

    [Test]
    public void Wan_and_yi_with_decimals_are_exact() =>
        Gen.Select(Gen.Long[0, 99_999_999], Gen.Int[0, 6]).Sample((number, decimals) =>
        {
            decimal wan = number / (decimal)Math.Pow(10, decimals);
            decimal expected = wan * 10_000m;
            return AmountReader.Read($"{wan.ToString(CultureInfo.InvariantCulture)}万元").Value is { } value
                && decimal.Parse(value, CultureInfo.InvariantCulture) == expected;
        });

    [Test]
    public void Every_fix_of_a_garbled_amount_is_a_right_one() =>
        Gen.Select(Fen, Gen.Int[0, 60], Gen.Char["零壹伍拾佰仟万亿元角分整一十"]).Sample((fen, place, other) =>
        {
            string right = ChineseNumerals.Write(fen);
            int at = place % right.Length;
            string garbled = right[..at] + other + right[(at + 1)..];
            return AmountReader.Read(garbled).Findings.SelectMany(finding => finding.Fixes).All(fix => AmountReader.Read(fix).IsValid);
        });

    // Section by section, as it is taught: four digits, then 亿, 万, 元; written apart from the product's single pass.
    private static string Plain(long fen)
    {
        if (fen == 0) return "零元整";
        long yuan = fen / 100;
        long jiao = fen / 10 % 10, cent = fen % 10;
        string text = yuan == 0 ? "" : Whole(yuan) + "元";
        if (jiao != 0) text += (yuan != 0 && yuan % 10 == 0 ? "零" : "") + Digit(jiao) + "角";
        if (cent != 0) text += (jiao == 0 && yuan != 0 ? "零" : "") + Digit(cent) + "分";
        return cent == 0 && jiao == 0 ? text + "整" : text;
    }

    private static string Whole(long number)
    {
        foreach (var (size, name) in ((long, string)[])[(100_000_000, "亿"), (10_000, "万")])
        {
            if (number < size) continue;
            long below = number % size;
            string head = Whole(number / size) + name;
            if (below == 0) return head;
            // A gap inside the lower part is written; one that only ends the upper part is not, unless it is all four of its digits.
            bool gapBetween = below < size / 10 || number / size % 10_000 == 0;
            return head + (gapBetween ? "零" : "") + Whole(below);
        }
        string text = "";
        bool gap = false;
        foreach (var (size, name) in ((long, string)[])[(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")])
        {
            long digit = number / size % 10;
            if (digit != 0) text += (gap && text.Length > 0 ? "零" : "") + Digit(digit) + name;
            gap = digit == 0;
        }
        return text;
    }

    private static string Digit(long digit) => "零壹贰叁肆伍陆柒捌玖".Substring((int)digit, 1);
}
