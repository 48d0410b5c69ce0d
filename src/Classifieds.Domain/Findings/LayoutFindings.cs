namespace Classifieds.Domain.Findings;

/// <summary>Findings about how a notice was asked to stand, and about what a page could not do of what was asked.</summary>
public static class LayoutFindings
{
    public static readonly FindingKind InstructionUnknown = new(
        "SETTING-UNKNOWN", Severity.Error, "底稿第 {0} 行“#{1}”不是设置，可写的设置有 {2}；若是要刊的文字，请去掉 #", "台", "notice",
        "#板式 跨2栏\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind InstructionTwice = new(
        "SETTING-TWICE", Severity.Error, "底稿第 {0} 行又写了“#{1}”，每则只写一行", "台", "notice",
        "#版式 跨2栏\n#版式 加框\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind ShapeEmpty = new(
        "SHAPE-EMPTY", Severity.Error, "底稿第 {0} 行“#版式”没有写怎样排，可写 {1}", "台", "notice", "#版式\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind ShapeWord = new(
        "SHAPE-WORD", Severity.Error, "底稿第 {0} 行“#版式”里的“{1}”不认得，可写 {2}", "台", "notice",
        "#版式 跨2栏 加匡\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind ShapeRange = new(
        "SHAPE-RANGE", Severity.Error, "底稿第 {0} 行“#版式”里的“{1}”太大或太小，应在 1 至 {2} 之间", "台", "notice",
        "#版式 跨20栏\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind ShapeClash = new(
        "SHAPE-CLASH", Severity.Error, "底稿第 {0} 行“#版式”里的“{1}”与“{2}”只能写一个", "台", "notice",
        "#版式 跨2栏 单栏\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind ShapeParted = new(
        "SHAPE-PARTED", Severity.Error, "底稿第 {0} 行“#版式”写了“分栏”，还要写跨几栏，如“跨2栏 分栏”", "台", "notice",
        "#版式 分栏\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind ShapeColumns = new(
        "SHAPE-COLUMNS", Severity.Error, "“#版式”要跨 {0} 栏，这里只有 {1} 栏", "台", "page", "#版式 跨9栏\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind ShapeLines = new(
        "SHAPE-LINES", Severity.Warning, "“#版式”给高 {0} 行，文字要 {1} 行，已按 {1} 行排", "台", "page", "#版式 高1行 加框\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind PageWhite = new(
        "PAGE-WHITE", Severity.Info, "第 {0} 版有留白：{1}", "台", "page", "#版式 跨2栏\n张三遗失居民身份证，声明作废。");

    public static readonly FindingKind TitleInColumn = new(
        "PAGE-TITLE-IN-COLUMN", Severity.Info, "从第 {0} 栏排到第 {1} 栏，标题只在第 {0} 栏；要标题排在各栏之上，可写“#版式 跨{2}栏 分栏”，另出清样", "台", "page",
        "公告\n因环城快速路工程建设需要，拟征收清源镇上坂村部分集体土地，请坟主持身份证到村民委员会登记，逾期未登记的按无主坟墓处置。\n清源镇人民政府\n2026年11月24日");

    public static readonly FindingKind ReservationPage = new(
        "RESERVATION-PAGE", Severity.Warning, "第 {0} 版预留“{1}”的地方没有留，本期只有 {2} 版", "台", "page", "张三遗失居民身份证，声明作废。");
}
