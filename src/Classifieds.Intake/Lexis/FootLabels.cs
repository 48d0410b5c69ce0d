namespace Classifieds.Intake.Lexis;

/// <summary>Labels of what stands at the foot of a notice: whom to ask, where, when, who acts for it.</summary>
internal static class FootLabels
{
    public static readonly string[] All = ["联系人", "联系电话", "联系地址", "联系方式", "电话", "地址", "传真", "邮编", "邮箱", "备注", "日期", "法定代表人", "经办人", "账号"];
}
