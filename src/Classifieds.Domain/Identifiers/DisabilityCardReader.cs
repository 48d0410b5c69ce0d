using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a 残疾人证号 as typed: the holder's resident number, a digit for the kind of disability, one for its degree,
/// and B1 … on a card given again.</summary>
internal static class DisabilityCardReader
{
    public const string Name = "残疾人证号";
    public const int Length = ResidentId.Length + 2;
    public const int LengthGivenAgain = Length + 2;

    public static IdentifierReading Read(string text, DateOnly today)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (number.IsMasked)
        {
            if (value.Length != LengthGivenAgain) number.ExpectMaskedLength(Name, Length);
            return number.Done(value);
        }
        bool givenAgain = value.Length == LengthGivenAgain && value[Length] == 'B' && value[^1] is >= '1' and <= '9';
        if (value.Length != Length && !givenAgain)
        {
            number.AddWithFixes(IdentifierFindings.DisabilityLength, [], value.Length);
            return number.Done(value);
        }

        string tail = value[ResidentId.Length..];
        IdentifierReading holder = ResidentIdReader.Read(value[..ResidentId.Length], today);
        foreach (Finding finding in holder.Findings) number.AddOfPart(finding, tail);
        if (tail[0] is < '1' or > '7' || tail[1] is < '1' or > '4')
            number.Add(IdentifierFindings.DisabilityClass, number.SpanOf(ResidentId.Length, 2), tail[..2]);
        return number.Done(value, [.. holder.Tells.Select(tell => (tell.Key, tell.Value))]);
    }
}
