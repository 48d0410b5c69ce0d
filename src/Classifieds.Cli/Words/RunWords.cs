using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Words;

/// <summary>登在哪几期, with what was put off because the paper does not appear, or the day can no longer be had.</summary>
internal static class RunWords
{
    public static string Of(IReadOnlyList<PlannedRun> runs) =>
        $"登 {runs.Count} 次：{string.Join("、", runs.Select(Of))}";

    private static string Of(PlannedRun run) => run.IsShifted
        ? $"{IsoDate.Write(run.Issue)}（{IsoDate.Write(run.Planned)} 登不了，顺延）"
        : IsoDate.Write(run.Issue);
}
