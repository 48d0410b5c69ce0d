using System.Buffers;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a vehicle's plate as typed: ordinary, new-energy and special forms (GA 36-2018).</summary>
internal static class PlateReader
{
    public const string Name = "号牌号码";
    private const string ElectricLetters = "ABCDE";   // pure electric
    private const string OtherNewEnergyLetters = "FGHJK"; // plug-in hybrid, fuel cell

    // The last character of special plates, in place of the fifth of the serial.
    private const string Endings = "学警挂港澳领试超使";

    // Military districts before 2004, army and services since: 军A12345, 北A12345; two letters since 2013: VA12345.
    private const string OldMilitarySigns = "军空海北沈兰济南广成";
    private const string MilitaryLetters = "VKHBSLJNGCEZQ";

    // Armed police until 2012: WJ01-1234消, the word for fire, border, forest and the like.
    private const string ArmedPoliceCorps = "消边警水电林通金";

    // Signs of provinces as older registers and mainland readers of traditional script write them.
    private const string OldSigns = "陝陜蘇魯雲貴遼瓊寧甯粵閩滬贛晉";
    private const string Signs = "陕陕苏鲁云贵辽琼宁宁粤闽沪赣晋";

    private static readonly SearchValues<char> AnyOldSign = SearchValues.Create(OldSigns);

    private const string Dots = "•‧∙･⋅﹒・．.●";

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(Plain(text), Name, NumberForm.Chinese | NumberForm.HyphenIsUsual);
        if (number.HasErrors) return number.Done(null);
        int old = text.AsSpan().IndexOfAny(AnyOldSign);
        if (old < 0 || old + 1 >= text.Length || !IsLetter(text[old + 1])) return Read(number) with { Input = text };
        string sign = Signs[OldSigns.IndexOf(text[old], StringComparison.Ordinal)].ToString();
        Finding told = NumberFindings.LookAlike.At(new TextSpan(old, 1), [sign], text[old], sign);
        IdentifierReading reading = Read(number);
        return reading with { Input = text, Findings = [.. reading.Findings, told] };
    }

    // 浙A•12345: the dot between is no mask; of the same length, so that places hold.
    private static string Plain(string text) => string.Create(text.Length, text, (made, typed) =>
    {
        for (int at = 0; at < made.Length; at++)
        {
            int old = OldSigns.IndexOf(typed[at], StringComparison.Ordinal);
            bool dot = at > 1 && Dots.Contains(typed[at], StringComparison.Ordinal) && IsLetter(typed[at - 1])
                && LookAlikes.IsHan(typed[at - 2]);
            made[at] = dot ? '·' : old >= 0 ? Signs[old] : typed[at];
        }
    });

    private static bool IsLetter(char unit) => char.IsAsciiLetter(unit) || unit is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    private static IdentifierReading Read(TypedNumber number)
    {
        number.DropLeading(LabelLength(number.Text));
        string value = number.Text;

        if (SpecialKind(value) is { } special) return number.Done(value, ("kind", special));
        if (!PlatePrefixTable.IsProvinceSign(value[0]))
        {
            if (number.IsMasked && value[0] == '*') return number.Done(value);
            number.AddWithFixes(IdentifierFindings.PlateProvince, [], value[..1]);
            return number.Done(value);
        }
        return value.Length > 1 && (char.IsAsciiLetterUpper(value[1]) || value[1] == '*') ? ReadCivil(number) : Misshapen(number, []);
    }

    private static IdentifierReading ReadCivil(TypedNumber number)
    {
        string value = number.Text, serial = value[2..];
        if (KindOf(serial) is not { } kind)
        {
            string repaired = value[..2] + serial.Replace('I', '1').Replace('O', '0');
            return Misshapen(number, repaired != value && KindOf(repaired.AsSpan(2)) is not null ? [repaired] : []);
        }
        if (value[1] == '*') return number.Done(value, ("kind", kind));
        if (PlatePrefixTable.Find(value[..2]) is { } area) return number.Done(value, ("region", area), ("kind", kind));
        number.Add(IdentifierFindings.PlatePrefix, number.SpanOf(0, 2), value[..2]);
        return number.Done(value, ("kind", kind));
    }

    private static IdentifierReading Misshapen(TypedNumber number, IReadOnlyList<string> fixes)
    {
        number.AddWithFixes(IdentifierFindings.PlateForm, fixes);
        return number.Done(number.Text);
    }

    // The serial behind 京A; null where no plate has such a one.
    private static string? KindOf(ReadOnlySpan<char> serial)
    {
        if (serial.Length == 6) return NewEnergyKind(serial);
        if (serial.Length != 5) return null;
        if (Endings.Contains(serial[4], StringComparison.Ordinal))
        {
            return IsSerial(serial[..4], mostLetters: 2) ? EndingKind(serial[4]) : null;
        }
        return IsSerial(serial, mostLetters: 2) ? "普通号牌" : null;
    }

    // Small: letter, letter or digit, four digits. Large: five digits, letter.
    private static string? NewEnergyKind(ReadOnlySpan<char> serial)
    {
        bool small = IsNewEnergy(serial[0]) && IsSerial(serial.Slice(1, 1), 1) && IsSerial(serial[2..], 0);
        bool large = IsNewEnergy(serial[5]) && IsSerial(serial[..5], 0);
        if (!small && !large) return null;
        char letter = small ? serial[0] : serial[5];
        return (small ? "小型新能源" : "大型新能源")
            + (ElectricLetters.Contains(letter, StringComparison.Ordinal) ? "（纯电动）" : letter == '*' ? "" : "（非纯电动）");
    }

    private static bool IsNewEnergy(char unit) =>
        unit == '*' || ElectricLetters.Contains(unit, StringComparison.Ordinal)
            || OtherNewEnergyLetters.Contains(unit, StringComparison.Ordinal);

    // I and O are never used: they would be read as 1 and 0.
    private static bool IsSerial(ReadOnlySpan<char> serial, int mostLetters)
    {
        int letters = 0;
        foreach (char unit in serial)
        {
            if (unit is >= 'A' and <= 'Z' and not 'I' and not 'O') letters++;
            else if (!char.IsAsciiDigit(unit) && unit != '*') return false;
        }
        return letters <= mostLetters;
    }

    private static string EndingKind(char ending) => ending switch
    {
        '学' => "教练车号牌",
        '警' => "警车号牌",
        '挂' => "挂车号牌",
        '港' => "香港入出境车号牌",
        '澳' => "澳门入出境车号牌",
        '领' => "领馆号牌",
        '使' => "使馆号牌",
        '试' => "试验用车号牌",
        _ => "特型车号牌",
    };

    private static string? SpecialKind(string value)
    {
        if (value.StartsWith("WJ", StringComparison.Ordinal)) return IsArmedPolice(value.AsSpan(2)) ? "武警号牌" : null;
        if (value.StartsWith('使') || value.EndsWith('使'))
        {
            string digits = value.Trim('使');
            if (digits.Length == 6 && IsSerial(digits, 0)) return "使馆号牌";
        }
        if (value.StartsWith('领') && value.Length == 7 && IsSerial(value.AsSpan(1), 0)) return "领馆号牌";
        if (value.EndsWith("应急", StringComparison.Ordinal) && value.Length is 7 or 8 && PlatePrefixTable.IsProvinceSign(value[0])
            && value[1] is 'X' or 'S' && IsSerial(value.AsSpan(2, value.Length - 4), 0))
        {
            return "应急救援号牌";
        }
        if (value.StartsWith("民航", StringComparison.Ordinal) && value.Length is 6 or 7 && IsSerial(value.AsSpan(2), 1)) return "民航号牌";
        if (value.Length != 7) return null;
        bool district = OldMilitarySigns.Contains(value[0], StringComparison.Ordinal) && IsSerial(value.AsSpan(1, 1), 1)
            && IsSerial(value.AsSpan(2), 0);
        bool army = MilitaryLetters.Contains(value[0], StringComparison.Ordinal) && char.IsAsciiLetterUpper(value[1])
            && IsSerial(value.AsSpan(2), 0);
        return district || army ? "军车号牌" : null;
    }

    // WJ京12345 and WJ京1234X since 2012, with nothing for the headquarters; WJ01-12345 before.
    private static bool IsArmedPolice(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 7 && IsSerial(rest, 0)) return true;
        if (rest.Length == 7 && IsSerial(rest[..2], 0))
        {
            if (ArmedPoliceCorps.Contains(rest[6], StringComparison.Ordinal)) return IsSerial(rest[2..6], 0);
            if (ArmedPoliceCorps.Contains(rest[2], StringComparison.Ordinal)) return IsSerial(rest[3..], 0);
        }
        if (rest.Length > 0 && PlatePrefixTable.IsProvinceSign(rest[0])) rest = rest[1..];
        return rest.Length == 5 && IsSerial(rest, 1) && IsSerial(rest[..4], 0);
    }

    // 车牌号京A12345: the words before the plate, none of which can be its first sign.
    private static int LabelLength(string value)
    {
        if (value.StartsWith("民航", StringComparison.Ordinal)) return 0;
        int han = 0;
        while (han < value.Length && LookAlikes.IsHan(value[han])) han++;
        return han > 1 && han < value.Length ? han - 1 : 0;
    }
}
