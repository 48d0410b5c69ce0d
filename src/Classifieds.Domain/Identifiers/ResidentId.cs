using System.Diagnostics.CodeAnalysis;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>居民身份证号码: region, date of birth, sequence and check character (GB 11643-1999).</summary>
/// <remarks>
/// Also the residence permits of Hong Kong, Macao and Taiwan residents (81, 82, 83). The region is the one in which the number was
/// given, from 1984 on: its years are never compared with the year of birth.
/// </remarks>
public sealed record ResidentId
{
    public const int Length = 18;

    private ResidentId(string value, DateOnly birth, Region? region) => (Value, Birth, Region) = (value, birth, region);

    /// <summary>Eighteen characters, the last in upper case.</summary>
    public string Value { get; }

    public DateOnly Birth { get; }

    /// <summary>Null where the code is in no list.</summary>
    public Region? Region { get; }

    /// <summary>The seventeenth digit is odd for men.</summary>
    public bool IsMale => IsMaleBy(Value[16]);

    /// <summary>The number as it should stand: no label, blank or full-width digit;
    /// what a person typed goes to <see cref="IdentifierReader"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, DateOnly today, [NotNullWhen(true)] out ResidentId? id)
    {
        id = text is not null && (Examine(text, today, out DateOnly birth, out Region? region) & ResidentIdFaults.Errors) == 0
            ? new ResidentId(text, birth, region)
            : null;
        return id is not null;
    }

    /// <summary>The whole check of the standard, without an allocation.</summary>
    /// <param name="number">Half-width, upper case, nothing around it.</param>
    public static ResidentIdFaults Examine(ReadOnlySpan<char> number, DateOnly today, out DateOnly birth, out Region? region)
    {
        birth = default;
        region = null;
        if (!HasForm(number)) return ResidentIdFaults.Form;

        ResidentIdFaults faults = Iso7064.Mod11Dash2(number) == number[17] ? ResidentIdFaults.None : ResidentIdFaults.Check;
        faults |= ExamineDate(number.Slice(6, 8), today, out birth);
        faults |= ExamineRegion(number[..6], out region);
        bool hadEnded = (faults & (ResidentIdFaults.Date | ResidentIdFaults.Region | ResidentIdFaults.Province)) == 0
            && region!.LastYear < birth.Year;
        return hadEnded ? faults | ResidentIdFaults.RegionBeforeBirth : faults;
    }

    /// <summary>The check character that the first seventeen digits call for.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17) => Iso7064.Mod11Dash2(first17);

    internal static bool IsMaleBy(char sequenceEnd) => (sequenceEnd - '0') % 2 == 1;

    internal static ResidentIdFaults ExamineDate(ReadOnlySpan<char> eightDigits, DateOnly today, out DateOnly birth) =>
        !BirthDate.TryRead(eightDigits, out birth) ? ResidentIdFaults.Date
        : birth > today ? ResidentIdFaults.Future
        : BirthDate.IsVeryOld(today, birth) ? ResidentIdFaults.Age
        : ResidentIdFaults.None;

    internal static ResidentIdFaults ExamineRegion(ReadOnlySpan<char> sixDigits, out Region? region)
    {
        int code = 0;
        foreach (char digit in sixDigits) code = (code * 10) + digit - '0';
        region = RegionTable.Find(code);
        return region is { Use: RegionUse.Listed or RegionUse.Reported } ? ResidentIdFaults.None
            : region is not null || RegionTable.IsProvince(code / 10000) ? ResidentIdFaults.Region
            : ResidentIdFaults.Province;
    }

    private static bool HasForm(ReadOnlySpan<char> number) =>
        number.Length == Length && !number[..17].ContainsAnyExceptInRange('0', '9') && number[17] is (>= '0' and <= '9') or 'X';
}
