namespace Classifieds.Domain.Identifiers;

/// <summary>The types of number that <c>check --as TYPE</c> reads, by the names it is asked with.</summary>
public static class IdentifierType
{
    public const string ResidentId = "resident-id";
    public const string CreditCode = "credit-code";
    public const string OrganizationCode = "organization-code";
    public const string RegistrationNumber = "registration-number";
    public const string ForeignResidentId = "foreign-resident-id";
    public const string Passport = "passport";
    public const string TravelPermit = "travel-permit";
    public const string Plate = "plate";
    public const string Vin = "vin";
    public const string Invoice = "invoice";
    public const string BankCard = "bank-card";
    public const string AccountPermit = "account-permit";
    public const string BirthCertificate = "birth-certificate";
    public const string SealNumber = "seal-number";
    public const string Container = "container";
    public const string DisabilityCard = "disability-card";
    public const string Phone = "phone";
    public const string Amount = "amount";
}
