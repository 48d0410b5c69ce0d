using System.CommandLine;
using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Options;

/// <summary><c>--print-date 2026-12-01</c>: the day by which dates and ages in the notices are judged; today in Beijing where it is left out.</summary>
internal sealed class PrintDateOption
{
    public PrintDateOption(params string[] aliases)
    {
        Option = new Option<string?>("--print-date", aliases) { Description = "见报日期，如 2026-12-01；不写即今天" };
        Option.Validators.Add(typed =>
        {
            if (typed.GetValueOrDefault<string?>() is { } day && DateOption.Day(day) is null) typed.AddError($"日期 {day} 应写作 2026-12-01");
        });
    }

    public Option<string?> Option { get; }

    public DateOnly Read(ParseResult typed) =>
        typed.GetValue(Option) is { } written && DateOption.Day(written) is { } day ? day : BeijingTime.DayOf(TimeProvider.System.GetUtcNow());
}
