using System.Globalization;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads the number engraved on a seal (印章编码) as typed: 13 digits, the first of which are a region's.</summary>
/// <remarks>Pages disagree on how the digits behind the province are divided, so no more than the province is looked at.</remarks>
internal static class SealNumberReader
{
    public const string Name = "印章编码";
    private const int Length = 13;

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (value.Any(unit => unit != '*' && !char.IsAsciiDigit(unit)))
        {
            number.AddStrange("0123456789", Name, NumberPattern.Repairs([new NumberPattern("#############", Name)], value));
            return number.Done(value);
        }
        if (number.IsMasked) number.ExpectMaskedLength(Name, Length);
        else if (value.Length != Length) number.Add(IdentifierFindings.SealLength, number.Whole, value.Length);
        else if (!RegionTable.IsProvince(int.Parse(value.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture)))
        {
            number.Add(IdentifierFindings.SealProvince, number.SpanOf(0, 2), value[..2]);
        }
        return number.Done(value);
    }
}
