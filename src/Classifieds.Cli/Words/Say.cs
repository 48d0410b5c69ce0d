using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Pastes;

namespace Classifieds.Cli.Words;

/// <summary>Words for people, on standard error; data alone goes to standard output.</summary>
internal static class Say
{
    /// <returns>The exit code that goes with the refusal.</returns>
    public static int Refusal(Refusal why)
    {
        Console.Error.WriteLine($"{why.Message}（{why.Code}）");
        Findings(why.Findings);
        return ExitCode.Of(why.Kind);
    }

    public static void Findings(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings) Console.Error.WriteLine($"  {Word(finding.Severity)} {finding.Message}（{finding.Code}）");
    }

    /// <summary>A sentence for each stretch of a paste that belongs to no notice.</summary>
    public static void Leftovers(IReadOnlyList<Leftover> leftovers)
    {
        foreach (Leftover leftover in leftovers) Console.Error.WriteLine($"{PasteFindings.Of(leftover).Message}（{PasteFindings.Leftover.Code}）");
    }

    public static string Word(NoticeState state) => state switch
    {
        NoticeState.Submitted => "已收",
        NoticeState.Held => "留置",
        NoticeState.Approved => "已定",
        NoticeState.Published => "已刊",
        _ => "撤稿",
    };

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "提醒",
        _ => "提示",
    };
}
