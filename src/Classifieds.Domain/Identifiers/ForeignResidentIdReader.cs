using System.Globalization;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads the number of a foreigner's permanent resident card as typed: 18 digits since 1 December 2023,
/// before that three letters and 12 digits.</summary>
internal static class ForeignResidentIdReader
{
    public const string Name = "外国人永久居留身份证号码";
    private const string Alphabet = "0123456789X";
    public const int Length = 18;
    public const int OldLength = 15;

    public static IdentifierReading Read(string text, DateOnly today)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (number.IsMasked)
        {
            if (value.Length != OldLength) number.ExpectMaskedLength(Name, Length);
            number.HasOnly(OrganizationCode.Alphabet, Name);
            return number.Done(value);
        }
        if (IsOldForm(value)) return number.Done(value);
        if (value.Length != Length || (char.IsAsciiLetter(value[0]) && char.IsAsciiLetter(value[1])))
        {
            number.AddWithFixes(IdentifierFindings.ForeignLength, Repairs(value, today), value.Length);
            return number.Done(value);
        }
        return ReadNew(number, today);
    }

    /// <summary>A number typed as a resident's that begins with 9, the mark of a foreigner.</summary>
    internal static IdentifierReading ReadAsResidentId(TypedNumber number, DateOnly today)
    {
        number.Add(IdentifierFindings.IdForeign, number.SpanOf(0, 1));
        return ReadNew(number, today);
    }

    private static IdentifierReading ReadNew(TypedNumber number, DateOnly today)
    {
        string value = number.Text;
        ResidentIdFaults faults = Examine(value, today, out DateOnly birth);
        IReadOnlyList<string> fixes = (faults & ResidentIdFaults.Errors) == 0 ? [] : Repairs(value, today);
        if (faults == ResidentIdFaults.Form)
        {
            number.AddWithFixes(IdentifierFindings.ForeignForm, fixes);
            return number.Done(value);
        }
        if (faults.HasFlag(ResidentIdFaults.Check))
        {
            number.AddWithFixes(IdentifierFindings.ForeignCheck, fixes, ResidentId.CheckCharacter(value), value[17]);
            fixes = [];
        }
        ResidentIdReader.AddDate(number, faults, number.SpanOf(6, 8), value.Substring(6, 8), birth, today, fixes);
        if (faults.HasFlag(ResidentIdFaults.Province))
            number.Add(IdentifierFindings.IdProvince, number.SpanOf(1, 2), value.Substring(1, 2));
        if (faults.HasFlag(ResidentIdFaults.Region))
            number.Add(IdentifierFindings.ForeignCountry, number.SpanOf(3, 3), value.Substring(3, 3));
        if (faults.HasFlag(ResidentIdFaults.Date)) return number.Done(value);
        string? province = RegionTable.Find(Number(value.AsSpan(1, 2)) * 10000)?.NameFor(birth.Year);
        return number.Done(value, ResidentIdReader.TellList(province, birth, value[16]));
    }

    // 9, province 2, country 3, date of birth 8, sequence 3, check 1; a country in no list is reported as a region would be.
    private static ResidentIdFaults Examine(ReadOnlySpan<char> value, DateOnly today, out DateOnly birth)
    {
        birth = default;
        bool hasForm = value.Length == Length && value[0] == '9' && !value[..17].ContainsAnyExceptInRange('0', '9')
            && value[17] is (>= '0' and <= '9') or 'X';
        if (!hasForm) return ResidentIdFaults.Form;
        ResidentIdFaults faults = ResidentId.CheckCharacter(value) == value[17] ? ResidentIdFaults.None : ResidentIdFaults.Check;
        if (!RegionTable.IsProvince(Number(value.Slice(1, 2)))) faults |= ResidentIdFaults.Province;
        if (!CountryCodes.HasNumeric(Number(value.Slice(3, 3)))) faults |= ResidentIdFaults.Region;
        return faults | ResidentId.ExamineDate(value.Slice(6, 8), today, out birth);
    }

    private static bool IsOldForm(string value) =>
        value.Length == OldLength && value.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0
            && !value.AsSpan(3).ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Repairs(string typed, DateOnly today) =>
        RepairSearch.Find(typed, Length, Alphabet, Length - 1, candidate =>
        {
            ResidentIdFaults faults = Examine(candidate, today, out _);
            return (faults & ResidentIdFaults.Errors) != 0 ? -1 : faults == ResidentIdFaults.None ? 0 : 1;
        });
}
