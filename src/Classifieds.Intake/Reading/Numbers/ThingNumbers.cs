using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Identifiers;
using Classifieds.Intake.Lexis;
using Classifieds.Intake.Reading.Things;

namespace Classifieds.Intake.Reading.Numbers;

/// <summary>What the number of a lost thing is: by its kind, its length and, where it is written wrongly, its looks.</summary>
internal static class ThingNumbers
{
    /// <param name="isCode">Whether 代码 stands before the number, which an invoice has beside it.</param>
    public static string TypeOf(Scan scan, LostThing thing, int at, int end, bool isCode = false)
    {
        if (thing.FactType == FactType.Seal) return FactType.SealNumber;
        if (thing.FactType == FactType.Receipt)
            return !HasInvoiceNumber(scan, thing) ? FactType.ReceiptNumber : isCode ? FactType.InvoiceCode : FactType.InvoiceNumber;
        if (thing.Kind < 0) return FactType.DocumentNumber;
        var types = scan.Catalogue.Kinds[thing.Kind].Identifiers;
        int length = 0;
        for (int look = at; look < end; look++)
            if (Script.IsAlphanumeric(scan.Text[look]) || scan.Text[look] == '*') length++;
        foreach (string type in types)
        {
            bool fits = Fits(type, length) && (type != IdentifierType.DisabilityCard || NumberRuns.IsIdShaped(scan.Text, at));
            if (fits || IsMiswritten(scan, type, thing, at, end, length)) return type;
        }
        // One digit too many or too few is still that number, written wrongly.
        return types.Count > 0 && IsStrict(types[0]) && length is >= 16 and <= 20 ? types[0] : FactType.DocumentNumber;
    }

    private static bool HasInvoiceNumber(Scan scan, LostThing thing)
    {
        if (thing.Kind < 0) return false;
        foreach (NoticeField field in scan.Catalogue.Kinds[thing.Kind].Fields)
            if (field.Type == FactType.InvoiceNumber) return true;
        return false;
    }

    // A birth certificate without its letter or a digit short; a passport's letter with too few digits or too many.
    private static bool IsMiswritten(Scan scan, string type, LostThing thing, int at, int end, int length) => type switch
    {
        IdentifierType.BirthCertificate => length is >= 7 and <= 12 && thing.Span.In(scan.Text).Contains("出生", StringComparison.Ordinal),
        IdentifierType.Passport => length is 8 or 10 && scan.Text[at] is 'E' or 'G' && NumberRuns.AllDigits(scan.Text, at + 1, end),
        _ => false,
    };

    private static bool IsStrict(string type) => type is FactType.ResidentId or FactType.CreditCode;

    private static bool Fits(string type, int length) => type switch
    {
        FactType.ResidentId => length is 18 or 15,
        FactType.CreditCode => length == 18,
        FactType.RegistrationNumber => length is 15 or 13,
        FactType.OrganizationCode => length == 9,
        IdentifierType.Passport => length == 9,
        IdentifierType.TravelPermit => length is >= 8 and <= 11,
        IdentifierType.BankCard => length is >= 16 and <= 19,
        IdentifierType.AccountPermit => length == 14,
        IdentifierType.BirthCertificate => length == 10,
        IdentifierType.Vin => length == 17,
        IdentifierType.ForeignResidentId => length is 15 or 18,
        IdentifierType.Container => length == 11,
        IdentifierType.DisabilityCard => length is 20 or 22,
        _ => false,
    };
}
