namespace Classifieds.Intake.Lexis;

/// <summary>What stands before who and does not tell who: 兹有, 本人, 车主.</summary>
/// <remarks>The first that fits is taken, so 本人系 stands before 本人.</remarks>
internal static class PartyOpeners
{
    public static readonly string[] All =
    [
        "兹有", "今有", "现有", "兹因", "兹", "本人系", "本人", "我叫", "户主", "车主", "业主", "学生", "公民", "村民", "居民", "遗失人", "声明人", "失主",
    ];

    /// <summary>With what only a notice says of who speaks in it: 我公司, 原告, 已故.</summary>
    public static readonly string[] InNotices =
    [
        .. All, "我单位", "我公司", "本公司", "本单位", "我司", "本店", "我店", "我厂", "本厂", "我校", "我院", "我村", "我所", "我中心", "原告", "被告", "申请人", "特声明", "俺叫",
        "本人叫", "俺", "我户", "本户", "已故", "船主", "船舶所有人", "登记车主", "父亲", "母亲",
    ];
}
