namespace Classifieds.Intake.Lexis;

/// <summary>Words before what others add up to: 共计 3 份, 合计 20000 元.</summary>
internal static class TotalWords
{
    public static readonly string[] All = ["共计", "合计"];
}
