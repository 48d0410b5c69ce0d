namespace Classifieds.Domain.Findings;

/// <summary>Findings about how any number is written, whatever its type.</summary>
public static class NumberFindings
{
    public static readonly FindingKind Empty = new(
        "NUMBER-EMPTY", Severity.Error, "没有写{0}", "台", "resident-id", "身份证号：");

    public static readonly FindingKind TooLong = new(
        "NUMBER-TOO-LONG", Severity.Error, "这一行有 {0} 个字，不像一个号码，只核对不超过 {1} 字的行", "台", "resident-id",
        "111111111111111111111111111111111111111111111111111111111111111111"
        + "1111111111111111111111111111111111111111111111111111111111111111111");

    public static readonly FindingKind Character = new(
        "NUMBER-CHARACTER", Severity.Error, "{0}里不会有“{1}”", "台", "resident-id", "6123221979030五9970");

    public static readonly FindingKind AllAlike = new(
        "NUMBER-ALL-ALIKE", Severity.Error, "{0}不会每一位都是“{1}”", "台", "credit-code", "000000000000000000");

    public static readonly FindingKind Label = new(
        "NUMBER-LABEL", Severity.Info, "号码前有“{0}”，核对时略去", "台", "resident-id", "身份证号：612322197903059970");

    public static readonly FindingKind Trailing = new(
        "NUMBER-TRAILING", Severity.Info, "号码后有“{0}”，核对时略去", "台", "resident-id", "612322197903059970，");

    public static readonly FindingKind Blank = new(
        "NUMBER-BLANK", Severity.Info, "号码中有空白，核对时略去", "台", "resident-id", "612322 19790305 9970");

    public static readonly FindingKind Hyphen = new(
        "NUMBER-HYPHEN", Severity.Info, "号码中有“{0}”，核对时略去", "台", "resident-id", "612322-19790305-9970");

    public static readonly FindingKind Invisible = new(
        "NUMBER-INVISIBLE", Severity.Warning, "号码中混有看不见的字符 {0}，多半是复制时带入", "台", "resident-id",
        "612322\u200B197903059970");

    public static readonly FindingKind FullWidth = new(
        "NUMBER-FULL-WIDTH", Severity.Info, "号码中有全角字符“{0}”，核对时按半角读", "台", "resident-id", "６12322197903059970");

    public static readonly FindingKind LowerCase = new(
        "NUMBER-LOWER-CASE", Severity.Info, "号码中有小写字母“{0}”，核对时按大写读", "台", "resident-id", "11010519491231002x");

    public static readonly FindingKind LookAlike = new(
        "NUMBER-LOOK-ALIKE", Severity.Warning, "“{0}”只是形似“{1}”的另一个字符，核对时按“{1}”读", "台", "resident-id",
        "11010519491231002Х");

    public static readonly FindingKind Masked = new(
        "NUMBER-MASKED", Severity.Info, "号码中有 {0} 位以“{1}”遮盖，只能核对露出的部分", "台", "resident-id", "6123**********9970");

    public static readonly FindingKind MaskLength = new(
        "NUMBER-MASK-LENGTH", Severity.Warning, "连遮盖的共 {0} 位，{1}应为 {2} 位", "台", "resident-id", "6123****9970");
}
