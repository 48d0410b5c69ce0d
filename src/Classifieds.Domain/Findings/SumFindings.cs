namespace Classifieds.Domain.Findings;

/// <summary>Findings about numbers that must agree with one another: areas, sums and their parts, ranges and their counts.</summary>
public static class SumFindings
{
    public static readonly FindingKind AreaConversion = new(
        "AREA-CONVERSION", Severity.Error, "{0}合{1}，这里写的是{2}", "1 公顷 = 15 亩 = 10000 平方米", "notice",
        "公告\n拟征收土地235.6011公顷（3534.1065亩）。\n北江市人民政府\n2026年11月20日");

    public static readonly FindingKind AreaSum = new(
        "AREA-SUM", Severity.Warning, "各部分面积之和是{0}，这里写的总数是{1}", "台", "notice",
        "公告\n拟征收土地总面积3534.0165亩，其中甲村1536.6787亩，乙村1997.8338亩。\n北江市人民政府\n2026年11月20日");

    public static readonly FindingKind AreaPrice = new(
        "AREA-PRICE", Severity.Warning, "{0}乘以每{1}{2}是 {3} 元，这里写的是{4}", "台", "notice",
        "公告\n承包地120亩，租金每亩800元，共计86000元。\n北江市某某村民委员会\n2026年11月20日");

    public static readonly FindingKind AmountSum = new(
        "AMOUNT-SUM", Severity.Warning, "各项之和是 {0}，这里写的总数是{1}", "台", "notice",
        "催收公告\n截至2026年10月31日，尚欠债权共计1268400元，其中本金1000000元，利息248400元，其余违约金10000元。\n甲资产管理有限公司\n2026年11月20日");

    public static readonly FindingKind CountRange = new(
        "COUNT-RANGE", Severity.Error, "{0}是 {1} 个号码，这里写的是{2}", "份数 = 止号 − 起号 + 1", "notice",
        "甲有限公司遗失增值税普通发票，发票代码：3700184320，发票号码00012301-00012325，共24份，声明作废。");

    public static readonly FindingKind CountThings = new(
        "COUNT-THINGS", Severity.Warning, "这里列出了 {0} 枚印章，总数写的是{1}", "台", "notice",
        "甲面包坊遗失公章、财务专用章、发票专用章共二枚，声明作废。");

    public static readonly FindingKind RangeReversed = new(
        "RANGE-REVERSED", Severity.Error, "起号 {0} 大于止号 {1}", "台", "notice",
        "甲有限公司遗失增值税普通发票，发票代码：3700184320，发票号码00012325-00012301，声明作废。");

    public static readonly FindingKind RangeShortened = new(
        "RANGE-SHORTENED", Severity.Info, "止号“{0}”比起号短，按 {1} 计，共 {2} 个号码", "台", "notice",
        "甲有限公司遗失增值税普通发票，发票代码：3700184320，发票号码00012301-325，声明作废。");

    public static readonly FindingKind RangeEnds = new(
        "RANGE-ENDS", Severity.Warning, "起号 {0} 与止号 {1} 位数不同，请核对", "台", "notice",
        "甲有限公司遗失增值税普通发票，发票代码：3700184320，发票号码00012301至000123250，声明作废。");
}
