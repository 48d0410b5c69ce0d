using Classifieds.Domain;

namespace Classifieds.Cli;

/// <summary>Words for people, on standard error; data alone goes to standard output.</summary>
internal static class Say
{
    /// <returns>The exit code that goes with the refusal.</returns>
    public static int Refusal(Refusal why)
    {
        Console.Error.WriteLine($"{why.Message}（{why.Code}）");
        foreach (Finding finding in why.Findings) Console.Error.WriteLine($"  {Word(finding.Severity)} {finding.Message}（{finding.Code}）");
        return why.IsStorage ? ExitCode.Storage : ExitCode.Refused;
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "提醒",
        _ => "提示",
    };
}
