using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;

namespace Classifieds.Tests.Domain.Identifiers;

/// <summary>Numbers of every type that are right, and near ones that are not.
/// Vectors are the standards' own or invented with a check that holds.</summary>
public sealed class KnownNumbersTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [TestCase("organization-code", "M000100Y-4", "M000100Y4")]
    [TestCase("organization-code", "D2143569-X", "D2143569X")]
    [TestCase("organization-code", "735133808", "735133808")]
    [TestCase("registration-number", "110108000000016", "110108000000016")]
    [TestCase("registration-number", "370303200012344", "370303200012344")]
    [TestCase("registration-number", "370303600043215", "370303600043215")]
    [TestCase("foreign-resident-id", "911392198103044125", "911392198103044125")]
    [TestCase("foreign-resident-id", "93784020010101001X", "93784020010101001X")]
    [TestCase("foreign-resident-id", "GBR310075051612", "GBR310075051612")]
    [TestCase("resident-id", "911392198103044125", "911392198103044125")]
    [TestCase("passport", "E12345678", "E12345678")]
    [TestCase("passport", "EA1234567", "EA1234567")]
    [TestCase("passport", "G12345678", "G12345678")]
    [TestCase("passport", "DE1234567", "DE1234567")]
    [TestCase("passport", "SE1234567", "SE1234567")]
    [TestCase("travel-permit", "C12345678", "C12345678")]
    [TestCase("travel-permit", "CA0000001", "CA0000001")]
    [TestCase("travel-permit", "H12345678", "H12345678")]
    [TestCase("travel-permit", "M1234567801", "M1234567801")]
    [TestCase("travel-permit", "HA1234567", "HA1234567")]
    [TestCase("travel-permit", "12345678", "12345678")]
    [TestCase("travel-permit", "L12345678", "L12345678")]
    [TestCase("disability-card", "61232219790305997042", "61232219790305997042")]
    [TestCase("disability-card", "11010519491231002x13", "11010519491231002X13")]
    [TestCase("disability-card", "61232219790305997042B1", "61232219790305997042B1", TestName = "A card given a second time")]
    [TestCase("plate", "鲁C12345", "鲁C12345")]
    [TestCase("plate", "鲁C·A1B23", "鲁CA1B23")]
    [TestCase("plate", "京AD12345", "京AD12345")]
    [TestCase("plate", "京ADA1234", "京ADA1234")]
    [TestCase("plate", "粤B12345F", "粤B12345F")]
    [TestCase("plate", "沪AA12345", "沪AA12345")]
    [TestCase("plate", "沪AK12345", "沪AK12345")]
    [TestCase("plate", "鲁C1234学", "鲁C1234学")]
    [TestCase("plate", "鲁C1234警", "鲁C1234警")]
    [TestCase("plate", "鲁C1234挂", "鲁C1234挂")]
    [TestCase("plate", "粤Z1234港", "粤Z1234港")]
    [TestCase("plate", "粤Z1234澳", "粤Z1234澳")]
    [TestCase("plate", "沪A1234领", "沪A1234领")]
    [TestCase("plate", "使123456", "使123456")]
    [TestCase("plate", "WJ鲁1234X", "WJ鲁1234X")]
    [TestCase("plate", "WJ12345", "WJ12345")]
    [TestCase("plate", "军A12345", "军A12345")]
    [TestCase("plate", "VA12345", "VA12345")]
    [TestCase("plate", "车牌号：鲁C12345", "鲁C12345")]
    [TestCase("plate", "车牌号鲁C12345", "鲁C12345")]
    [TestCase("vin", "LFV2A21K0E3000001", "LFV2A21K0E3000001")]
    [TestCase("vin", "LSVAA41810E218493", "LSVAA41810E218493")]
    [TestCase("vin", "1M8GDM9AXKP042788", "1M8GDM9AXKP042788")]
    [TestCase("vin", "11111111111111111", "11111111111111111")]
    [TestCase("invoice", "3200171130", "3200171130")]
    [TestCase("invoice", "01234567", "01234567")]
    [TestCase("invoice", "3200171130 01234567", "3200171130 01234567")]
    [TestCase("invoice", "320017113001234567", "3200171130 01234567")]
    [TestCase("invoice", "发票代码：3200171130，发票号码：01234567", "3200171130 01234567")]
    [TestCase("invoice", "发票代码3200171130号码01234567", "3200171130 01234567")]
    [TestCase("invoice", "037001700111 01234567", "037001700111 01234567")]
    [TestCase("invoice", "25372000000012345678", "25372000000012345678")]
    [TestCase("invoice", "3200171130 01234567-01234570", "3200171130 01234567-01234570")]
    [TestCase("bank-card", "6222021234567890128", "6222021234567890128")]
    [TestCase("bank-card", "6228 4804 0256 4890 018", "6228480402564890018")]
    [TestCase("bank-card", "4532015112830366", "4532015112830366")]
    [TestCase("account-permit", "J4530001234501", "J4530001234501")]
    [TestCase("account-permit", "核准号：J4530001234502", "J4530001234502")]
    [TestCase("birth-certificate", "X320101001", "X320101001")]
    [TestCase("birth-certificate", "T370303456", "T370303456")]
    [TestCase("seal-number", "3703030001234", "3703030001234")]
    [TestCase("seal-number", "6107220012345", "6107220012345")]
    [TestCase("container", "CSQU3054383", "CSQU3054383")]
    [TestCase("container", "TGHU 307703-0", "TGHU3077030")]
    [TestCase("container", "MSKU0123459", "MSKU0123459")]
    [TestCase("phone", "13878951503", "13878951503")]
    [TestCase("phone", "138 7895 1503", "13878951503")]
    [TestCase("phone", "138-7895-1503", "13878951503")]
    [TestCase("phone", "+86 138 7895 1503", "13878951503")]
    [TestCase("phone", "0576——82722151", "0576-82722151")]
    [TestCase("phone", "（0576）82722151", "0576-82722151")]
    [TestCase("phone", "010-82345678", "010-82345678")]
    [TestCase("phone", "0533-2180000转8001", "0533-2180000转8001")]
    [TestCase("phone", "0533-2180000-801", "0533-2180000转801")]
    [TestCase("phone", "400-123-4567", "4001234567")]
    [TestCase("phone", "8008101234", "8008101234")]
    [TestCase("phone", "95588", "95588")]
    [TestCase("phone", "12345", "12345")]
    [TestCase("phone", "110", "110")]
    [TestCase("phone", "13878951503、13807794880", "13878951503、13807794880")]
    [TestCase("phone", "13878951503 13807794880", "13878951503、13807794880")]
    [TestCase("phone", "电话：0533-2180000 手机13878951503", "0533-2180000、13878951503")]
    public void A_right_number_has_no_error_or_warning(string type, string typed, string value)
    {
        IdentifierReading reading = IdentifierReader.Read(type, typed, Today);
        Assert.That(reading.Findings.Where(finding => finding.Severity > Severity.Info), Is.Empty);
        Assert.That(reading.Value, Is.EqualTo(value));
    }

    [TestCase("organization-code", "M000100Y-X", "ORGANIZATION-CHECK")]
    [TestCase("registration-number", "110108000000061", "REGISTRATION-CHECK")]
    [TestCase("foreign-resident-id", "911392198103044126", "FOREIGN-CHECK")]
    [TestCase("foreign-resident-id", "911392198102304121", "ID-DATE")]
    [TestCase("passport", "EI1234567", "PASSPORT-FORM")]
    [TestCase("passport", "E1234567", "PASSPORT-FORM")]
    [TestCase("travel-permit", "C123456789", "TRAVEL-FORM")]
    [TestCase("plate", "鲁CO1234", "PLATE-FORM")]
    [TestCase("plate", "鲁CABC12", "PLATE-FORM")]
    [TestCase("plate", "鲁CL12345", "PLATE-FORM")]
    [TestCase("plate", "C12345", "PLATE-PROVINCE")]
    [TestCase("vin", "LFV2A21K1E3000001", "VIN-CHECK")]
    [TestCase("vin", "LFV2A21KOE3000001", "VIN-LETTER")]
    [TestCase("invoice", "320017113", "INVOICE-LENGTH")]
    [TestCase("bank-card", "6222021234567890129", "BANK-CARD-CHECK")]
    [TestCase("bank-card", "62220212345", "BANK-CARD-LENGTH")]
    [TestCase("account-permit", "J453000123450", "ACCOUNT-PERMIT-FORM")]
    [TestCase("account-permit", "45300012345012", "ACCOUNT-PERMIT-FORM")]
    [TestCase("birth-certificate", "X32010100", "BIRTH-CERTIFICATE-FORM")]
    [TestCase("seal-number", "370303000123", "SEAL-LENGTH")]
    [TestCase("seal-number", "37030300O1234", "NUMBER-CHARACTER")]
    [TestCase("container", "CSQU3054384", "CONTAINER-CHECK")]
    [TestCase("phone", "1387895150", "PHONE-FORM")]
    [TestCase("phone", "12878951503", "PHONE-FORM")]
    [TestCase("phone", "1387895150313807794880", "PHONE-GLUED")]
    public void A_wrong_number_is_an_error(string type, string typed, string code)
    {
        IdentifierReading reading = IdentifierReader.Read(type, typed, Today);
        Assert.That(reading.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code),
            Does.Contain(code));
    }

    [TestCase("vin", "LFV2A21KOE3000001", "LFV2A21K0E3000001")]
    [TestCase("vin", "LFV2A21K0E300001", "LFV2A21K0E3000001")]
    [TestCase("plate", "鲁CO123I", "鲁C01231")]
    [TestCase("passport", "EI1234567", "E11234567")]
    [TestCase("passport", "E1234567O", "E12345670")]
    [TestCase("registration-number", "11O1080OO0000016", "110108000000016")]
    [TestCase("bank-card", "62220212345678901Z8", "6222021234567890128")]
    [TestCase("container", "CSQU3O54383", "CSQU3054383")]
    [TestCase("container", "CSUQ3054383", "CSQU3054383")]
    [TestCase("account-permit", "J453OOO1234501", "J4530001234501")]
    [TestCase("birth-certificate", "X32O1O1001", "X320101001")]
    [TestCase("organization-code", "7351338O8", "735133808")]
    [TestCase("phone", "1387895150313807794880", "13878951503、13807794880")]
    [TestCase("phone", "138778951503", "13878951503")]
    public void The_likeliest_repair_comes_first(string type, string typed, string repair)
    {
        Finding error = IdentifierReader.Read(type, typed, Today).Findings.First(finding => finding.Severity == Severity.Error);
        Assert.That(error.Fixes, Is.Not.Empty);
        Assert.That(error.Fixes[0], Is.EqualTo(repair));
    }

    [TestCase("vin", "WVWZZZ1KZ8W000001", "VIN-CHECK-IMPORT")]
    [TestCase("plate", "宁K12345", "PLATE-PREFIX")]
    [TestCase("passport", "AB1234567", "PASSPORT-FOREIGN")]
    [TestCase("phone", "2180000", "PHONE-LOCAL")]
    [TestCase("registration-number", "1101082000016", "REGISTRATION-OLD")]
    public void What_may_be_right_is_left_to_the_clerk(string type, string typed, string code)
    {
        IdentifierReading reading = IdentifierReader.Read(type, typed, Today);
        Assert.That(reading.IsValid, Is.True);
        Assert.That(reading.Findings.Select(finding => finding.Code), Does.Contain(code));
    }

    [TestCase("credit-code", "9161**********7R99")]
    [TestCase("bank-card", "6222 **** **** **** 128")]
    [TestCase("phone", "138****1503")]
    [TestCase("phone", "138XXXX1503")]
    [TestCase("seal-number", "37030XXXXX234")]
    [TestCase("passport", "E****5678")]
    [TestCase("travel-permit", "C****5678")]
    [TestCase("plate", "鲁C**345")]
    [TestCase("vin", "LFV2A21K*********")]
    [TestCase("account-permit", "J4530*****4501")]
    [TestCase("birth-certificate", "X32****001")]
    [TestCase("seal-number", "37030*****234")]
    [TestCase("container", "CSQU***4383")]
    [TestCase("disability-card", "612322**********7042")]
    [TestCase("organization-code", "M000***Y4")]
    [TestCase("registration-number", "110108*****0016")]
    [TestCase("foreign-resident-id", "911392********4125")]
    [TestCase("invoice", "3200****30")]
    public void A_masked_number_of_any_type_is_known_as_one(string type, string typed)
    {
        IdentifierReading reading = IdentifierReader.Read(type, typed, Today);
        Assert.That(reading.IsMasked, Is.True);
        Assert.That(reading.IsValid, Is.True);
        Assert.That(reading.Findings.Select(finding => finding.Code), Does.Contain("NUMBER-MASKED"));
    }

    [Test]
    public void A_disability_card_is_checked_by_the_resident_number_in_it_and_repaired_whole()
    {
        IdentifierReading reading = IdentifierReader.Read("disability-card", "61232219790305997142", Today);

        Finding wrong = reading.Findings.Single();
        Assert.That(wrong.Code, Is.EqualTo("ID-CHECK"));
        Assert.That(wrong.Fixes, Does.Contain("61232219790305997042"));
        Assert.That(wrong.Fixes.Select(fix => IdentifierReader.Read("disability-card", fix, Today).IsValid), Is.All.True);
    }

    [Test]
    public void Every_type_reads_any_text_without_an_exception(
        [ValueSource(typeof(IdentifierReader), nameof(IdentifierReader.Types))] string type,
        [Values(
            "", " ", "*", "：", "X", "元", "京", "使", "WJ", "\uD800", "\0", "()", "99999999999999999999999999999999", "〇", "领", "0", "00",
            "转8", "-", "------", "86", "0086")]
        string typed)
    {
        IdentifierReading reading = IdentifierReader.Read(type, typed, Today);
        foreach (Finding finding in reading.Findings)
        {
            Assert.That(finding.Where!.Value.Start, Is.GreaterThanOrEqualTo(0));
            Assert.That(finding.Where!.Value.End, Is.LessThanOrEqualTo(typed.Length));
        }
    }
}
