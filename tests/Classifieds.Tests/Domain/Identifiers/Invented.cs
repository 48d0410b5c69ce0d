using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Regions;
using CsCheck;

namespace Classifieds.Tests.Domain.Identifiers;

/// <summary>Generators of numbers whose check digits hold. The sums are written out here afresh, after the standards,
/// not taken from the product.</summary>
internal static class Invented
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    private const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] Regions =
        [.. RegionTable.All.Where(region => region.Use == RegionUse.Listed).Select(region => region.Code)];

    public static Gen<string> ResidentId { get; } =
        from region in Gen.Int[0, Regions.Length - 1]
        from day in Gen.Int[0, 43_000]
        from sequence in Gen.Int[0, 999]
        select WithMod11($"{Regions[region]:000000}{new DateOnly(1909, 1, 1).AddDays(day):yyyyMMdd}{sequence:000}");

    public static Gen<string> OrganizationCode { get; } =
        Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"].Array[8].Select(WithOrganizationCheck);

    public static Gen<string> CreditCode { get; } =
        from head in Gen.OneOf("91", "92", "93", "12", "51", "52", "N2", "11")
        from region in Gen.Int[0, Regions.Length - 1]
        from body in Gen.Char[CreditAlphabet].Array[8]
        select WithMod31($"{head}{Regions[region]:000000}{WithOrganizationCheck(body)}");

    public static Gen<string> RegistrationNumber { get; } =
        from region in Gen.Int[0, Regions.Length - 1]
        from sequence in Gen.Int[0, 99_999_999]
        select WithMod11Comma10($"{Regions[region]:000000}{sequence:00000000}");

    public static Gen<string> BankCard { get; } =
        from length in Gen.Int[12, 18]
        from digits in Gen.Char['0', '9'].Array[length]
        select WithLuhn("62" + new string(digits)[2..]);

    public static Gen<string> Vin { get; } =
        from body in Gen.Char["0123456789ABCDEFGHJKLMNPRSTUVWXYZ"].Array[16]
        select WithVinCheck("L" + new string(body));

    public static Gen<string> Container { get; } =
        from owner in Gen.Char['A', 'Z'].Array[3]
        from sequence in Gen.Int[0, 999_999]
        select WithContainerCheck($"{new string(owner)}U{sequence:000000}");

    /// <summary>A type of <c>check --as</c> with a generator of right values of it.</summary>
    public static Gen<(string Type, string Value)> Any { get; } = Gen.OneOf(
        ResidentId.Select(value => (IdentifierType.ResidentId, value)),
        OrganizationCode.Select(value => (IdentifierType.OrganizationCode, value)),
        CreditCode.Select(value => (IdentifierType.CreditCode, value)),
        RegistrationNumber.Select(value => (IdentifierType.RegistrationNumber, value)),
        BankCard.Select(value => (IdentifierType.BankCard, value)),
        Vin.Select(value => (IdentifierType.Vin, value)),
        Container.Select(value => (IdentifierType.Container, value)));

    // GB 11643 4.2.4: the number with its check character, taken as a numeral to the base 2, leaves 1 modulo 11.
    private static string WithMod11(string first17) => "0123456789X".Select(check => first17 + check).Single(number =>
    {
        int sum = 0;
        foreach (char unit in number) sum = ((sum * 2) + (unit == 'X' ? 10 : unit - '0')) % 11;
        return sum == 1;
    });

    private static string WithMod31(string first17)
    {
        // The weights as GB 32100 prints them.
        int[] weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
        int sum = first17.Select((unit, at) => CreditAlphabet.IndexOf(unit, StringComparison.Ordinal) * weights[at]).Sum();
        return first17 + CreditAlphabet.Single(check => (sum + CreditAlphabet.IndexOf(check, StringComparison.Ordinal)) % 31 == 0);
    }

    private static string WithOrganizationCheck(char[] first8)
    {
        int[] weights = [3, 7, 9, 10, 5, 8, 4, 2];
        int sum = first8.Select((unit, at) => (char.IsAsciiDigit(unit) ? unit - '0' : unit - 'A' + 10) * weights[at]).Sum();
        return new string(first8) + "0123456789X".Single(check => (sum + (check == 'X' ? 10 : check - '0')) % 11 == 0);
    }

    // ISO 7064 9.2: the check digit makes the last sum leave 1 modulo 10.
    private static string WithMod11Comma10(string first14) => Enumerable.Range(0, 10).Select(check => $"{first14}{check}").Single(number =>
    {
        int carried = 10, sum = 0;
        foreach (char unit in number)
        {
            sum = (carried + unit - '0') % 10;
            carried = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return sum == 1;
    });

    private static string WithLuhn(string digits)
    {
        int sum = 0;
        for (int at = 0; at < digits.Length; at++)
        {
            // Every second digit from the right is doubled, the check digit not being there yet.
            bool twice = (digits.Length - at) % 2 == 1;
            string product = ((digits[at] - '0') * (twice ? 2 : 1)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            sum += product.Sum(digit => digit - '0');
        }
        return digits + (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static string WithVinCheck(string vin)
    {
        const string letters = "ABCDEFGH.JKLMN.P.R.STUVWXYZ";
        int[] weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        // Columns of nine: A1 … H8, J1 … R9, then S2 … Z9.
        int sum = vin.Select((unit, at) => weights[at] * ValueOf(unit)).Sum();
        string check = sum % 11 == 10 ? "X" : (sum % 11).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return vin[..8] + check + vin[9..];

        static int ValueOf(char unit) =>
            char.IsAsciiDigit(unit) ? unit - '0' : (letters.IndexOf(unit, StringComparison.Ordinal) % 9) + 1;
    }

    private static string WithContainerCheck(string first10)
    {
        int[] letterValues = [.. Enumerable.Range(10, 30).Where(value => value % 11 != 0)];
        long sum = first10.Select((unit, at) => (char.IsAsciiDigit(unit) ? unit - '0' : letterValues[unit - 'A']) * (1L << at)).Sum();
        return first10 + (char)('0' + (sum % 11 % 10));
    }
}
