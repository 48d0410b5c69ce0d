namespace Classifieds.Intake.Lexis;

/// <summary>Labels before the name of who signs: 公告人, 声明单位.</summary>
internal static class SignerLabels
{
    public static readonly string[] All = ["公告人", "声明人", "公告单位", "声明单位", "召集人", "清算组", "负责人"];
}
