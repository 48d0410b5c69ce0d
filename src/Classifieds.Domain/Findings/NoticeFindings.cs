namespace Classifieds.Domain.Findings;

/// <summary>Findings about a notice as a whole: its characters, dates, parties, and what its kind must say.</summary>
public static class NoticeFindings
{
    // 文字

    public static readonly FindingKind TextBroken = new(
        "TEXT-BROKEN", Severity.Error, "这里有半个字（代理项 U+{0}），多半是被截断的生僻字，请向登报人要原字", "GB 18030-2022", "notice", "王\uD842遗失居民身份证，声明作废。");

    public static readonly FindingKind TextMarkAlone = new(
        "TEXT-MARK-ALONE", Severity.Error, "这里有一个附加符号 U+{0}，前面没有可附的字母，印不出来，请删去或补上字母", "Unicode 3.6", "notice",
        "张三遗失居民身份证， \u0301声明作废。");

    public static readonly FindingKind NoticeTooLong = new(
        "NOTICE-TOO-LONG", Severity.Error, "这一则有 {0} 字，超过 {1} 字，一版也排不下，请分成几则或改作附件", "台", "long",
        "张三遗失居民身份证，声明作废。");

    public static readonly FindingKind TextUndecoded = new(
        "TEXT-UNDECODED", Severity.Error, "这里的字在转码时丢了（U+FFFD），请向登报人要原字", "GB 18030-2022", "notice", "王\uFFFD遗失居民身份证，声明作废。");

    public static readonly FindingKind TextPrivate = new(
        "TEXT-PRIVATE", Severity.Error, "这里是自造字码位 U+{0}，换一台机器就是另一个字，请改用正式码位", "GB 18030-2022", "notice", "王\uE863遗失居民身份证，声明作废。");

    public static readonly FindingKind TextKangxi = new(
        "TEXT-KANGXI", Severity.Warning, "“{0}”是部首 U+{1}，不是汉字，多半是从 PDF 里复制来的", "GB 18030-2022", "notice", "张三遗失居⺠身份证，声明作废。");

    public static readonly FindingKind TextCompatibility = new(
        "TEXT-COMPATIBILITY", Severity.Warning, "“{0}”是兼容汉字 U+{1}，请与证件上的字核对", "GB 18030-2022", "notice", "金\uF914遗失居民身份证，声明作废。");

    public static readonly FindingKind GlyphMissing = new(
        "GLYPH-MISSING", Severity.Error, "“{0}”（U+{1}）没有字体能排，请改用别字、补字，或安装有此字的字体", "GB 18030-2022", "glyphs", "王\U000323AF遗失居民身份证，声明作废。");

    public static readonly FindingKind GlyphSequence = new(
        "GLYPH-SEQUENCE", Severity.Error, "“{0}”是拆字写法，本报没有登记这个补字，请登记，或改用正式的字", "台", "glyphs", "王⿰金寿遗失居民身份证，声明作废。");

    public static readonly FindingKind GlyphVariant = new(
        "GLYPH-VARIANT", Severity.Warning, "“{0}”指定的异体（U+{1}）没有字体能排，印出来是通行的字形，请与证件上的字核对", "UTS 37", "registered",
        "王葛\U000E01EE遗失居民身份证，声明作废。");

    public static readonly FindingKind GlyphRegistered = new(
        "GLYPH-REGISTERED", Severity.Info, "“{0}”用本报登记的补字，清样上请核对字形", "台", "registered", "王⿰金寿遗失居民身份证，声明作废。");

    public static readonly FindingKind NamePlaceholder = new(
        "NAME-PLACEHOLDER", Severity.Error, "名称里的“{0}”多半是打不出的字，或还没有填的名字，请补上原字", "台", "notice", "王□遗失居民身份证，声明作废。");

    public static readonly FindingKind NameShort = new(
        "NAME-SHORT", Severity.Warning, "名字只有一个字“{0}”，请与证件核对", "台", "notice", "娜遗失居民身份证，证号110105199003077742，声明作废。");

    public static readonly FindingKind NameDot = new(
        "NAME-DOT", Severity.Warning, "名称里的“{0}”不是间隔号，应写作“·”（U+00B7）", "公安部等十二部门 2016 年通知", "notice", "古丽米热•艾比布力遗失居民身份证，声明作废。");

    public static readonly FindingKind NameLookAlike = new(
        "NAME-LOOK-ALIKE", Severity.Info, "名称里的“{0}”与“{1}”形近，请与证件上的字核对", "台", "notice", "张祎遗失居民身份证，声明作废。");

    public static readonly FindingKind WordMisspelt = new(
        "WORD-MISSPELT", Severity.Warning, "这里有错字，应写作“{0}”", "台", "notice", "甲有限公司遗失营业热照正本，声明作废。");

    public static readonly FindingKind TablePasted = new(
        "TABLE-PASTED", Severity.Info, "这里像是从表格里贴来的 {0} 行，本报逐行照排，格子之间只空一字，请核对各行各格", "台", "notice",
        "公告\n下列车辆逾期未认领，请车主前来处理。\n车牌号\t车型\n浙A12345\t轿车\n浙B6789挂\t挂车\n海东市公安局\n2026年11月24日");

    // 第二人审核

    public static readonly FindingKind SecondEyeKind = new(
        "SECOND-EYE-KIND", Severity.Info, "“{0}”这一类要由第二人审核后刊出", "民法典 1024", "notice",
        "寻人启事\n张桂英，女，78岁，于2026年11月1日走失，电话：0599-88461213。");

    public static readonly FindingKind SecondEyeThirdPerson = new(
        "SECOND-EYE-THIRD-PERSON", Severity.Info, "“{0}”关系到别人的{1}，请核对依据，并由第二人审核", "民法典 1024、1032", "notice",
        "声明\n本人与李某某已于2026年10月办理离婚，今后各自的债务由各自承担。\n张三\n2026年11月20日");

    public static readonly FindingKind SecondEyeMinor = new(
        "SECOND-EYE-MINOR", Severity.Info, "这里是不满十四周岁的未成年人的个人信息，须经监护人同意，并由第二人审核", "个人信息保护法 28、31", "notice",
        "寻人启事\n王小雨，女，7岁，于2026年11月1日走失，电话：0599-88461213。");

    // 分类与必备内容

    public static readonly FindingKind KindUnknown = new(
        "KIND-UNKNOWN", Severity.Warning, "看不出是哪一类启事，请选定分类", "台", "notice", "今天天气很好。");

    public static readonly FindingKind KindSet = new(
        "KIND-SET", Severity.Info, "分类由人定为“{0}”，按文字认是“{1}”", "台", "notice", "#分类 lost-receipt\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind KindUnlisted = new(
        "KIND-UNLISTED", Severity.Error, "底稿第 {0} 行“#分类”写的“{1}”不在分类目录里{2}", "台", "notice",
        "#分类 遗失公张\n张三遗失公章一枚，声明作废。");

    public static readonly FindingKind PartyMissing = new(
        "PARTY-MISSING", Severity.Error, "没有写是谁遗失的", "台", "notice", "遗失居民身份证一张，声明作废。");

    public static readonly FindingKind ThingMissing = new(
        "THING-MISSING", Severity.Error, "看不出遗失的是什么证件", "台", "notice", "张三遗失，声明作废。");

    public static readonly FindingKind NumberMissing = new(
        "NUMBER-MISSING", Severity.Info, "没有写“{0}”的号码，看的人认不出作废的是哪一件", "台", "notice", "张三遗失居民身份证，声明作废。");

    public static readonly FindingKind NoticeDoubled = new(
        "NOTICE-DOUBLED", Severity.Warning, "与第 {0} 则说的是同一人的同一件事（{1}），请核对是否重复登记", "台", "notice",
        "张三遗失居民身份证，声明作废。\n---\n张三遗失身份证一张，声明作废。");

    public static readonly FindingKind WordsMissing = new(
        "WORDS-MISSING", Severity.Warning, "没有写“{0}”，{1}", "台", "notice", "张三遗失居民身份证。");

    public static readonly FindingKind SignatureMissing = new(
        "SIGNATURE-MISSING", Severity.Warning, "公告没有落款", "台", "notice", "公告\n本路段施工，请绕行。\n2026年11月24日");

    public static readonly FindingKind SignatureDateMissing = new(
        "SIGNATURE-DATE-MISSING", Severity.Warning, "公告没有写落款日期", "台", "notice", "公告\n本路段施工，请绕行。\n某某市公路局");

    public static readonly FindingKind ContactMissing = new(
        "CONTACT-MISSING", Severity.Warning, "没有写联系电话，看到的人无处可说", "台", "notice", "寻人启事\n张三，男，70岁，于2026年11月1日走失，望知情者联系家人。");

    // 日期

    public static readonly FindingKind DateUnreal = new(
        "DATE-UNREAL", Severity.Error, "没有{0}这一天", "GB/T 7408", "notice", "张三于2026年4月31日遗失居民身份证，声明作废。");

    public static readonly FindingKind DateForm = new(
        "DATE-FORM", Severity.Warning, "“{0}”像是日期，但{1}，请核对", "GB/T 7408", "notice", "公告\n请2026级新生于9月6月到校报到。\n海东学院\n2026年11月24日");

    public static readonly FindingKind Weekday = new(
        "DATE-WEEKDAY", Severity.Warning, "{0} 是{1}，这里写的是{2}", "台", "notice", "公告\n定于2026年12月1日（星期三）停水。\n海东市自来水公司\n2026年11月24日");

    public static readonly FindingKind TimeUnreal = new(
        "TIME-UNREAL", Severity.Warning, "没有“{0}”这个时刻", "GB/T 7408", "notice", "公告\n定于2026年12月1日8:00至17:60停水。\n海东市自来水公司\n2026年11月24日");

    public static readonly FindingKind DateZero = new(
        "DATE-ZERO", Severity.Warning, "日期里的“{0}”不是数字，应写作“{1}”", "GB/T 15835-2011 5.1", "notice",
        "公告\n本路段施工，请绕行。\n海东市公路局\n二O二六年十一月二十四日");

    public static readonly FindingKind DeadlinePast = new(
        "DEADLINE-PAST", Severity.Error, "限期 {0} 在见报日 {1} 之前", "台", "notice", "公告\n请于2026年11月20日前到村委会登记。\n某某村委会\n2026年11月10日");

    public static readonly FindingKind SignatureDateLate = new(
        "SIGNATURE-DATE-LATE", Severity.Warning, "落款日期 {0} 在见报日 {1} 之后", "台", "notice", "公告\n本路段施工，请绕行。\n某某市公路局\n2026年12月1日");

    public static readonly FindingKind PrintedDateLate = new(
        "PRINTED-DATE-LATE", Severity.Error, "原刊日期 {0} 在见报日 {1} 之后", "台", "notice", "更正：本报2026年12月2日第3版刊登的《遗失声明》中，“张山”应为“张三”，特此更正。");

    public static readonly FindingKind DatesReversed = new(
        "DATES-REVERSED", Severity.Error, "起日 {0} 在止日 {1} 之后", "台", "notice", "停水公告\n2026年12月20日至2026年12月10日停水。\n某某市自来水公司\n2026年11月20日");

    public static readonly FindingKind AgeId = new(
        "AGE-ID", Severity.Warning, "身份证上的出生日期是 {0}，今年 {1} 岁，这里写的是{2}", "GB 11643-1999 4.2.2", "notice",
        "寻人启事\n张三，男，35岁，身份证号612322197903059970，走失，联系电话：0599-88461213。");

    public static readonly FindingKind SexId = new(
        "SEX-ID", Severity.Warning, "身份证顺序码是{0}性的，这里写的是{1}", "GB 11643-1999 4.2.3", "notice",
        "张三，女，遗失居民身份证，号码612322197903059970，声明作废。");

    public static readonly FindingKind NumberYear = new(
        "NUMBER-YEAR", Severity.Error, "号码里的 {0} 年在见报日 {1} 之后", "台", "notice",
        "公告\n张三：本院受理李四诉你借款合同纠纷一案，案号（2027）浙0282民初3827号，现公告送达。\n慈溪市人民法院\n2026年11月20日");

    // 号码的长度

    public static readonly FindingKind FoodLicenceLength = new(
        "FOOD-LICENCE-LENGTH", Severity.Error, "食品许可证编号是 {0} 加 14 位数字，这里是 {1} 位", "食品经营许可和备案管理办法", "notice",
        "张三饭店遗失食品经营许可证副本，许可证编号：JY1370303001827，声明作废。");

    // 号码与号码之间

    public static readonly FindingKind NumberDoubled = new(
        "NUMBER-DOUBLED", Severity.Error, "{0} 在这则启事里出现了两次，两张票据不会同号", "台", "notice",
        "张三遗失收据两张，号码：0009615、0009615，声明作废。");

    public static readonly FindingKind NumberDoubledAcross = new(
        "NUMBER-DOUBLED-ACROSS", Severity.Warning, "{0} 与第 {1} 则启事的号码相同，请核对是否重复登记", "台", "notice",
        "张三遗失收据，号码：0009615，声明作废。\n---\n李四遗失收据，号码：0009615，声明作废。");
}
