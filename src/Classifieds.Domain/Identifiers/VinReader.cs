using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a vehicle's identification number as typed. Its check character binds vehicles made in China,
/// whose numbers begin with L.</summary>
internal static class VinReader
{
    public const string Name = "车辆识别代号";

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (number.IsMasked)
        {
            number.ExpectMaskedLength(Name, Vin.Length);
            number.HasOnly(Vin.Alphabet, Name);
            return number.Done(value);
        }
        string letters = string.Concat(value.Where(unit => unit is 'I' or 'O' or 'Q').Distinct());
        if (value.Length != Vin.Length)
        {
            number.AddWithFixes(IdentifierFindings.VinLength, Repairs(value), value.Length);
        }
        else if (letters.Length > 0)
        {
            number.AddWithFixes(IdentifierFindings.VinLetter, Repairs(value), letters);
        }
        else if (number.HasOnly(Vin.Alphabet, Name) && Vin.CheckCharacter(value) is { } check && check != value[Vin.CheckPlace])
        {
            if (value[0] == 'L') number.AddWithFixes(IdentifierFindings.VinCheck, Repairs(value), check, value[Vin.CheckPlace]);
            else number.Add(IdentifierFindings.VinImport, number.SpanOf(Vin.CheckPlace, 1), check, value[Vin.CheckPlace]);
        }
        return number.Done(value);
    }

    // A repair that makes a Chinese vehicle of a foreign one, or the other way round, is the less likely one.
    private static IReadOnlyList<string> Repairs(string typed) => RepairSearch.Find(
        typed, Vin.Length, Vin.Alphabet, Vin.CheckPlace,
        candidate => Vin.CheckCharacter(candidate) != candidate[Vin.CheckPlace] ? -1 : candidate[0] == typed[0] ? 0 : 1);
}
