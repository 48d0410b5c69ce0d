namespace Classifieds.Domain.Findings;

/// <summary>Findings of the law. The sentences, clauses and weights are those of the rule in templates/law.yaml;
/// the weight here is the usual one.</summary>
public static class LawFindings
{
    public static readonly FindingKind Element = new(
        "LAW-ELEMENT", Severity.Warning, "{0}（{1}）", "templates/law.yaml", "notice",
        "减资公告\n滨河市恒润建材有限公司经股东会决议，拟将注册资本由2000万元减少至600万元，请债权人自本公告之日起45日内与我公司联系。\n滨河市恒润建材有限公司\n2026年11月20日");

    public static readonly FindingKind Period = new(
        "LAW-PERIOD", Severity.Warning, "这里写的是{0}，{1}（{2}）", "templates/law.yaml", "notice",
        "清算公告\n滨河市泰和物流有限公司已决议解散，并成立清算组，请债权人自本公告之日起30日内向清算组申报债权，电话：0599-88461213。\n滨河市泰和物流有限公司清算组\n2026年11月20日");

    public static readonly FindingKind Stale = new(
        "LAW-STALE", Severity.Warning, "“{0}”：{1}（{2}）", "templates/law.yaml", "notice",
        "清算公告\n滨河市泰和物流有限公司已决议解散，并成立清算组，请债权人自第一次公告之日起90日内向清算组申报债权，电话：0599-88461213。\n滨河市泰和物流有限公司清算组\n2026年11月20日");

    public static readonly FindingKind Late = new(
        "LAW-LATE", Severity.Warning, "{0} 到见报日 {1} 已是第 {2} 日，{3}（{4}）", "templates/law.yaml", "notice",
        "减资公告\n滨河市恒润建材有限公司经2026年9月1日股东会决议，拟将注册资本由2000万元减少至600万元，请债权人自本公告之日起45日内要求清偿债务或者提供担保，电话：0599-88461201。\n滨河市恒润建材有限公司\n2026年11月20日");

    public static readonly FindingKind Soon = new(
        "LAW-SOON", Severity.Warning, "见报日 {1} 到 {0} 只有 {2} 日，{3}（{4}）", "templates/law.yaml", "notice",
        "拍卖公告\n我公司定于2026年11月27日上午10时在滨河市举行拍卖会，公开拍卖旧车一批，标的展示时间：2026年11月25日至26日，电话：0599-88461201。\n滨河市拍卖有限公司\n2026年11月24日");

    public static readonly FindingKind TooShort = new(
        "LAW-SHORT", Severity.Warning, "{0} 至 {1} 是 {2} 日，{3}（{4}）", "templates/law.yaml", "notice",
        "招标公告\n滨河市水务局办公楼维修项目招标，招标文件发售时间：2026年11月24日至2026年11月26日，投标截止时间：2026年12月20日，不接受联合体投标，电话：0599-88461201。\n滨河市水务局\n2026年11月24日");

    public static readonly FindingKind Capital = new(
        "LAW-CAPITAL", Severity.Error, "{0} 不比 {1} 少，{2}（{3}）", "templates/law.yaml", "notice",
        "减资公告\n滨河市恒润建材有限公司经股东会决议，拟将注册资本由600万元减少至2000万元，请债权人自本公告之日起45日内要求清偿债务或者提供担保，电话：0599-88461201。\n滨河市恒润建材有限公司\n2026年11月20日");

    public static readonly FindingKind CountedDay = new(
        "LAW-COUNTED-DAY", Severity.Error, "从 {0} 起，次日为第 1 日，{1}的最后一天是 {2}，这里写的是 {3}，{4}（{5}）", "民法典 201、203", "notice",
        "迁坟公告\n请坟主自本公告之日起30日内（即2026年12月23日前）自行迁移，电话：0599-88461201。\n滨河市人民政府\n2026年11月24日");

    public static readonly FindingKind WorkingDays = new(
        "LAW-WORKING-DAYS", Severity.Warning, "{0} 至 {1} 是 {2} 个工作日，这里写的是 {3} 个，{4}（{5}）", "国务院办公厅放假通知", "notice",
        "公告\n公示时间为2026年11月24日至2026年12月4日，共10个工作日。\n滨河市某某局\n2026年11月24日");

    public static readonly FindingKind Calendar = new(
        "LAW-CALENDAR", Severity.Info, "没有 {0} 年的放假安排，工作日只按周末推算，请在放假通知公布后再核对", "国务院办公厅放假通知", "notice",
        "公告\n公示时间为2026年12月28日至2027年1月8日，共10个工作日。\n滨河市某某局\n2026年11月24日");

    public static readonly FindingKind Deadline = new(
        "LAW-DEADLINE", Severity.Info, "自见报日 {0} 起{1}，最后一天是 {2}{3}（{4}）", "民法典 201、203", "notice",
        "清算公告\n滨河市泰和物流有限公司已决议解散，并成立清算组，请债权人自本公告之日起45日内向清算组申报债权，电话：0599-88461213。\n滨河市泰和物流有限公司清算组\n2026年11月20日");

    public static readonly FindingKind Due = new(
        "LAW-DUE", Severity.Warning, "票据 {0} 到期，公示催告 {1} 届满，不满 {2} 日，{3}（{4}）", "民诉法解释 447", "notice",
        "滨河市人民法院公告\n申请人滨河市甲有限公司因遗失银行承兑汇票一张，向本院申请公示催告。票面金额100000元，出票人乙有限公司，到期日2027年3月20日。自公告之日起60日内，利害关系人应向本院申报权利。\n滨河市人民法院\n2026年11月24日");

    public static readonly FindingKind Superlative = new(
        "LAW-SUPERLATIVE", Severity.Warning, "“{0}”：{1}（{2}）", "广告法 9（三）", "notice",
        "开业公告\n滨河市甲百货隆重开业，全场商品全国第一，欢迎惠顾，电话：0599-88461213。\n滨河市甲百货有限公司\n2026年11月20日");

    public static readonly FindingKind Advice = new(
        "LAW-ADVICE", Severity.Info, "{0}（{1}）", "templates/law.yaml", "notice", "张三遗失居民身份证，声明作废。");
}
