using System.Globalization;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Numbers whose shape says what they are, whatever the label before them.</summary>
/// <remarks>
/// Eighteen signs are judged only where all but the check character speaks for the type: a county and a grown person's birthday,
/// or a registering office, a province and letters that no other number has. Other numbers of eighteen digits are common.
/// </remarks>
internal static class UnmistakableNumbers
{
    private const int Length = 18;
    private const int YoungestHolder = 16;

    // Their numbers hold school, year and level, and look like an ID by chance.
    private static readonly string[] NumberedByYear = ["毕业", "学位", "学历", "结业", "肄业", "学生"];

    /// <param name="thing">What was lost, as the notice calls it.</param>
    /// <returns>Resident ID or credit code; null where the number may well be something else.</returns>
    public static string? TypeOf(string text, int at, int end, string thing, DateOnly today)
    {
        if (end - at != Length) return null;
        if (thing.HasAny(NumberedByYear)) return null;
        string number = text[at..end];
        if (IsResidentId(number, today)) return FactType.ResidentId;
        return IsCreditCode(number, today) ? FactType.CreditCode : null;
    }

    private static bool IsResidentId(string number, DateOnly today)
    {
        int digits = 0;
        while (digits < Length && Script.IsDigit(number[digits])) digits++;
        if (digits < Length - 1 || (digits == Length - 1 && number[^1] is not ('X' or 'x'))) return false;
        IdentifierReading reading = IdentifierReader.Read(IdentifierType.ResidentId, number, today);
        if (reading.IsValid) return true;
        foreach (Finding finding in reading.Findings)
            if (finding.Severity != Severity.Info && finding.Code != IdentifierFindings.IdCheck.Code) return false;
        return int.Parse(number.AsSpan(6, 4), NumberStyles.None, CultureInfo.InvariantCulture) <= today.Year - YoungestHolder;
    }

    // 92222401MA159P6X91: a letter among the last ten, digits for the place, a known office before them.
    private static bool IsCreditCode(string number, DateOnly today)
    {
        if (number[0] is not ('1' or '5' or '9') || number.AsSpan(2, 6).ContainsAnyExceptInRange('0', '9')) return false;
        if (!number.AsSpan(8, 8).ContainsAnyInRange('A', 'Z')) return false;
        IdentifierReading reading = IdentifierReader.Read(IdentifierType.CreditCode, number, today);
        foreach (Finding finding in reading.Findings)
        {
            bool ofChecks = finding.Code == IdentifierFindings.CreditCheck.Code || finding.Code == IdentifierFindings.CreditLetter.Code
                || finding.Code == IdentifierFindings.CreditOrganizationCheck.Code;
            if (finding.Severity != Severity.Info && !ofChecks) return false;
        }
        return true;
    }
}
