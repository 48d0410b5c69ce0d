namespace Classifieds.Domain.Findings;

/// <summary>Findings about the numbers of documents: length, check character, date, region and what else each type prescribes.</summary>
public static class IdentifierFindings
{
    // 居民身份证

    public static readonly FindingKind IdLength = new(
        "ID-LENGTH", Severity.Error, "居民身份证号码应为 18 位，这里是 {0} 位", "GB 11643-1999 4.1", "resident-id", "61232219790305997");

    public static readonly FindingKind IdDate = new(
        "ID-DATE", Severity.Error, "出生日期 {0} 不存在", "GB 11643-1999 4.2.2", "resident-id", "110105199702290019");

    public static readonly FindingKind IdFuture = new(
        "ID-FUTURE", Severity.Error, "出生日期 {0} 还没有到", "GB 11643-1999 4.2.2", "resident-id", "110105202612010014");

    public static readonly FindingKind IdAge = new(
        "ID-AGE", Severity.Warning, "出生日期 {0}，已满 {1} 岁，请核对", "台", "resident-id", "11010519000101001X");

    public static readonly FindingKind IdCheck = new(
        "ID-CHECK", Severity.Error, "校验码不符，前 17 位对应的校验码是 {0}，这里是 {1}", "GB 11643-1999 4.2.4", "resident-id",
        "612322197903059971");

    public static readonly FindingKind IdExcel = new(
        "ID-EXCEL", Severity.Error, "末三位都是 0 且校验码不符，像是在 Excel 里丢了末三位，请向登报人要原号", "台", "resident-id",
        "612322197903059000");

    public static readonly FindingKind IdProvince = new(
        "ID-PROVINCE", Severity.Error, "前两位 {0} 不是任何省份的代码", "GB 11643-1999 4.2.1", "resident-id", "990105194912310023");

    public static readonly FindingKind IdRegionUnlisted = new(
        "ID-REGION-UNLISTED", Severity.Warning, "历年区划代码里没有 {0}，请核对", "GB 11643-1999 4.2.1", "resident-id",
        "610999197903059975");

    public static readonly FindingKind IdRegionGroup = new(
        "ID-REGION-GROUP", Severity.Warning, "{0} 是{1}的代码，证件上一般用区县的代码，请核对", "GB 11643-1999 4.2.1", "resident-id",
        "61010019790305997X");

    public static readonly FindingKind IdRegionEnded = new(
        "ID-REGION-ENDED", Severity.Warning, "{0}（{1}）在 1984 年开始编号之前已经停用，请核对", "GB 11643-1999 4.2.1", "resident-id",
        "610325197903059978");

    public static readonly FindingKind IdOld = new(
        "ID-15", Severity.Info, "这是 15 位的旧号码，2013 年起停用，对应的 18 位号码是 {0}", "居民身份证法 23", "resident-id", "612322790305997");

    public static readonly FindingKind IdOldSequence = new(
        "ID-15-SEQUENCE", Severity.Warning, "15 位号码末三位 {0} 是给百岁老人的，应生于 18{1} 年，请核对", "GB 11643-1999 附录", "resident-id",
        "612322790305997");

    public static readonly FindingKind IdForeign = new(
        "ID-FOREIGN", Severity.Info, "以 9 开头，是外国人永久居留身份证的号码", "国家移民管理局 2023 年版", "resident-id", "911392198103044125");

    // 统一社会信用代码

    public static readonly FindingKind CreditLength = new(
        "CREDIT-LENGTH", Severity.Error, "统一社会信用代码应为 18 位，这里是 {0} 位", "GB 32100-2015 4", "credit-code", "91350100M000100Y4");

    public static readonly FindingKind CreditRegistration = new(
        "CREDIT-REGISTRATION-NUMBER", Severity.Error, "这是 15 位的工商注册号，不是统一社会信用代码", "GS 15-2006", "credit-code", "110108000000016");

    public static readonly FindingKind CreditOrganization = new(
        "CREDIT-ORGANIZATION-CODE", Severity.Error, "这是 9 位的组织机构代码，不是统一社会信用代码", "GB 11714-1997", "credit-code", "M000100Y4");

    public static readonly FindingKind CreditResident = new(
        "CREDIT-RESIDENT-ID", Severity.Error, "这是居民身份证号码，不是统一社会信用代码", "GB 11643-1999", "credit-code", "612322197903059970");

    public static readonly FindingKind CreditLetter = new(
        "CREDIT-LETTER", Severity.Error, "统一社会信用代码不用字母 I、O、S、V、Z，这里有“{0}”", "GB 32100-2015 4.1", "credit-code",
        "9135O100M000100Y43");

    public static readonly FindingKind CreditRegionDigits = new(
        "CREDIT-REGION-DIGITS", Severity.Error, "第 3 至 8 位是区划代码，应全为数字，这里是 {0}", "GB 32100-2015 4.2", "credit-code",
        "91A50100M000100Y43");

    public static readonly FindingKind CreditKind = new(
        "CREDIT-KIND", Severity.Warning, "开头 {0} 不在登记管理部门与机构类别的代码表内，请核对", "GB 32100-2015 附录 A", "credit-code",
        "98350100M000100Y4D");

    public static readonly FindingKind CreditProvince = new(
        "CREDIT-PROVINCE", Severity.Warning, "第 3、4 位 {0} 不是任何省份的代码，请核对", "GB 32100-2015 4.2", "credit-code", "91990100M000100Y4U");

    public static readonly FindingKind CreditCheck = new(
        "CREDIT-CHECK", Severity.Error, "统一社会信用代码的校验码不符，前 17 位对应的校验码是 {0}，这里是 {1}", "GB 32100-2015 5", "credit-code",
        "91610722MA6X2K7R98");

    public static readonly FindingKind CreditOrganizationCheck = new(
        "CREDIT-ORGANIZATION-CHECK", Severity.Error, "其中组织机构代码 {0} 的校验码不符，应为 {1}", "GB 11714-1997 3.2", "credit-code",
        "91610722MA6X2K7R0D");

    public static readonly FindingKind CreditPilot = new(
        "CREDIT-PILOT", Severity.Warning, "校验码不符，但福建试点时期发出的这一段代码（91350…M0000、M0001…）本来如此，请与执照核对", "GB 32100-2015 前的试点",
        "credit-code", "91350200M00005XX7A");

    // 外国人永久居留身份证

    public static readonly FindingKind ForeignLength = new(
        "FOREIGN-LENGTH", Severity.Error, "外国人永久居留身份证号码是 9 开头的 18 位，或旧版的 3 个字母加 12 位数字，这里是 {0} 位",
        "国家移民管理局 2023 年版", "foreign-resident-id", "91139219810304412");

    public static readonly FindingKind ForeignForm = new(
        "FOREIGN-FORM", Severity.Error, "18 位的外国人永久居留身份证号码以 9 开头，前 17 位全为数字", "国家移民管理局 2023 年版", "foreign-resident-id",
        "8A1392198103044128");

    public static readonly FindingKind ForeignCheck = new(
        "FOREIGN-CHECK", Severity.Error, "校验码不符，前 17 位对应的校验码是 {0}，这里是 {1}", "国家移民管理局 2023 年版", "foreign-resident-id",
        "911392198103044127");

    public static readonly FindingKind ForeignCountry = new(
        "FOREIGN-COUNTRY", Severity.Warning, "国别代码 {0} 不在 ISO 3166 的数字代码内，请核对", "ISO 3166-1", "foreign-resident-id", "911999198103044126");
}
