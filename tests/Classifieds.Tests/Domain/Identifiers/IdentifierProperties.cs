using Classifieds.Domain.Identifiers;
using CsCheck;

namespace Classifieds.Tests.Domain.Identifiers;

/// <summary>What holds for every number, not for the few we thought of. A failure prints its seed.</summary>
public sealed class IdentifierProperties
{
    // Letters of a VIN share values, and ISO 6346 gives 0 for both 0 and 10: these two let some slips pass by design.
    private static readonly Gen<(string Type, string Value)> Strict =
        Invented.Any.Where(number =>
            number.Type is not (IdentifierType.Vin or IdentifierType.Container or IdentifierType.OrganizationCode));

    [Test]
    public void A_number_whose_check_holds_is_valid_and_kept_as_it_is() =>
        Invented.Any.Sample(number => Read(number) is { IsValid: true } reading && reading.Value == number.Value);

    [Test]
    public void One_digit_off_is_an_error() =>
        Gen.Select(Strict, Gen.Int[0, 17], Gen.Int[1, 9]).Sample((number, place, by) =>
        {
            string wrong = OneDigitOff(number.Value, place % number.Value.Length, by);
            return wrong == number.Value || !Read((number.Type, wrong)).IsValid || IsFujianPilot(wrong);
        });

    [Test]
    public void Two_neighbours_swapped_are_an_error_and_the_right_number_is_among_the_fixes() =>
        Gen.Select(Invented.ResidentId, Gen.Int[0, 15]).Sample((id, place) =>
        {
            string wrong = string.Concat(id.AsSpan(0, place), [id[place + 1], id[place]], id.AsSpan(place + 2));
            // A number that is itself to be looked at stands behind those that are not, and may not be among the first eight.
            if (wrong == id || Read((IdentifierType.ResidentId, id)).Findings.Count > 0) return true;
            IdentifierReading reading = Read((IdentifierType.ResidentId, wrong));
            return !reading.IsValid && reading.Findings.SelectMany(finding => finding.Fixes).Contains(id);
        });

    [Test]
    public void A_letter_O_I_or_S_in_place_of_a_digit_is_the_first_repair() =>
        Gen.Select(Invented.CreditCode, Gen.Int[2, 7], Gen.OneOf("0O", "1I", "5S", "2Z")).Sample((code, place, pair) =>
        {
            if (code[place] != pair[0]) return true;
            string wrong = code[..place] + pair[1] + code[(place + 1)..];
            IdentifierReading reading = Read((IdentifierType.CreditCode, wrong));
            return !reading.IsValid && reading.Findings.First(finding => finding.Fixes.Count > 0).Fixes[0] == code;
        });

    [Test]
    public void Every_fix_passes_every_check_of_its_type() =>
        Gen.Select(Invented.Any, Gen.Int[0, 18], Gen.Int[1, 9], Gen.Int[0, 2]).Sample((number, place, by, slip) =>
        {
            int at = place % number.Value.Length;
            string wrong = slip switch
            {
                0 => OneDigitOff(number.Value, at, by),
                1 => number.Value.Remove(at, 1),
                _ => number.Value.Insert(at, number.Value[at].ToString()),
            };
            string[] fixes = [.. Read((number.Type, wrong)).Findings.SelectMany(finding => finding.Fixes)];
            return fixes.Length <= 8 && fixes.All(fix => Read((number.Type, fix)).IsValid) && fixes.Distinct().Count() == fixes.Length;
        });

    [Test]
    public void Any_text_is_read_without_an_exception_and_spans_lie_inside_it()
    {
        Gen<string> text = Gen.OneOf(
            Gen.Char["0123456789Xx×*＊-— ：:（）()，、转元万亿整壹贰零京鲁AEJWO０５\u200B\uD800"].Array[0, 40].Select(units => new string(units)),
            Gen.String);
        Gen.Select(Gen.OneOf([.. IdentifierReader.Types.Select(Gen.Const)]), text).Sample((type, typed) =>
        {
            IdentifierReading reading = Read((type, typed));
            return reading.Findings.All(finding =>
                finding.Where is not { } where || (where.Start >= 0 && where.Length >= 0 && where.End <= typed.Length));
        });
    }

    [Test]
    public void Fifteen_digits_stand_for_the_eighteen_that_are_offered() =>
        Invented.ResidentId.Sample(id =>
        {
            if (!id.AsSpan(6).StartsWith("19") || string.CompareOrdinal(id, 14, "996", 0, 3) >= 0) return true;
            // Of 1919 and 1920, fifteen digits are sooner the first of eighteen: 130306 2004 10 03 6.
            if (id.AsSpan(8, 2) is "19" or "20") return true;
            IdentifierReading reading = Read((IdentifierType.ResidentId, string.Concat(id.AsSpan(0, 6), id.AsSpan(8, 9))));
            return reading.IsValid && reading.Findings.Any(finding => finding.Code == "ID-15" && finding.Fixes.SequenceEqual([id]));
        });

    private static IdentifierReading Read((string Type, string Value) number) =>
        IdentifierReader.Read(number.Type, number.Value, Invented.Today);

    private static string OneDigitOff(string value, int at, int by)
    {
        if (!char.IsAsciiDigit(value[at])) return value;
        return value[..at] + (char)('0' + ((value[at] - '0' + by) % 10)) + value[(at + 1)..];
    }

    private static bool IsFujianPilot(string value) =>
        value.StartsWith("91350", StringComparison.Ordinal) && value[8..].StartsWith("M000", StringComparison.Ordinal);
}
