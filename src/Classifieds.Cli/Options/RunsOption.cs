using System.CommandLine;
using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Options;

/// <summary><c>--runs 登3次隔7天</c>: how often, and how far apart.</summary>
internal static class RunsOption
{
    public static Option<RunSeries?> Create() => new("--runs")
    {
        Description = $"登几次、隔几天，自 --issue 起，如 {RunSeries.Forms}；逢不出报的日子顺延",
        HelpName = "几次",
        CustomParser = result =>
        {
            if (RunSeries.TryRead(result.Tokens[^1].Value, out RunSeries? series, out string? whyNot)) return series;
            result.AddError(whyNot);
            return null;
        },
    };
}
