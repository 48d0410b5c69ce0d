using System.Globalization;

namespace Classifieds.Benchmarks;

/// <summary>The shapes that fill a page: half of them loss lines, with numbers that a reader must judge.</summary>
internal static class OrdinaryNotices
{
    public static readonly DateOnly PrintDate = new(2026, 11, 24);

    private static readonly string[] Shapes =
    [
        "本人李建国(身份证号: 370303198504120029)现丢失淄博南龙商业管理有限公司开具的质量保证金收据,票号:{0},金额:壹万元整(10000元),声明作废。",
        "淄博恒通商贸有限公司遗失营业执照正本，统一社会信用代码：91370303MA3C7K2N7B，声明作废。",
        "王晓梅遗失居民身份证，号码：370302199207314618，声明作废。",
        "淄博航信信息技术有限公司遗失公章一枚，编号：3703{0}12，声明作废。",
        "周敏丢失淄博世纪花园置业有限公司收款收据一张，票号：{0}，金额：3000元，声明作废。",
        "减资公告\n淄博恒通商贸有限公司经股东会决议，拟将注册资本由1000万元减少至200万元，请债权人自公告之日起45日内要求清偿债务或提供相应担保。\n淄博恒通商贸有限公司\n2026年11月20日",
        "马建军遗失鲁C3K56J机动车行驶证，声明作废。",
        "寻人启事\n张桂英，女，78岁，身高1.55米，于2026年11月10日在人民公园附近走失，有知情者请与家人联系。电话：13805331234",
    ];

    /// <summary>The same notice for the same number; no two numbers give the same text where the shape has a number of its own.</summary>
    public static string At(int index) =>
        Shapes[index % Shapes.Length].Replace("{0}", index.ToString("0000000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
