using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads an organisation code as typed, with or without the hyphen before its check character.</summary>
internal static class OrganizationCodeReader
{
    public const string Name = "组织机构代码";

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.HyphenIsUsual);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (number.IsMasked)
        {
            number.ExpectMaskedLength(Name, OrganizationCode.Length);
            number.HasOnly(OrganizationCode.Alphabet, Name);
            return number.Done(value);
        }
        if (number.IsOneSignThroughout(Name)) return number.Done(value);
        if (!number.HasOnly(OrganizationCode.Alphabet, Name)) return number.Done(value);
        if (CreditCode.TryParse(value, out CreditCode? credit))
        {
            number.AddWithFixes(IdentifierFindings.OrganizationCredit, [credit.Organization], credit.Organization);
        }
        else if (value.Length != OrganizationCode.Length)
        {
            number.AddWithFixes(IdentifierFindings.OrganizationLength, Repairs(value), value.Length);
        }
        else if (OrganizationCode.CheckCharacter(value) is { } check && check != value[8])
        {
            number.AddWithFixes(IdentifierFindings.OrganizationCheck, Repairs(value), check, value[8]);
        }
        return number.Done(value);
    }

    private static IReadOnlyList<string> Repairs(string typed) => RepairSearch.Find(
        typed, OrganizationCode.Length, OrganizationCode.Alphabet, OrganizationCode.Length - 1,
        candidate => OrganizationCode.CheckCharacter(candidate) == candidate[8] ? 0 : -1);
}
