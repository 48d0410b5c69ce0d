namespace Classifieds.Intake.Lexis;

/// <summary>Words that say that something is lost: 遗失, 被盗, 灭失.</summary>
internal static class LossVerbs
{
    public static readonly string[] All = ["遗失", "丢失", "挂失", "被盗", "失窃", "灭失", "损毁", "毁损", "丟失", "遺失", "弄丢", "遗落", "丢掉"];

    /// <summary>With phrases that end in such a verb and 遗矢, a slip of the pen: for whoever reads a notice, not for parting.</summary>
    public static readonly string[] InNotices = [.. All, "不慎遗失", "不慎丢失", "不慎将", "遗矢"];
}
