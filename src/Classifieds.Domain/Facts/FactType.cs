using Classifieds.Domain.Identifiers;

namespace Classifieds.Domain.Facts;

/// <summary>The types of fact that the product itself knows. The names are those of <c>check --as</c> where both exist.</summary>
public static class FactType
{
    public const string Title = "title";
    public const string Party = "party";
    public const string ResidentId = IdentifierType.ResidentId;
    public const string CreditCode = IdentifierType.CreditCode;
    public const string OrganizationCode = IdentifierType.OrganizationCode;
    public const string RegistrationNumber = IdentifierType.RegistrationNumber;
    public const string Document = "document";
    public const string DocumentNumber = "document-number";
    public const string Seal = "seal";
    public const string SealNumber = IdentifierType.SealNumber;
    public const string Receipt = "receipt";
    public const string ReceiptNumber = "receipt-number";
    public const string Amount = IdentifierType.Amount;
    public const string Date = "date";
    public const string Deadline = "deadline";
    public const string Phone = IdentifierType.Phone;
    public const string Address = "address";
    public const string Signature = "signature";
    public const string SignatureDate = "signature-date";
    public const string MissingPerson = "missing-person";

    /// <summary>出具单位: who gave out the lost receipt or document.</summary>
    public const string Issuer = "issuer";

    /// <summary>受送达人, 被通知人: whom a public notice speaks to.</summary>
    public const string Addressee = "addressee";

    /// <summary>案号 of a court.</summary>
    public const string CaseNumber = "case-number";
    public const string TaxNumber = "tax-number";
    public const string InvoiceCode = "invoice-code";
    public const string InvoiceNumber = "invoice-number";
    public const string FileNumber = "file-number";
    public const string EngineNumber = "engine-number";
    public const string Postcode = "postcode";

    /// <summary>期限 such as 45日, counted from a day the notice names.</summary>
    public const string Period = "period";
    public const string Age = "age";
    public const string Height = "height";
    public const string Sex = "sex";

    /// <summary>面积; the value is in 亩.</summary>
    public const string Area = "area";

    /// <summary>份数, 枚数: how many pieces of paper or seals.</summary>
    public const string Count = "count";
    public const string BillNumber = "bill-number";
    public const string PolicyNumber = "policy-number";
}
