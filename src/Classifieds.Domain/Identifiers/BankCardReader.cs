using Classifieds.Domain.Findings;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads a bank card's number as typed: 13 to 19 digits that pass Luhn.
/// Passbooks and company accounts are no cards and do not.</summary>
internal static class BankCardReader
{
    public const string Name = "银行卡号";
    private const string Digits = "0123456789";
    private const int Shortest = 13, Longest = 19;

    public static IdentifierReading Read(string text)
    {
        TypedNumber number = TypedNumber.Read(text, Name, NumberForm.CrossesMask);
        if (number.HasErrors) return number.Done(null);
        string value = number.Text;
        if (number.IsMasked)
        {
            if (value.Length is < Shortest or > Longest) number.ExpectMaskedLength(Name, value.Length < Shortest ? Shortest : Longest);
            number.HasOnly(Digits, Name);
            return number.Done(value);
        }
        if (number.IsOneSignThroughout(Name)) return number.Done(value);
        if (value.AsSpan().ContainsAnyExceptInRange('0', '9')) number.AddStrange(Digits, Name, Repairs(value));
        else if (value.Length is < Shortest or > Longest) number.Add(IdentifierFindings.BankCardLength, number.Whole, value.Length);
        else if (!Luhn.Passes(value)) number.AddWithFixes(IdentifierFindings.BankCardCheck, Repairs(value));
        return number.Done(value);
    }

    private static IReadOnlyList<string> Repairs(string typed) => RepairSearch.Find(
        typed, typed.Length, Digits, typed.Length - 1,
        candidate => candidate.ContainsAnyExceptInRange('0', '9') || !Luhn.Passes(candidate) ? -1 : 0);
}
