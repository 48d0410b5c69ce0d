namespace Classifieds.Tests.Laws;

/// <summary>For each rule of law.yaml one notice that trips it and one that does not. Written for these tests; read on the day of <see cref="Intake.House.PrintDate"/> unless said.</summary>
internal static class LawExamples
{
    public sealed record Example(string Rule, string Trips, string Keeps)
    {
        public DateOnly PrintDate { get; init; } = Intake.House.PrintDate;
    }

    public static IReadOnlyList<Example> All { get; } =
    [
        new("counted-day",
            Notice("迁坟公告", "请坟主自本公告之日起30日内（即12月23日前）自行迁移坟墓", "滨河市人民政府"),
            Notice("迁坟公告", "请坟主自本公告之日起30日内（即12月24日前）自行迁移坟墓", "滨河市人民政府")),
        new("counted-working-days",
            Notice("公示", "公示时间为2025年2月7日至2月19日，共9个工作日", "滨河市某某局"),
            Notice("公示", "公示时间为2025年2月7日至2月19日，共10个工作日", "滨河市某某局")),
        new("deadline",
            Notice("清算公告", "本公司解散，请债权人自本公告之日起45日内申报债权", "甲有限公司清算组"),
            Notice("清算公告", "本公司解散，请债权人申报债权", "甲有限公司清算组")),

        Reduction("reduction-claims", "经股东会决议，注册资本由2000万元减少至600万元，请债权人自本公告之日起30日内要求清偿债务"),
        Reduction("reduction-notice", "经股东会决议，注册资本由2000万元减少至600万元，请债权人自接到通知之日起45日内要求清偿债务"),
        Reduction("reduction-security", "经股东会决议，注册资本由2000万元减少至600万元，请债权人自本公告之日起45日内与我公司联系"),
        Reduction("reduction-capital", "经股东会决议，注册资本由600万元减少至2000万元，请债权人自本公告之日起45日内要求清偿债务"),
        Reduction("reduction-capitals-named", "经股东会决议，我公司拟减资，请债权人自本公告之日起45日内要求清偿债务"),
        Reduction("reduction-resolution", "我公司注册资本由2000万元减少至600万元，请债权人自本公告之日起45日内要求清偿债务"),
        Reduction("reduction-published", "经2026年10月20日股东会决议，注册资本由2000万元减少至600万元，请债权人自本公告之日起45日内要求清偿债务"),
        Losses("loss-reduction-published", "经2026年10月20日股东会决议，减少注册资本500万元用于弥补亏损"),
        Losses("loss-reduction-claims", "经2026年11月20日股东会决议，减少注册资本500万元用于弥补亏损，请债权人自公告之日起45日内要求清偿债务"),

        Merger("merger-claims", "经股东会决议，甲有限公司吸收合并乙有限公司，请债权人自本公告之日起60日内要求清偿债务"),
        Merger("merger-notice", "经股东会决议，甲有限公司吸收合并乙有限公司，请债权人自接到通知书之日起45日内要求清偿债务"),
        Merger("merger-security", "经股东会决议，甲有限公司吸收合并乙有限公司，请债权人自本公告之日起45日内与我公司联系"),
        Merger("merger-published", "经2026年10月1日股东会决议，甲有限公司吸收合并乙有限公司，请债权人自本公告之日起45日内要求清偿债务"),
        new("division-published",
            Notice("分立公告", "经2026年10月1日股东会决议，甲有限公司派生分立为甲有限公司和乙有限公司", "甲有限公司"),
            Notice("分立公告", "经2026年11月1日股东会决议，甲有限公司派生分立为甲有限公司和乙有限公司", "甲有限公司")),
        new("division-claims",
            Notice("分立公告", "甲有限公司派生分立为甲有限公司和乙有限公司，债权人自公告之日起45日内可以要求担保", "甲有限公司"),
            Notice("分立公告", "甲有限公司派生分立为甲有限公司和乙有限公司，债务由分立后的公司承担连带责任", "甲有限公司")),

        Liquidation("liquidation-claims", "经股东会决议解散，并成立清算组，请债权人自本公告之日起三十日内向清算组申报债权"),
        Liquidation("liquidation-notice", "经股东会决议解散，并成立清算组，请债权人自接到通知书之日起45日内向清算组申报债权"),
        Liquidation("liquidation-claims-named", "经股东会决议解散，并成立清算组，特此告知"),
        new("liquidation-contact",
            Notice("清算公告", "经股东会决议解散，请债权人自本公告之日起45日内申报债权", "甲有限公司"),
            Notice("清算公告", "经股东会决议解散，请债权人自本公告之日起45日内申报债权，电话：0599-88461213", "甲有限公司")),
        Liquidation("liquidation-published", "已于2026年8月1日决议解散，请债权人自本公告之日起45日内向清算组申报债权"),
        Liquidation("stale-three-notices", "经股东会决议解散，本公告至少公告三次，请债权人自第一次公告之日起90日内向清算组申报债权"),
        new("simple-deregistration-stale",
            Notice("简易注销公告", "我公司拟申请简易注销，债权人自公告之日起45日内申报债权", "甲有限公司"),
            Notice("简易注销公告", "我公司拟申请简易注销", "甲有限公司")),
        new("simple-deregistration",
            Notice("简易注销公告", "我公司拟申请简易注销", "甲有限公司"),
            Notice("简易注销公告", "我公司拟申请简易注销，债权人自公告之日起45日内申报债权", "甲有限公司")),
        new("simple-deregistration-household",
            Notice("简易注销公告", "本个体工商户拟申请简易注销", "滨河市甲小吃店"),
            Notice("简易注销公告", "我公司拟申请简易注销", "甲有限公司")),
        new("forced-deregistration",
            Notice("注销公告", "拟对下列公司强制注销，公告期限30日，注销登记后原公司股东的责任不受影响", "滨河市市场监督管理局"),
            Notice("注销公告", "拟对下列公司强制注销，公告期限60日，注销登记后原公司股东的责任不受影响", "滨河市市场监督管理局")),
        new("liquidators-listed",
            Notice("清算公告", "经股东会决议解散，并成立清算组，请债权人自本公告之日起45日内申报债权", "甲有限公司"),
            Notice("清算公告", "经股东会决议解散，请债权人自本公告之日起45日内申报债权", "甲有限公司")),
        new("partnership-claims",
            Notice("注销公告", "本合伙企业决定解散，请债权人自公告之日起30日内向清算人申报债权", "甲合伙企业（有限合伙）"),
            Notice("注销公告", "本合伙企业决定解散，请债权人自公告之日起45日内向清算人申报债权", "甲合伙企业（有限合伙）")),
        new("partnership-published",
            Notice("注销公告", "本合伙企业于2026年8月1日决定解散，请债权人向清算人申报债权", "甲合伙企业（有限合伙）"),
            Notice("注销公告", "本合伙企业于2026年11月1日决定解散，请债权人向清算人申报债权", "甲合伙企业（有限合伙）")),
        new("cooperative-claims",
            Notice("注销公告", "经成员大会决议解散，请债权人自公告之日起30日内申报债权", "绿野果蔬专业合作社"),
            Notice("注销公告", "经成员大会决议解散，请债权人自公告之日起45日内申报债权", "绿野果蔬专业合作社")),
        new("cooperative-published",
            Notice("注销公告", "经2026年8月1日成员大会决议解散，请债权人申报债权", "绿野果蔬专业合作社"),
            Notice("注销公告", "经2026年11月1日成员大会决议解散，请债权人申报债权", "绿野果蔬专业合作社")),
        new("sole-proprietor-claims",
            Notice("注销公告", "本个人独资企业决定解散，请债权人自公告之日起45日内申报债权", "甲食品厂"),
            Notice("注销公告", "本个人独资企业决定解散，请债权人自公告之日起60日内申报债权", "甲食品厂")),
        new("public-institution-claims",
            Notice("注销公告", "本事业单位拟申请注销登记，请债权人自公告之日起45日内申报债权", "滨河市甲站"),
            Notice("注销公告", "本事业单位拟申请注销登记，请债权人自第一次公告之日起90日内申报债权", "滨河市甲站")),
        new("meeting-limited",
            Notice("股东会通知", "甲有限公司定于2026年12月1日上午在公司会议室召开股东会", "甲有限公司"),
            Notice("股东会通知", "甲有限公司定于2026年12月10日上午在公司会议室召开股东会", "甲有限公司")),
        new("meeting-shares",
            Notice("股东大会通知", "甲股份有限公司定于2026年12月10日上午在公司会议室召开股东大会", "甲股份有限公司"),
            Notice("股东大会通知", "甲股份有限公司定于2026年12月20日上午在公司会议室召开股东大会", "甲股份有限公司")),
        new("meeting-shares-special",
            Notice("临时股东大会通知", "甲股份有限公司定于2026年12月1日上午在公司会议室召开临时股东大会", "甲股份有限公司"),
            Notice("临时股东大会通知", "甲股份有限公司定于2026年12月10日上午在公司会议室召开临时股东大会", "甲股份有限公司")),

        new("service-before-2022",
            Notice("滨河市人民法院公告", "向你公告送达起诉状副本，自本公告之日起30日即视为送达", "滨河市人民法院"),
            Notice("滨河市人民法院公告", "向你公告送达起诉状副本，自本公告之日起60日即视为送达", "滨河市人民法院")) { PrintDate = new(2021, 12, 31) },
        Court("service", "向你公告送达起诉状副本，自公告之日起，经过六十日即视为送达", "向你公告送达起诉状副本，自公告之日起，经过三十日即视为送达"),
        Court("service-abroad", "你在我国领域内没有住所，向你公告送达起诉状副本，自公告之日起经过30日视为送达", "你在我国领域内没有住所，向你公告送达起诉状副本，自公告之日起经过60日视为送达"),
        Court("service-defence", "向你公告送达起诉状副本，自公告之日起30日即视为送达", "向你公告送达起诉状副本，答辩期为公告期满后15日内"),
        Court("service-summons", "向你公告送达开庭传票，自公告之日起30日即视为送达", "向你公告送达开庭传票，定于公告期满后第3日上午9时在本院第一审判庭开庭"),
        Court("service-judgment", "向你公告送达民事判决书，自公告之日起30日内来本院领取", "向你公告送达民事判决书，如不服本判决，可在公告期满后15日内上诉于滨河市中级人民法院"),
        Court("service-simplified", "本案适用简易程序，现向你公告送达起诉状副本", "本案转为普通程序，现向你公告送达起诉状副本"),
        Court("bill-claims", "申请人因票据遗失申请公示催告，利害关系人自公告之日起三十日内申报权利", "申请人因票据遗失申请公示催告，利害关系人自公告之日起六十日内申报权利"),
        Court("bill-details", "申请人因票据遗失申请公示催告", "申请人因票据遗失申请公示催告，出票人甲有限公司"),
        Court("missing-declared", "申请宣告失踪一案，自公告之日起一年内请来院", "申请宣告失踪一案，自公告之日起三个月内请来院"),
        Court("death-declared", "申请宣告死亡一案，自公告之日起三个月内请来院", "申请宣告死亡一案，自公告之日起一年内请来院"),
        Court("ownerless", "申请认定财产无主一案，自公告之日起三个月内认领", "申请认定财产无主一案，自公告之日起一年内认领"),
        Court("bankruptcy-claims", "受理破产清算申请，债权人应自公告之日起20日内申报债权", "受理破产清算申请，债权人应自公告之日起60日内申报债权"),

        new("found-property-year",
            Notice("招领启事", "拾到钱包一个，请失主自公告之日起六个月内认领，电话：0599-88461213", "滨河市公安局"),
            Notice("招领启事", "拾到钱包一个，请失主自公告之日起一年内认领，电话：0599-88461213", "滨河市公安局")),
        new("found-property-stale",
            Notice("招领启事", "拾到钱包一个，请失主在六个月内认领，电话：0599-88461213", "滨河市公安局"),
            Notice("招领启事", "拾到钱包一个，请失主在一年内认领，电话：0599-88461213", "滨河市公安局")),
        new("foundling",
            Notice("寻亲公告", "捡拾女婴一名，请其亲生父母自公告之日起30日内认领，电话：0599-88461213", "滨河市民政局"),
            Notice("寻亲公告", "捡拾女婴一名，请其亲生父母自公告之日起60日内认领，电话：0599-88461213", "滨河市民政局")),
        new("administrative-service",
            Notice("行政处罚决定书送达公告", "向你公告送达行政处罚决定书，自公告之日起60日视为送达", "滨河市市场监督管理局"),
            Notice("行政处罚决定书送达公告", "向你公告送达行政处罚决定书，自公告之日起30日视为送达", "滨河市市场监督管理局")),
        new("return-to-work",
            Notice("限期返岗通知", "你已连续旷工十五日，请见报后三日内返岗", "甲有限公司"),
            Notice("催收通知", "请于见报后还清欠款", "甲有限公司")),

        new("auction-ahead",
            Notice("拍卖公告", "我公司定于2026年11月27日上午10时举行拍卖会", "甲拍卖有限公司"),
            Notice("拍卖公告", "我公司定于2026年12月1日上午10时举行拍卖会", "甲拍卖有限公司")),
        new("auction-viewing-named",
            Notice("拍卖公告", "我公司定于2026年12月5日上午10时举行拍卖会", "甲拍卖有限公司"),
            Notice("拍卖公告", "我公司定于2026年12月5日上午10时举行拍卖会，标的在存放地展示", "甲拍卖有限公司")),
        new("auction-viewing",
            Notice("拍卖公告", "拍卖标的展示时间：2026年12月3日至2026年12月3日", "甲拍卖有限公司"),
            Notice("拍卖公告", "拍卖标的展示时间：2026年12月3日至12月4日", "甲拍卖有限公司")),
        new("tender-documents",
            Notice("招标公告", "招标文件发售时间：2026年11月24日至2026年11月26日", "滨河市水务局"),
            Notice("招标公告", "招标文件发售时间：2026年11月24日至2026年11月28日", "滨河市水务局")),
        new("tender-closing",
            Notice("招标公告", "投标截止时间：2026年12月10日9时", "滨河市水务局"),
            Notice("招标公告", "投标截止时间：2026年12月15日9时", "滨河市水务局")),
        new("tender-consortium", Notice("招标公告", "办公楼维修招标", "滨河市水务局"), Notice("招标公告", "办公楼维修招标，不接受联合体投标", "滨河市水务局")),
        new("tender-media", Notice("招标公告", "办公楼维修招标", "滨河市水务局"), Notice("竞争性磋商", "办公楼维修竞争性磋商", "滨河市水务局")),

        new("expropriation-announced",
            Notice("征收土地预公告", "拟征收某村土地，公告期限为5个工作日", "滨河市人民政府"),
            Notice("征收土地预公告", "拟征收某村土地，公告期限为10个工作日", "滨河市人民政府")),
        new("compensation-announced",
            Notice("征地补偿安置公告", "现将征地补偿安置方案公告如下，公告时间为10日", "滨河市人民政府"),
            Notice("征地补偿安置公告", "现将征地补偿安置方案公告如下，公告时间为30日", "滨河市人民政府")),
        new("housing-comments",
            Notice("房屋征收补偿方案公告", "现就房屋征收补偿方案征求意见，征求意见期限为15日", "滨河市人民政府"),
            Notice("房屋征收补偿方案公告", "现就房屋征收补偿方案征求意见，征求意见期限为30日", "滨河市人民政府")),
        new("graves-guangxi",
            Notice("迁坟公告", "广西某县某镇请坟主自公告之日起15日内迁移坟墓", "某县人民政府"),
            Notice("迁坟公告", "广西某县某镇请坟主自公告之日起30日内迁移坟墓", "某县人民政府")),
        Environment("environment-fulltext", "征求意见稿全文见网络链接", ""),
        Environment("environment-paper", "纸质报告书可到我公司查阅", ""),
        Environment("environment-form", "请填写公众意见表", ""),
        Environment("environment-range", "征求意见的公众范围为周边居民", ""),
        Environment("environment-time", "公示期为10个工作日", "公示期为5个工作日"),
        new("environment-twice",
            Notice("环境影响评价公示", "现公开环境影响报告书征求意见稿", "甲有限公司"),
            Notice("环境影响评价公示", "现进行环境影响评价第一次公示", "甲有限公司")),

        Advice("advice-id-card", "居民身份证", "居民户口簿"),
        Advice("advice-passport", "护照", "居民户口簿"),
        Advice("advice-business-licence", "营业执照正本", "开户许可证"),
        Advice("advice-property", "不动产权证书", "居民户口簿"),
        Advice("advice-vehicle", "机动车行驶证", "居民户口簿"),
        Advice("advice-invoice", "增值税专用发票一份", "收据一张"),
        Advice("advice-construction", "建筑业企业资质证书", "安全生产许可证"),
    ];

    private static string Notice(string title, string body, string signature) => $"{title}\n{body}。\n{signature}\n2026年11月24日";

    private static Example Reduction(string rule, string trips) => new(
        rule,
        Notice("减资公告", trips, "甲有限公司"),
        Notice("减资公告", "经2026年11月20日股东会决议，注册资本由2000万元减少至600万元，请债权人自接到通知之日起30日内，未接到通知的自本公告之日起四十五日内，要求清偿债务或者提供担保", "甲有限公司"));

    private static Example Losses(string rule, string trips) => new(
        rule,
        Notice("减资公告", trips, "甲有限公司"),
        Notice("减资公告", "经2026年11月20日股东会决议，减少注册资本500万元用于弥补亏损", "甲有限公司"));

    private static Example Merger(string rule, string trips) => new(
        rule,
        Notice("吸收合并公告", trips, "甲有限公司"),
        Notice("吸收合并公告", "经2026年11月20日股东会决议，甲有限公司吸收合并乙有限公司，请债权人自接到通知之日起30日内，未接到通知的自公告之日起45日内，要求清偿债务或者提供担保", "甲有限公司"));

    private static Example Liquidation(string rule, string trips) => new(
        rule,
        Notice("清算公告", trips, "甲有限公司"),
        Notice("清算公告", "已于2026年11月12日决议解散，并成立清算组，请债权人自接到通知之日起30日内，未接到通知的自本公告之日起45日内，向清算组申报债权，电话：0599-88461213", "甲有限公司"));

    private static Example Court(string rule, string trips, string keeps) =>
        new(rule, Notice("滨河市人民法院公告", trips, "滨河市人民法院"), Notice("滨河市人民法院公告", keeps, "滨河市人民法院"));

    private static Example Environment(string rule, string keeps, string trips) => new(
        rule,
        Notice("环境影响评价公示", $"现公开环境影响报告书征求意见稿。{trips}", "甲有限公司"),
        Notice("环境影响评价公示", $"现公开环境影响报告书征求意见稿。{keeps}", "甲有限公司"));

    private static Example Advice(string rule, string advised, string other) =>
        new(rule, $"滨河市甲有限公司遗失{advised}，声明作废。", $"滨河市甲有限公司遗失{other}，声明作废。");
}
