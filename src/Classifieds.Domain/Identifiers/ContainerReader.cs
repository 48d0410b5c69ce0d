using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a container's number as typed.</summary>
internal static class ContainerReader
{
    public const string Name = "集装箱箱号";

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.HyphenIsUsual);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (number.IsMasked)
        {
            number.ExpectMaskedLength(Name, ContainerNumber.Length);
            number.HasOnly(OrganizationCode.Alphabet, Name);
            return number.Done(value);
        }
        if (!number.HasOnly(OrganizationCode.Alphabet, Name)) return number.Done(value);
        if (!ContainerNumber.HasForm(value))
        {
            number.AddWithFixes(IdentifierFindings.ContainerForm, Repairs(value), value.Length);
            return number.Done(value);
        }
        char check = ContainerNumber.CheckDigit(value);
        if (check != value[^1]) number.AddWithFixes(IdentifierFindings.ContainerCheck, Repairs(value), check, value[^1]);
        if (value[3] is not ('U' or 'J' or 'Z')) number.Add(IdentifierFindings.ContainerCategory, number.SpanOf(3, 1), value[3]);
        return number.Done(value);
    }

    private static IReadOnlyList<string> Repairs(string typed) => RepairSearch.Find(
        typed, ContainerNumber.Length, OrganizationCode.Alphabet, ContainerNumber.Length - 1,
        candidate => !ContainerNumber.Passes(candidate) ? -1 : candidate[3] is 'U' or 'J' or 'Z' ? 0 : 1);
}
