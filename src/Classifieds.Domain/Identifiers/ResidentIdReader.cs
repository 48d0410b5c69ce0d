using Classifieds.Domain.Calendar;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a resident's number as typed: 18 characters, the 15 digits of before 2000, or masked.</summary>
internal static class ResidentIdReader
{
    public const string Name = "居民身份证号码";
    private const string Alphabet = "0123456789X";
    public const int OldLength = 15;

    public static IdentifierReading Read(string text, DateOnly today)
    {
        // A clean number, the common case, costs its reading and nothing else.
        if (ResidentId.Examine(text, today, out DateOnly birth, out Region? region) == ResidentIdFaults.None)
        {
            return new IdentifierReading { Input = text, Value = text, Tells = TellsOf(region!.NameFor(birth.Year), birth, text[16]) };
        }

        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors) return number.Done(null);
        if (IsScientific(number.Text))
        {
            number.Add(IdentifierFindings.IdScientific, number.Whole);
            return number.Done(null);
        }
        if (number.IsMasked) return ReadMasked(number, today);
        if (number.Text[0] == '9' && number.Text.Length == ResidentId.Length)
            return ForeignResidentIdReader.ReadAsResidentId(number, today);
        return number.Text.Length == OldLength && !number.Text.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? ReadOld(number, today)
            : ReadNew(number, today);
    }

    private static IdentifierReading ReadNew(TypedNumber number, DateOnly today)
    {
        string value = number.Text;
        ResidentIdFaults faults = ResidentId.Examine(value, today, out DateOnly birth, out Region? region);
        IReadOnlyList<string> fixes = (faults & ResidentIdFaults.Errors) == 0 ? [] : Repairs(value, today);
        if (faults == ResidentIdFaults.Form)
        {
            if (value.Length != ResidentId.Length) number.AddWithFixes(IdentifierFindings.IdLength, fixes, value.Length);
            else number.AddStrange(value.IndexOf('X', StringComparison.Ordinal) is >= 0 and < 17 ? "0123456789" : Alphabet, Name, fixes);
            return number.Done(value);
        }

        if (faults.HasFlag(ResidentIdFaults.Check))
        {
            if (value.EndsWith("000", StringComparison.Ordinal)) number.AddWithFixes(IdentifierFindings.IdExcel, fixes);
            else number.AddWithFixes(IdentifierFindings.IdCheck, fixes, ResidentId.CheckCharacter(value), value[17]);
            fixes = [];
        }
        AddDate(number, faults, number.SpanOf(6, 8), value.Substring(6, 8), birth, today, fixes);
        AddRegion(number, faults, value[..6], region, birth,
            (faults & (ResidentIdFaults.Date | ResidentIdFaults.Future)) == 0 ? fixes : []);
        return faults.HasFlag(ResidentIdFaults.Date)
            ? number.Done(value)
            : number.Done(value, TellList(region?.NameFor(birth.Year), birth, value[16]));
    }

    private static IdentifierReading ReadOld(TypedNumber number, DateOnly today)
    {
        string value = number.Text;
        bool hundredth = string.CompareOrdinal(value, 12, "996", 0, 3) >= 0;
        string first17 = value[..6] + (hundredth ? "18" : "19") + value[6..];
        string longer = first17 + ResidentId.CheckCharacter(first17);
        ResidentIdFaults faults = ResidentId.Examine(longer, today, out DateOnly birth, out Region? region);
        if (IsCut(value, today))
        {
            // As an old number it is of somebody born in 1919 or 1920, or of nobody; whose it is cannot be told, so nothing is offered.
            bool isNobody = (faults & (ResidentIdFaults.Date | ResidentIdFaults.Future)) != 0;
            number.Add(isNobody ? IdentifierFindings.IdCut with { Severity = Severity.Error } : IdentifierFindings.IdCut, number.Whole);
            AddRegion(number, faults, value[..6], region, birth, []);
            return number.Done(value);
        }
        if (faults.HasFlag(ResidentIdFaults.Date)) number.Add(IdentifierFindings.IdDate, number.SpanOf(6, 6), longer.Substring(6, 8));
        AddRegion(number, faults, value[..6], region, birth, []);
        if (hundredth) number.Add(IdentifierFindings.IdOldSequence, number.SpanOf(12, 3), value[12..], value[6..8]);
        if (number.HasErrors) return number.Done(value);

        // A finding is told where the number itself is masked; the whole of it stands in the fix.
        number.AddWithFixes(IdentifierFindings.IdOld, [longer], longer[6..8], longer[^1..]);
        return number.Done(value, TellList(region?.NameFor(birth.Year), birth, longer[16]));
    }

    // 110105 2010 10 08 0: the day of birth is written with its century, as only 18 digits have it.
    private static bool IsCut(string value, DateOnly today) =>
        BirthDate.TryRead(value.AsSpan(6, 8), out DateOnly birth) && birth.Year >= 1900 && birth <= today;

    private static IdentifierReading ReadMasked(TypedNumber number, DateOnly today)
    {
        string value = number.Text;
        if (value.Length != OldLength) number.ExpectMaskedLength(Name, ResidentId.Length);
        if (!number.HasOnly("0123456789X", Name)) return number.Done(value);

        Region? region = null;
        ReadOnlySpan<char> shown = value.AsSpan(0, Math.Max(value.IndexOf('*', StringComparison.Ordinal), 0));
        if (shown.Length >= 6 && !shown[..6].Contains('X'))
        {
            AddRegion(number, ResidentId.ExamineRegion(shown[..6], out region), value[..6], region, default, []);
        }
        else if (shown.Length >= 2 && !shown[..2].Contains('X') && !IsProvince(shown[..2]))
        {
            number.Add(IdentifierFindings.IdProvince, number.SpanOf(0, 2), value[..2]);
        }
        if (value.Length == ResidentId.Length && !value.AsSpan(6, 8).ContainsAnyExceptInRange('0', '9'))
        {
            ResidentIdFaults faults = ResidentId.ExamineDate(value.AsSpan(6, 8), today, out DateOnly birth);
            AddDate(number, faults, number.SpanOf(6, 8), value.Substring(6, 8), birth, today, []);
        }
        return region is null ? number.Done(value) : number.Done(value, ("region", region.NameFor(Region.FirstYearOfNumbers)));
    }

    internal static void AddDate(
        TypedNumber number, ResidentIdFaults faults, TextSpan where, string digits, DateOnly birth, DateOnly today,
        IReadOnlyList<string> fixes)
    {
        if (faults.HasFlag(ResidentIdFaults.Date)) Add(IdentifierFindings.IdDate, digits);
        if (faults.HasFlag(ResidentIdFaults.Future)) Add(IdentifierFindings.IdFuture, IsoDate.Write(birth));
        if (faults.HasFlag(ResidentIdFaults.Age))
            number.Add(IdentifierFindings.IdAge, where, IsoDate.Write(birth), BirthDate.AgeOn(today, birth));

        void Add(FindingKind kind, string detail)
        {
            if (fixes.Count > 0) number.AddWithFixes(kind, fixes, detail);
            else number.Add(kind, where, detail);
        }
    }

    private static void AddRegion(
        TypedNumber number, ResidentIdFaults faults, string code, Region? region, DateOnly birth, IReadOnlyList<string> fixes)
    {
        TextSpan where = number.SpanOf(0, 6);
        if (faults.HasFlag(ResidentIdFaults.Province))
        {
            if (fixes.Count > 0) number.AddWithFixes(IdentifierFindings.IdProvince, fixes, code[..2]);
            else number.Add(IdentifierFindings.IdProvince, number.SpanOf(0, 2), code[..2]);
        }
        if (faults.HasFlag(ResidentIdFaults.RegionBeforeBirth))
            number.Add(IdentifierFindings.IdRegionBeforeBirth, where, code, region!.NameFor(birth.Year), region.LastYear,
                IsoDate.Write(birth));
        if (!faults.HasFlag(ResidentIdFaults.Region)) return;
        if (region is null) number.Add(IdentifierFindings.IdRegionUnlisted, where, code);
        else if (region.Use == RegionUse.Group) number.Add(IdentifierFindings.IdRegionGroup, where, code, region.NameFor(birth.Year));
        else number.Add(IdentifierFindings.IdRegionEnded, where, code, region.NameFor(birth.Year));
    }

    private static IReadOnlyList<string> Repairs(string typed, DateOnly today) =>
        RepairSearch.Find(typed, ResidentId.Length, Alphabet, ResidentId.Length - 1, candidate =>
        {
            ResidentIdFaults faults = ResidentId.Examine(candidate, today, out _, out _);
            // A code that lived on in the registers for some years is as likely as any other.
            bool isLikely = (faults & ~ResidentIdFaults.RegionBeforeBirth) == ResidentIdFaults.None;
            return (faults & ResidentIdFaults.Errors) != 0 ? -1 : isLikely ? 0 : 1;
        });

    // 6.12322E+17, as Excel shows a long number that it took for a quantity.
    private static bool IsScientific(string value)
    {
        int exponent = value.IndexOf("E+", StringComparison.Ordinal);
        return exponent > 0 && value.EndsWith("17", StringComparison.Ordinal)
            && value[..exponent].All(unit => char.IsAsciiDigit(unit) || unit == '.');
    }

    private static bool IsProvince(ReadOnlySpan<char> twoDigits) =>
        RegionTable.IsProvince(((twoDigits[0] - '0') * 10) + twoDigits[1] - '0');

    private static Tells TellsOf(string region, DateOnly birth, char sequenceEnd) => new(TellList(region, birth, sequenceEnd));

    internal static (string, string)[] TellList(string? region, DateOnly birth, char sequenceEnd)
    {
        (string, string) day = ("birthDate", IsoDate.Write(birth)), sex = ("sex", ResidentId.IsMaleBy(sequenceEnd) ? "男" : "女");
        return region is null ? [day, sex] : [("region", region), day, sex];
    }
}
