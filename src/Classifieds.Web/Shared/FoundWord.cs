using Classifieds.Domain.Findings;

namespace Classifieds.Web.Shared;

/// <summary>How much a finding weighs, as people are told it.</summary>
internal static class FoundWord
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "提醒",
        Severity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No such weight."),
    };

    /// <summary>Of its card.</summary>
    public static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No such weight."),
    };
}
