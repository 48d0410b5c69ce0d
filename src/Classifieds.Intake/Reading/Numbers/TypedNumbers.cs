using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>Reads a number whose type is known to its end, and has it judged.</summary>
internal static class TypedNumbers
{
    /// <returns>Where the number ends; the place itself where none is read.</returns>
    public static int Add(Scan scan, string type, int at, DateOnly today)
    {
        string text = scan.Text;
        bool blanks = MayHoldBlanks(type);
        int end = type == FactType.Phone ? Telephones.End(text, at) : NumberRuns.End(text, at, blanks);
        if (type is FactType.ResidentId or FactType.CreditCode) end = NumberRuns.CutAt(text, at, end, 18);
        if (type == FactType.TaxNumber) end = NumberRuns.CutAt(text, at, end, 20);
        if (!blanks) end = NumberParts.End(scan, type, at, end);
        bool hasDigit = NumberRuns.HasDigit(text, at, end);
        if (!hasDigit && IsWorded(type)) return WordedNumbers.Add(scan, type, at);
        if (!hasDigit || end - at < 2) return at;
        if (IsWorded(type) && end < text.Length && text[end] is '字' or '第') return WordedNumbers.Add(scan, type, at);
        if (IsQuotedWrong(text, at, end)) scan.Add(type, at, end, text[at..end]);
        else if (IsJudged(type)) NumberFacts.Add(scan, type, type, at, end, today);
        else NumberFacts.AddByShape(scan, type, at, end, today);
        return end;
    }

    // “统一社会信用代码92…3E”漏排末两位，应为…: a correction quotes what was printed wrongly.
    private static bool IsQuotedWrong(string text, int at, int end)
    {
        if (end >= text.Length || text[end] != '”') return false;
        var after = text.AsSpan(end + 1, Math.Min(20, text.Length - end - 1));
        int stop = after.IndexOfAny('。', '\n');
        if (stop >= 0) after = after[..stop];
        return after.HasAny(["应为", "更正为", "有误"]);
    }

    // Numbers that are written in groups: of a person, a firm, an account.
    private static bool MayHoldBlanks(string type) => type is
        FactType.ResidentId or IdentifierType.DisabilityCard or FactType.CreditCode or IdentifierType.BankCard or FactType.Phone
        or FactType.OrganizationCode or FactType.TaxNumber;

    private static bool IsWorded(string type) =>
        type is FactType.DocumentNumber or FactType.CaseNumber or FactType.ReceiptNumber or FactType.TaxNumber;

    private static bool IsJudged(string type) => type is
        FactType.ResidentId or FactType.CreditCode or FactType.OrganizationCode or FactType.RegistrationNumber or FactType.Phone
        or IdentifierType.ForeignResidentId or IdentifierType.Passport or IdentifierType.TravelPermit or IdentifierType.Plate
        or IdentifierType.Vin or IdentifierType.BankCard or IdentifierType.AccountPermit or IdentifierType.BirthCertificate
        or FactType.SealNumber or IdentifierType.Container or IdentifierType.DisabilityCard;
}
