using System.Globalization;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads the number of a 出生医学证明 as typed: a letter, two digits of the province, seven more.</summary>
internal static class BirthCertificateReader
{
    public const string Name = "出生医学证明编号";
    public const int Length = 10;

    // The letter is that of the edition's series; I and O have not been seen, but nothing forbids them.
    private static readonly NumberPattern[] Shapes =
        [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(letter => new NumberPattern(letter + "#########", Name))];

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors || !number.HasOnly(OrganizationCode.Alphabet, Name))
            return number.Done(number.Text.Length == 0 ? null : number.Text);
        string value = number.Text;
        if (NumberPattern.FirstFit(Shapes, value) is null)
        {
            if (number.IsMasked) number.ExpectMaskedLength(Name, Length);
            else number.AddWithFixes(IdentifierFindings.BirthCertificateForm, Repairs(value));
            return number.Done(value);
        }
        if (value.AsSpan(1, 2).Contains('*')) return number.Done(value);
        int province = int.Parse(value.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        if (RegionTable.Find(province * 10000) is { } region)
        {
            return number.Done(value, ("region", region.NameFor(Region.FirstYearOfNumbers)));
        }
        number.Add(IdentifierFindings.BirthCertificateProvince, number.SpanOf(1, 2), value.Substring(1, 2));
        return number.Done(value);
    }

    /// <summary>Without its letter, or some digits short or long; the number of a child's other papers may look the same.</summary>
    public static bool IsMiswritten(ReadOnlySpan<char> thing, ReadOnlySpan<char> signs, int places) =>
        places is >= Length - 3 and <= Length + 2 && thing.Contains("出生", StringComparison.Ordinal);

    private static IReadOnlyList<string> Repairs(string value) =>
        char.IsAsciiLetter(value[0]) ? NumberPattern.Repairs(Array.FindAll(Shapes, shape => shape.Shape[0] == value[0]), value) : [];
}
