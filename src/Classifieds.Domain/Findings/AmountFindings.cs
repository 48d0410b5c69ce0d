namespace Classifieds.Domain.Findings;

/// <summary>Findings about amounts of money, in numerals and in digits (支付结算办法, annex 1; 票据法 8).</summary>
public static class AmountFindings
{
    private const string Rule = "支付结算办法附件一";

    public static readonly FindingKind Character = new(
        "AMOUNT-CHARACTER", Severity.Error, "金额里读不懂“{0}”", Rule, "amount", "壹万两银元");

    public static readonly FindingKind Unreadable = new(
        "AMOUNT-UNREADABLE", Severity.Error, "大写金额“{0}”读不成一个数", Rule + "（一）", "amount", "壹贰叁元整");

    public static readonly FindingKind TooLarge = new(
        "AMOUNT-TOO-LARGE", Severity.Error, "金额超过 9,999,999,999,999.99 元", "台", "amount", "10000000000000元");

    public static readonly FindingKind Negative = new(
        "AMOUNT-NEGATIVE", Severity.Error, "金额不能是负数", "台", "amount", "-100元");

    public static readonly FindingKind Several = new(
        "AMOUNT-SEVERAL", Severity.Error, "这里有几个不同的金额，分不清以哪一个为准", "票据法 8", "amount", "100元200元");

    public static readonly FindingKind Mismatch = new(
        "AMOUNT-MISMATCH", Severity.Error, "大写“{0}”是 {1}，小写是 {2}，两者不一致", "票据法 8", "amount", "壹万元整（¥1,000.00元）");

    public static readonly FindingKind CurrencyMismatch = new(
        "AMOUNT-CURRENCY", Severity.Warning, "大写是{0}，小写是{1}，币种不同，请核对", "票据法 8", "amount", "美元伍仟元整（RMB5,000.00）");

    public static readonly FindingKind ZeroMissing = new(
        "AMOUNT-ZERO-MISSING", Severity.Error, "大写金额“{0}”缺“零”，{1}应写作“{2}”", Rule + "（四）", "amount", "壹佰壹元整");

    public static readonly FindingKind ZeroSurplus = new(
        "AMOUNT-ZERO-SURPLUS", Severity.Error, "大写金额“{0}”多写了“零”，应写作“{1}”", Rule + "（四）", "amount", "壹佰零壹拾元整");

    public static readonly FindingKind DigitMissing = new(
        "AMOUNT-DIGIT-MISSING", Severity.Error, "大写金额“{0}”在“拾佰仟”前缺数字，应写作“{1}”", Rule + "（五）", "amount", "拾元整");

    public static readonly FindingKind YuanMissing = new(
        "AMOUNT-YUAN-MISSING", Severity.Error, "大写金额“{0}”缺“元”，应写作“{1}”", Rule + "（二）", "amount", "壹万整");

    public static readonly FindingKind Everyday = new(
        "AMOUNT-EVERYDAY-NUMERALS", Severity.Error, "大写金额“{0}”用了一、二、十、廿一类的小写数字，应写作“{1}”", Rule + "（一）", "amount", "一万元整");

    public static readonly FindingKind WrongCharacter = new(
        "AMOUNT-WRONG-CHARACTER", Severity.Error, "大写金额“{0}”里有错别字，应写作“{1}”", Rule + "（一）", "amount", "漆佰元整");

    public static readonly FindingKind WholeMissing = new(
        "AMOUNT-WHOLE-MISSING", Severity.Warning, "大写金额到“元”为止，后面应写“整”", Rule + "（二）", "amount", "壹万元");

    public static readonly FindingKind WholeSurplus = new(
        "AMOUNT-WHOLE-SURPLUS", Severity.Warning, "大写金额有“分”，后面不写“整”", Rule + "（二）", "amount", "壹元零伍分整");

    public static readonly FindingKind Doubtful = new(
        "AMOUNT-DOUBTFUL-CHARACTER", Severity.Warning, "大写金额“{0}”里有“千、百、参、弍、弎”，宜写作“{1}”", Rule + "（一）", "amount", "壹千元整");

    public static readonly FindingKind Variant = new(
        "AMOUNT-VARIANT", Severity.Info, "大写金额“{0}”用了繁体或异体字，即“{1}”", Rule + "（一）", "amount", "貳萬圓整");

    public static readonly FindingKind ZeroYuan = new(
        "AMOUNT-ZERO-YUAN", Severity.Info, "“零元”可以不写，即“{0}”", Rule + "（四）", "amount", "零元伍角");

    public static readonly FindingKind Gap = new(
        "AMOUNT-GAP", Severity.Info, "“人民币”与大写金额之间不应留空", Rule + "（三）", "amount", "人民币 壹万元整");

    public static readonly FindingKind OddGroups = new(
        "AMOUNT-GROUPS", Severity.Warning, "千分位的逗号“{0}”不是每三位一个，请核对", "台", "amount", "1,0000元");

    public static readonly FindingKind Parted = new(
        "AMOUNT-PARTED", Severity.Warning, "金额的数字被空白隔开，核对时按 {0} 读", "台", "amount", "1 2 3 4 5元");

    public static readonly FindingKind SubFen = new(
        "AMOUNT-BELOW-FEN", Severity.Warning, "{0} 元的小数不止两位，不到一分", "台", "amount", "12.345元");
}
