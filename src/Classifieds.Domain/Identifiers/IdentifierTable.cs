using Classifieds.Domain.Amounts;

namespace Classifieds.Domain.Identifiers;

/// <summary>Every type of number that the desk reads, one row each; whoever wants to know something of a type asks here.</summary>
/// <remarks>A new type is its reader, its row and its findings.</remarks>
public static class IdentifierTable
{
    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<IdentifierKind> All { get; } =
    [
        new()
        {
            Id = IdentifierType.ResidentId,
            Name = ResidentIdReader.Name,
            FactName = "身份证号",
            Owner = IdentifierOwner.Person,
            Example = "612322197903059970",
            Lengths = [ResidentId.Length, ResidentIdReader.OldLength],
            IsStrict = true,
            IsGrouped = true,
            UsualMask = new(6, 4), // 个人信息保护法 28, 29
            Joints = NumberJoints.Of([6, 8, 4], [6, 6, 3]),
            Read = ResidentIdReader.Read,
        },
        new()
        {
            Id = IdentifierType.CreditCode,
            Name = CreditCodeReader.Name,
            FactName = "信用代码",
            Owner = IdentifierOwner.Organization,
            Example = "91350100M000100Y43",
            Lengths = [CreditCode.Length],
            IsStrict = true,
            IsGrouped = true,
            Joints = NumberJoints.Of([2, 6, 9, 1]),
            Read = CreditCodeReader.Read,
        },
        new()
        {
            Id = IdentifierType.OrganizationCode,
            Name = OrganizationCodeReader.Name,
            FactName = "组织机构代码",
            Owner = IdentifierOwner.Organization,
            Example = "M000100Y4",
            Lengths = [OrganizationCode.Length],
            IsGrouped = true,
            Joints = NumberJoints.Of([8, 1]),
            Read = (text, _) => OrganizationCodeReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.RegistrationNumber,
            Name = RegistrationNumberReader.Name,
            FactName = "注册号",
            Owner = IdentifierOwner.Organization,
            Example = "110108000000016",
            Lengths = [RegistrationNumberReader.Length, RegistrationNumberReader.OldLength],
            Joints = NumberJoints.Of([6, 8, 1], [6, 7]),
            Read = (text, _) => RegistrationNumberReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.ForeignResidentId,
            Name = ForeignResidentIdReader.Name,
            FactName = "永居证号",
            Owner = IdentifierOwner.Person,
            Example = "911392198103044125",
            Lengths = [ForeignResidentIdReader.Length, ForeignResidentIdReader.OldLength],
            UsualMask = new(6, 4),
            Joints = NumberJoints.Of([6, 8, 4], [3, 4, 6, 2]),
            Read = ForeignResidentIdReader.Read,
        },
        new()
        {
            Id = IdentifierType.Passport,
            Name = PassportReader.Name,
            FactName = "护照号",
            Owner = IdentifierOwner.Person,
            Example = "E12345678",
            Lengths = [PassportReader.Length],
            IsMiswritten = PassportReader.IsMiswritten,
            Joints = NumberJoints.LettersThenFours,
            Read = (text, _) => PassportReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.TravelPermit,
            Name = TravelPermitReader.Name,
            FactName = "通行证号",
            Owner = IdentifierOwner.Person,
            Example = "C12345678",
            Lengths = [8, 9, 10, 11],
            Joints = NumberJoints.LettersThenFours,
            Read = (text, _) => TravelPermitReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.Plate,
            Name = PlateReader.Name,
            FactName = "车牌",
            Owner = IdentifierOwner.Thing,
            Example = "鲁C12345",
            Joints = null,
            Read = (text, _) => PlateReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.Vin,
            Name = VinReader.Name,
            FactName = "车架号",
            Owner = IdentifierOwner.Thing,
            Example = "LFV2A21K0E3000001",
            Lengths = [Vin.Length],
            Joints = NumberJoints.Of([3, 6, 8]),
            Read = (text, _) => VinReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.Invoice,
            Name = InvoiceReader.Name,
            FactName = "发票",
            Owner = IdentifierOwner.Thing,
            Example = "3200171130 01234567",
            Read = InvoiceReader.Read,
        },
        new()
        {
            Id = IdentifierType.BankCard,
            Name = BankCardReader.Name,
            FactName = "卡号",
            Owner = IdentifierOwner.Person,
            Example = "6222021234567890128",
            Lengths = [16, 17, 18, 19], // shorter ones are passbooks' as often as not
            IsGrouped = true,
            UsualMask = new(6, 4),
            Read = (text, _) => BankCardReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.AccountPermit,
            Name = AccountPermitReader.Name,
            FactName = "核准号",
            Owner = IdentifierOwner.Organization,
            Example = "J4530001234501",
            Lengths = [AccountPermitReader.Length],
            Joints = NumberJoints.Of([1, 4, 7, 2]),
            Read = (text, _) => AccountPermitReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.BirthCertificate,
            Name = BirthCertificateReader.Name,
            FactName = "出生证编号",
            Owner = IdentifierOwner.Person,
            Example = "X320101001",
            Lengths = [BirthCertificateReader.Length],
            IsMiswritten = BirthCertificateReader.IsMiswritten,
            Joints = NumberJoints.Of([1, 3, 3, 3]),
            Read = (text, _) => BirthCertificateReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.SealNumber,
            Name = SealNumberReader.Name,
            FactName = "印章编号",
            Owner = IdentifierOwner.Organization,
            Example = "3703030001234",
            Joints = NumberJoints.Of([6, 7]),
            Read = (text, _) => SealNumberReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.Container,
            Name = ContainerReader.Name,
            FactName = "箱号",
            Owner = IdentifierOwner.Thing,
            Example = "CSQU3054383",
            Lengths = [ContainerNumber.Length],
            Joints = NumberJoints.Of([4, 6, 1]),
            Read = (text, _) => ContainerReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.DisabilityCard,
            Name = DisabilityCardReader.Name,
            FactName = "残疾人证号",
            Owner = IdentifierOwner.Person,
            Example = "61232219790305997042",
            Lengths = [DisabilityCardReader.Length, DisabilityCardReader.LengthGivenAgain],
            IsGrouped = true,
            BeginsWith = IdentifierType.ResidentId,
            Joints = NumberJoints.Of([6, 8, 4, 2], [6, 8, 4, 2, 2]),
            Read = DisabilityCardReader.Read,
        },
        new()
        {
            Id = IdentifierType.Phone,
            Name = PhoneReader.Name,
            FactName = "电话",
            Owner = IdentifierOwner.Thing,
            Example = "13878951503",
            IsGrouped = true,
            Joints = NumberJoints.Telephone,
            Read = (text, _) => PhoneReader.Read(text),
        },
        new()
        {
            Id = IdentifierType.Amount,
            Name = "金额",
            FactName = "金额",
            Owner = IdentifierOwner.Nobody,
            Example = "壹万元整（10000元）",
            Joints = null,
            Read = (text, _) => AmountReader.Read(text),
        },
    ];

    private static readonly Dictionary<string, IdentifierKind> ById = All.ToDictionary(kind => kind.Id, StringComparer.Ordinal);

    /// <returns>Null where the type is none of a number that is checked: a title, a receipt's number.</returns>
    public static IdentifierKind? Find(string type) => ById.GetValueOrDefault(type);

    /// <returns>Where a number is parted when it is read aloud, one of a type without a row by fours; null where it is read as words
    /// are.</returns>
    public static NumberJoints? JointsOf(string type) => Find(type) is { } kind ? kind.Joints : NumberJoints.Fours;
}
