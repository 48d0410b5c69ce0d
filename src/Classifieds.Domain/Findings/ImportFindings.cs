namespace Classifieds.Domain.Findings;

/// <summary>Findings about a table of another program: what its cells have become on the way, and what is missing in it.</summary>
public static class ImportFindings
{
    public static readonly FindingKind NumberRounded = new(
        "IMPORT-NUMBER-ROUNDED", Severity.Error, "“{0}”在表格里按数值存放，15 位以后已经变成 0，请对方把这一列设为文本后重填", "台", "table",
        "分类,遗失人,证件,号码\n遗失居民身份证,沈佳怡,居民身份证,3.50702E+17");

    public static readonly FindingKind NumberAsQuantity = new(
        "IMPORT-NUMBER-QUANTITY", Severity.Warning, "“{0}”在表格里按数值存放，前面若有零已经丢了，请与原件核对", "台", "workbook", "zeros-lost.xlsx");

    public static readonly FindingKind NumberShort = new(
        "IMPORT-NUMBER-SHORT", Severity.Warning, "“{0}”只有 {1} 位，这一列别的都是 {2} 位，前面的零可能丢了，请与原件核对", "台", "table",
        "分类,持有人,票据,票号\nlost-receipt,王秀珍,收据,0036218\nlost-receipt,李红,收据,0036219\nlost-receipt,张敏,收据,0036220\n"
            + "lost-receipt,江雨桐,收据,36221");

    public static readonly FindingKind Day = new(
        "IMPORT-DAY", Severity.Error, "“{0}”不是见报日，应写作 2026-11-25", "台", "table", "正文,见报日\n王秀珍遗失公章一枚，声明作废。,下周三");

    public static readonly FindingKind NoDay = new(
        "IMPORT-NO-DAY", Severity.Error, "没有写见报日，收件时也没有给出是哪一期", "台", "table", "正文\n王秀珍遗失公章一枚，声明作废。");

    public static readonly FindingKind NoKind = new(
        "IMPORT-NO-KIND", Severity.Error, "没有写分类，也没有正文", "台", "table", "分类,遗失人\n,沈佳怡");

    public static readonly FindingKind Unknown = new(
        "IMPORT-KIND", Severity.Error, "没有叫“{0}”的分类", "台", "table", "分类,遗失人\n遗失雨伞,沈佳怡");

    public static readonly FindingKind KeyTwice = new(
        "IMPORT-KEY-TWICE", Severity.Error, "发件编号 {0} 在第 {1} 行已经用过", "台", "table",
        "发件编号,正文\n7,王秀珍遗失公章一枚，声明作废。\n7,李红遗失公章一枚，声明作废。");

    public static readonly FindingKind KeyOther = new(
        "IMPORT-KEY-OTHER", Severity.Error, "发件编号 {0} 已收为 {1}，这次内容不同，要改稿请用 revise", "台", "table-again",
        "发件编号,正文\n7,滨河市建溪食品有限公司遗失公章一枚，声明作废。\n---\n发件编号,正文\n7,滨河市建溪食品有限公司遗失财务章一枚，声明作废。");

    public static readonly FindingKind Unused = new(
        "IMPORT-UNUSED", Severity.Info, "“{0}”这一列没有用到", "台", "table", "正文,备注\n王秀珍遗失公章一枚，声明作废。,急");
}
