namespace Classifieds.Intake.Lexis;

/// <summary>Words that open a clause which tells why, where or when, not who: 因, 由于, 不慎.</summary>
internal static class ClauseOpeners
{
    public static readonly string[] All =
    [
        "因", "由于", "于", "在", "已", "经", "根据", "为", "不慎", "现", "特此", "声明", "自", "原", "将", "该", "如", "其", "请", "凡", "并", "上述", "以上", "另", "同时",
        "还", "且", "也", "保管",
    ];
}
