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

    public static readonly FindingKind IdScientific = new(
        "ID-EXCEL-SCIENTIFIC", Severity.Error, "这是 Excel 把号码当作数量后的写法，号码已经丢失，请向登报人要原号", "台", "resident-id",
        "6.12322E+17");

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

    public static readonly FindingKind IdRegionBeforeBirth = new(
        "ID-REGION-BEFORE-BIRTH", Severity.Warning, "{0}（{1}）{2} 年以后不再使用，这里的出生日期是 {3}，请核对", "GB 11643-1999 4.2.1", "resident-id",
        "612322200303059974");

    public static readonly FindingKind IdOld = new(
        "ID-15", Severity.Info, "这是 15 位的旧号码，2013 年起停用，换成 18 位是第 6 位后加 {0}、末尾加 {1}", "居民身份证法 23", "resident-id",
        "612322790305997");

    public static readonly FindingKind IdOldSequence = new(
        "ID-15-SEQUENCE", Severity.Warning, "15 位号码末三位 {0} 是给百岁老人的，应生于 18{1} 年，请核对", "GB 11643-1999 附录", "resident-id",
        "612322790305997");

    public static readonly FindingKind IdCut = new(
        "ID-CUT", Severity.Warning, "像是 18 位号码少了末三位，请向登报人要全号", "GB 11643-1999 4.1", "resident-id", "110105201010080");

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
        "FOREIGN-COUNTRY", Severity.Warning, "国别代码 {0} 不在 ISO 3166 的数字代码内，请核对", "ISO 3166-1", "foreign-resident-id", "911999198103044122");

    // 组织机构代码

    public static readonly FindingKind OrganizationLength = new(
        "ORGANIZATION-LENGTH", Severity.Error, "组织机构代码应为 9 位，这里是 {0} 位", "GB 11714-1997 3", "organization-code", "M000100Y");

    public static readonly FindingKind OrganizationCheck = new(
        "ORGANIZATION-CHECK", Severity.Error, "校验码不符，前 8 位对应的校验码是 {0}，这里是 {1}", "GB 11714-1997 3.2", "organization-code", "M000100Y-5");

    public static readonly FindingKind OrganizationCredit = new(
        "ORGANIZATION-CREDIT-CODE", Severity.Error, "这是 18 位的统一社会信用代码，其中的组织机构代码是 {0}", "GB 32100-2015",
        "organization-code", "91350100M000100Y43");

    // 工商注册号

    public static readonly FindingKind RegistrationLength = new(
        "REGISTRATION-LENGTH", Severity.Error, "工商注册号应为 15 位（2007 年以前 13 位），这里是 {0} 位", "GS 15-2006",
        "registration-number", "11010800000001");

    public static readonly FindingKind RegistrationCheck = new(
        "REGISTRATION-CHECK", Severity.Error, "校验码不符，前 14 位对应的校验码是 {0}，这里是 {1}", "GS 15-2006", "registration-number", "110108000000017");

    public static readonly FindingKind RegistrationCredit = new(
        "REGISTRATION-CREDIT-CODE", Severity.Error, "这是 18 位的统一社会信用代码，不是工商注册号", "GB 32100-2015",
        "registration-number", "91350100M000100Y43");

    public static readonly FindingKind RegistrationOld = new(
        "REGISTRATION-OLD", Severity.Info, "这是 2007 年以前的 13 位注册号，没有校验码，只能人工核对", "GS 15-2006", "registration-number", "1101082000016");

    public static readonly FindingKind RegistrationProvince = new(
        "REGISTRATION-PROVINCE", Severity.Warning, "前两位 {0} 不是任何省份的代码，请核对", "GS 15-2006", "registration-number", "990108000000010");

    // 护照与通行证

    public static readonly FindingKind PassportForm = new(
        "PASSPORT-FORM", Severity.Error, "普通护照号码是 E 加 8 位数字，或 E 加一个字母（不用 I、O）再加 7 位数字，旧护照是 G 加 8 位数字", "国家移民管理局", "passport", "E1234567");

    public static readonly FindingKind PassportForeign = new(
        "PASSPORT-FOREIGN", Severity.Warning, "不是中国护照的号码样式，若是外国护照请与原件核对", "台", "passport", "AB1234567");

    public static readonly FindingKind TravelForm = new(
        "TRAVEL-FORM", Severity.Error, "不像通行证号码：往来港澳是 C 开头、回乡证是 H 或 M 开头、往来台湾是 L 或 T 开头、台胞证是 8 位数字", "国家移民管理局",
        "travel-permit", "C1234567");

    public static readonly FindingKind TravelOld = new(
        "TRAVEL-OLD", Severity.Info, "这是旧版{0}的号码样式，今天已不再签发", "国家移民管理局", "travel-permit", "W12345678");

    // 号牌与车辆识别代号

    public static readonly FindingKind PlateProvince = new(
        "PLATE-PROVINCE", Severity.Error, "号牌以省份的简称开头，“{0}”不是", "GA 36-2018", "plate", "晨A12345");

    public static readonly FindingKind PlateForm = new(
        "PLATE-FORM", Severity.Error, "不像号牌号码：简称和字母之后是 5 位（新能源 6 位），字母至多两个，不用 I 和 O", "GA 36-2018", "plate", "鲁C1234");

    public static readonly FindingKind PlatePrefix = new(
        "PLATE-PREFIX", Severity.Warning, "发牌机关代号 {0} 不在表内，请核对", "GA 36-2018", "plate", "宁K12345");

    public static readonly FindingKind VinLength = new(
        "VIN-LENGTH", Severity.Error, "车辆识别代号应为 17 位，这里是 {0} 位", "GB 16735-2019", "vin", "LSVAA4182E218493");

    public static readonly FindingKind VinLetter = new(
        "VIN-LETTER", Severity.Error, "车辆识别代号不用字母 I、O、Q，这里有“{0}”", "GB 16735-2019", "vin", "LFV2A21KOE3000001");

    public static readonly FindingKind VinCheck = new(
        "VIN-CHECK", Severity.Error, "第 9 位校验码不符，应为 {0}，这里是 {1}", "GB 16735-2019 附录 A", "vin", "LFV2A21K1E3000001");

    public static readonly FindingKind VinImport = new(
        "VIN-CHECK-IMPORT", Severity.Warning, "第 9 位按国内的算法应为 {0}，这里是 {1}，不以 L 开头的进口车可以不用校验码，请核对", "GB 16735-2019 附录 A",
        "vin", "WVWZZZ1KZ8W000001");

    // 发票

    public static readonly FindingKind InvoiceLength = new(
        "INVOICE-LENGTH", Severity.Error, "发票代码是 10 或 12 位、号码是 8 位，数电票的号码是 20 位，这里是 {0} 位", "税总发票代码编制规则", "invoice", "320017113");

    public static readonly FindingKind InvoiceCode = new(
        "INVOICE-CODE", Severity.Warning, "12 位发票代码以 0 或 1 开头，这里是 {0}，请核对", "税总发票代码编制规则", "invoice", "232001711304");

    public static readonly FindingKind InvoiceProvince = new(
        "INVOICE-PROVINCE", Severity.Warning, "{0} 不是任何省份的代码，请核对", "税总发票代码编制规则", "invoice", "9900171130");

    public static readonly FindingKind InvoiceYear = new(
        "INVOICE-YEAR", Severity.Warning, "年份 {0} 不在已经发过的年份里，请核对", "税总发票代码编制规则", "invoice", "3200991130");

    public static readonly FindingKind InvoiceRange = new(
        "INVOICE-RANGE", Severity.Error, "起号 {0} 大于止号 {1}", "台", "invoice", "3200171130 01234570-01234567");

    public static readonly FindingKind InvoiceCodeSurplus = new(
        "INVOICE-CODE-SURPLUS", Severity.Warning, "20 位的号码 {0} 是数电票，数电票没有发票代码，这里写了代码 {1}", "国家税务总局公告 2024 年第 11 号", "notice",
        "甲有限公司遗失发票，发票代码：3700184320，发票号码：24372000000012345678，声明作废。");

    public static readonly FindingKind InvoiceKind = new(
        "INVOICE-KIND", Severity.Warning, "代码 {0} 是{1}的代码，这里写的是{2}，请核对", "税总发票代码编制规则", "notice",
        "甲有限公司遗失增值税专用发票，发票代码：3700184320，发票号码：00012301，声明作废。");

    public static readonly FindingKind InvoiceCopy = new(
        "INVOICE-COPY", Severity.Warning, "代码 {0} 是{1}的代码，电子发票没有纸质的“{2}”", "税总发票代码编制规则", "notice",
        "甲有限公司遗失增值税电子普通发票记账联，发票代码：037001800111，发票号码：00012301，声明作废。");

    // 银行卡与开户许可证

    public static readonly FindingKind BankCardLength = new(
        "BANK-CARD-LENGTH", Severity.Error, "银行卡号是 13 至 19 位，这里是 {0} 位", "GB/T 19584-2010", "bank-card", "622202123456");

    public static readonly FindingKind BankCardCheck = new(
        "BANK-CARD-CHECK", Severity.Error, "银行卡号的末位校验不符；若是存折或对公账号则没有校验位", "ISO/IEC 7812-1 附录 B", "bank-card", "6222021234567890123");

    public static readonly FindingKind AccountPermitForm = new(
        "ACCOUNT-PERMIT-FORM", Severity.Error, "核准号是 J 加 13 位数字（临时账户 L、专用账户 Z）", "人民币银行结算账户管理办法", "account-permit", "J123456789012");

    // 出生医学证明与印章

    public static readonly FindingKind BirthCertificateForm = new(
        "BIRTH-CERTIFICATE-FORM", Severity.Error, "出生医学证明编号是一个字母加 9 位数字", "国家卫生健康委 2023 年第七版", "birth-certificate", "X32010100");

    public static readonly FindingKind BirthCertificateProvince = new(
        "BIRTH-CERTIFICATE-PROVINCE", Severity.Warning, "字母后两位 {0} 不是任何省份的代码，请核对", "国家卫生健康委 2023 年第七版", "birth-certificate", "X990101001");

    public static readonly FindingKind SealLength = new(
        "SEAL-LENGTH", Severity.Error, "印章编码应为 13 位，这里是 {0} 位", "GA 241", "seal-number", "370303000123");

    public static readonly FindingKind SealProvince = new(
        "SEAL-PROVINCE", Severity.Warning, "前两位 {0} 不是任何省份的代码，请核对", "GA 241", "seal-number", "9903030001234");

    // 残疾人证

    public static readonly FindingKind DisabilityLength = new(
        "DISABILITY-LENGTH", Severity.Error, "残疾人证号是身份证号加 2 位，共 20 位（补发的再加 B1），这里是 {0} 位", "残疾人证管理办法",
        "disability-card", "6123221979030599704");

    public static readonly FindingKind DisabilityClass = new(
        "DISABILITY-CLASS", Severity.Warning, "末两位 {0} 应是残疾类别 1 至 7 和等级 1 至 4，请核对", "残疾人证管理办法", "disability-card", "61232219790305997095");

    // 集装箱

    public static readonly FindingKind ContainerForm = new(
        "CONTAINER-FORM", Severity.Error, "箱号是 4 个字母加 7 位数字，这里是 {0} 位", "ISO 6346", "container", "CSQU305438");

    public static readonly FindingKind ContainerCheck = new(
        "CONTAINER-CHECK", Severity.Error, "箱号校验码不符，应为 {0}，这里是 {1}", "ISO 6346 附录 A", "container", "CSQU3054384");

    public static readonly FindingKind ContainerCategory = new(
        "CONTAINER-CATEGORY", Severity.Warning, "第四个字母应为 U、J 或 Z，这里是 {0}，请核对", "ISO 6346 3.3", "container", "CSQX3054382");

    // 电话

    public static readonly FindingKind PhoneForm = new(
        "PHONE-FORM", Severity.Error, "{0} 位，不像一个电话号码：手机 11 位，固定电话带区号 10 至 12 位", "台", "phone", "1387895150");

    public static readonly FindingKind PhoneGlued = new(
        "PHONE-GLUED", Severity.Error, "像是两个电话号码连在了一起，应分作 {0}", "台", "phone", "1387895150313807794880");

    public static readonly FindingKind PhoneAbroad = new(
        "PHONE-ABROAD", Severity.Info, "{0} 是内地以外的电话号码", "台", "phone", "00852-21234567");

    public static readonly FindingKind PhoneLocal = new(
        "PHONE-LOCAL", Severity.Info, "{0} 没有区号，外地读者拨不通", "台", "phone", "82722151");
}
