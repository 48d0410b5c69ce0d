using System.Globalization;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Regions;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a 工商注册号 as typed: 15 digits since 2007 (GS 15-2006), 13 before.</summary>
internal static class RegistrationNumberReader
{
    public const string Name = "工商注册号";
    private const string Digits = "0123456789";
    public const int Length = 15;
    public const int OldLength = 13;

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (number.IsMasked)
        {
            number.ExpectMaskedLength(Name, Length);
            number.HasOnly(Digits, Name);
            return number.Done(value);
        }
        if (CreditCode.TryParse(value, out _))
        {
            number.Add(IdentifierFindings.RegistrationCredit, number.Whole);
            return number.Done(value);
        }
        if (value.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            number.AddStrange(Digits, Name, Repairs(value));
            return number.Done(value);
        }
        if (value.Length == OldLength)
        {
            number.Add(IdentifierFindings.RegistrationOld, number.Whole);
            AddRegion(number);
            return number.Done(value);
        }
        if (value.Length != Length)
        {
            number.AddWithFixes(IdentifierFindings.RegistrationLength, Repairs(value), value.Length);
            return number.Done(value);
        }
        char check = Iso7064.Mod11Comma10(value.AsSpan(0, Length - 1));
        if (check != value[^1]) number.AddWithFixes(IdentifierFindings.RegistrationCheck, Repairs(value), check, value[^1]);
        AddRegion(number);
        return number.Done(value, ("kind", value[6] switch
        {
            <= '3' => "内资企业",
            <= '5' => "外资企业",
            _ => "个体工商户",
        }));
    }

    private static void AddRegion(TypedNumber number)
    {
        if (!IsOffice(number.Text)) number.Add(IdentifierFindings.RegistrationProvince, number.SpanOf(0, 2), number.Text[..2]);
    }

    // 100000 is the State Administration itself.
    private static bool IsOffice(ReadOnlySpan<char> value) =>
        value.StartsWith("100000") || RegionTable.IsProvince(int.Parse(value[..2], NumberStyles.None, CultureInfo.InvariantCulture));

    private static IReadOnlyList<string> Repairs(string typed) => RepairSearch.Find(typed, Length, Digits, Length - 1, candidate =>
        candidate.ContainsAnyExceptInRange('0', '9') || Iso7064.Mod11Comma10(candidate[..^1]) != candidate[^1] ? -1
        : candidate.StartsWith("100000")
            || RegionTable.Find(int.Parse(candidate[..6], NumberStyles.None, CultureInfo.InvariantCulture)) is not null ? 0
        : IsOffice(candidate) ? 1
        : -1);
}
