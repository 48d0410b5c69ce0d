using System.Collections.Frozen;
using Classifieds.Domain.Amounts;

namespace Classifieds.Domain.Identifiers;

/// <summary>Reads one number as a person typed it. Every type is one reader; this is the list of them.</summary>
public static class IdentifierReader
{
    private delegate IdentifierReading Reader(string text, DateOnly today);

    private static readonly FrozenDictionary<string, Reader> Readers = new Dictionary<string, Reader>
    {
        [IdentifierType.ResidentId] = ResidentIdReader.Read,
        [IdentifierType.CreditCode] = CreditCodeReader.Read,
        [IdentifierType.OrganizationCode] = (text, _) => OrganizationCodeReader.Read(text),
        [IdentifierType.RegistrationNumber] = (text, _) => RegistrationNumberReader.Read(text),
        [IdentifierType.ForeignResidentId] = ForeignResidentIdReader.Read,
        [IdentifierType.Passport] = (text, _) => PassportReader.Read(text),
        [IdentifierType.TravelPermit] = (text, _) => TravelPermitReader.Read(text),
        [IdentifierType.Plate] = (text, _) => PlateReader.Read(text),
        [IdentifierType.Vin] = (text, _) => VinReader.Read(text),
        [IdentifierType.Invoice] = InvoiceReader.Read,
        [IdentifierType.BankCard] = (text, _) => BankCardReader.Read(text),
        [IdentifierType.AccountPermit] = (text, _) => AccountPermitReader.Read(text),
        [IdentifierType.BirthCertificate] = (text, _) => BirthCertificateReader.Read(text),
        [IdentifierType.SealNumber] = (text, _) => SealNumberReader.Read(text),
        [IdentifierType.Container] = (text, _) => ContainerReader.Read(text),
        [IdentifierType.DisabilityCard] = DisabilityCardReader.Read,
        [IdentifierType.Phone] = (text, _) => PhoneReader.Read(text),
        [IdentifierType.Amount] = (text, _) => AmountReader.Read(text),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types that <see cref="Read"/> knows, in the order of design.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        IdentifierType.ResidentId,
        IdentifierType.CreditCode,
        IdentifierType.OrganizationCode,
        IdentifierType.RegistrationNumber,
        IdentifierType.ForeignResidentId,
        IdentifierType.Passport,
        IdentifierType.TravelPermit,
        IdentifierType.Plate,
        IdentifierType.Vin,
        IdentifierType.Invoice,
        IdentifierType.BankCard,
        IdentifierType.AccountPermit,
        IdentifierType.BirthCertificate,
        IdentifierType.SealNumber,
        IdentifierType.Container,
        IdentifierType.DisabilityCard,
        IdentifierType.Phone,
        IdentifierType.Amount,
    ];

    /// <summary>Never throws on any text; spans of the findings count UTF-16 units of <paramref name="text"/>.</summary>
    /// <param name="type">One of <see cref="Types"/>.</param>
    /// <param name="today">The day on which the number is printed: nobody is born after it.</param>
    /// <exception cref="ArgumentException">The type is unknown.</exception>
    public static IdentifierReading Read(string type, string text, DateOnly today) => Readers.TryGetValue(type, out Reader? read)
        ? read(text, today)
        : throw new ArgumentException($"Unknown type {type}", nameof(type));
}
