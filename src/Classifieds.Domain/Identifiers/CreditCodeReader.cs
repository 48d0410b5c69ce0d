using System.Globalization;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a credit code as typed, whole or masked, and tells it from the numbers that are written in its place.</summary>
internal static class CreditCodeReader
{
    public const string Name = "统一社会信用代码";
    private const int RegistrationNumberLength = 15;

    // 登记管理机关 of the State Council itself.
    private const int WholeCountry = 10;

    public static IdentifierReading Read(string text, DateOnly today)
    {
        // A clean code, the common case, costs its reading and nothing else.
        if (CreditCode.Passes(text) && IsListed(text) && CreditCodeKinds.Find(text.AsSpan(0, 2)) is { } usual)
        {
            return new IdentifierReading { Input = text, Value = text, Tells = new Tells(("kind", usual)) };
        }

        TypedNumber number = TypedNumber.Read(text, Name);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (number.IsMasked) return ReadMasked(number);
        if (number.IsOneSignThroughout(Name)) return number.Done(value);
        if (IsAnotherNumber(number, today)) return number.Done(value);

        if (value.Length != CreditCode.Length)
        {
            number.AddWithFixes(IdentifierFindings.CreditLength, Repairs(value), value.Length);
            return number.Done(value);
        }
        if (!HasForm(number)) return number.Done(value);

        AddHead(number);
        AddChecks(number);
        return CreditCodeKinds.Find(value.AsSpan(0, 2)) is { } kind ? number.Done(value, ("kind", kind)) : number.Done(value);
    }

    private static IdentifierReading ReadMasked(TypedNumber number)
    {
        number.ExpectMaskedLength(Name, CreditCode.Length);
        number.HasOnly(CreditCode.Alphabet, Name);
        return number.Done(number.Text);
    }

    // The numbers that desks are handed in place of a credit code.
    private static bool IsAnotherNumber(TypedNumber number, DateOnly today)
    {
        string value = number.Text;
        bool digitsOnly = !value.AsSpan().ContainsAnyExceptInRange('0', '9');
        FindingKind? other =
            value.Length == RegistrationNumberLength && digitsOnly ? IdentifierFindings.CreditRegistration
            : value.Length == OrganizationCode.Length && OrganizationCode.CheckCharacter(value) == value[8]
                ? IdentifierFindings.CreditOrganization
            : ResidentId.TryParse(value, today, out _) && !CreditCode.Passes(value) ? IdentifierFindings.CreditResident
            : null;
        if (other is null) return false;
        number.Add(other, number.Whole);
        return true;
    }

    private static bool HasForm(TypedNumber number)
    {
        string value = number.Text;
        string letters = string.Concat(value.Where(unit => "IOSVZ".Contains(unit, StringComparison.Ordinal)).Distinct());
        if (letters.Length > 0)
        {
            number.AddWithFixes(IdentifierFindings.CreditLetter, Repairs(value), letters);
            return false;
        }
        if (!number.HasOnly(CreditCode.Alphabet, Name)) return false;
        if (!value.AsSpan(2, 6).ContainsAnyExceptInRange('0', '9')) return true;
        number.AddWithFixes(IdentifierFindings.CreditRegionDigits, Repairs(value), value.Substring(2, 6));
        return false;
    }

    private static void AddHead(TypedNumber number)
    {
        string value = number.Text;
        if (CreditCodeKinds.Find(value.AsSpan(0, 2)) is null) number.Add(IdentifierFindings.CreditKind, number.SpanOf(0, 2), value[..2]);
        if (!IsListed(value))
        {
            number.Add(IdentifierFindings.CreditProvince, number.SpanOf(2, 2), value.Substring(2, 2));
        }
    }

    private static void AddChecks(TypedNumber number)
    {
        string value = number.Text;
        if (CreditCode.Passes(value)) return;
        if (IsFujianPilot(value))
        {
            number.Add(IdentifierFindings.CreditPilot, number.Whole);
            return;
        }
        char check = CreditCode.CheckCharacter(value)!.Value;
        char organizationCheck = OrganizationCode.CheckCharacter(value.AsSpan(8, 8))!.Value;
        IReadOnlyList<string> fixes = Repairs(value);
        if (check != value[17])
        {
            number.AddWithFixes(IdentifierFindings.CreditCheck, fixes, check, value[17]);
            if (organizationCheck == value[16]) return;
            fixes = [];
        }
        if (fixes.Count > 0)
            number.AddWithFixes(IdentifierFindings.CreditOrganizationCheck, fixes, value.Substring(8, 9), organizationCheck);
        else number.Add(IdentifierFindings.CreditOrganizationCheck, number.SpanOf(8, 9), value.Substring(8, 9), organizationCheck);
    }

    // Codes of the pilot of 2014–2015, given before the check character was settled; they are on genuine licences.
    private static bool IsFujianPilot(string value) =>
        value.StartsWith("91350", StringComparison.Ordinal) && value.Substring(8, 5) is "M0000" or "M0001";

    private static IReadOnlyList<string> Repairs(string typed) =>
        RepairSearch.Find(typed, CreditCode.Length, CreditCode.Alphabet, CreditCode.Length - 1, candidate =>
        {
            if (!CreditCode.Passes(candidate)) return -1;
            // 9B370303…: a head that no office gives out is never put in the place of another.
            if (CreditCodeKinds.Find(candidate[..2]) is null && !typed.AsSpan().StartsWith(candidate[..2])) return -1;
            int region = int.Parse(candidate.Slice(2, 6), NumberStyles.None, CultureInfo.InvariantCulture);
            // Development zones have codes that no list has: possible, but less likely than a county's.
            bool isLikely = CreditCodeKinds.Find(candidate[..2]) is not null
                && (region == WholeCountry * 10000 || RegionTable.Find(region) is not null);
            return isLikely ? 0 : 1;
        });

    private static bool IsListed(ReadOnlySpan<char> code)
    {
        int province = ((code[2] - '0') * 10) + code[3] - '0';
        return province == WholeCountry || RegionTable.IsProvince(province);
    }
}
