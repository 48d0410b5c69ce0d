using System.CommandLine;
using System.Globalization;

namespace Classifieds.Cli;

/// <summary><c>--print-date 2026-12-01</c>: the day by which dates and ages in the notices are judged; today in Beijing where it is left out.</summary>
internal sealed class PrintDateOption
{
    public PrintDateOption(params string[] aliases)
    {
        Option = new Option<string?>("--print-date", aliases) { Description = "见报日期，如 2026-12-01；不写即今天" };
        Option.Validators.Add(typed =>
        {
            if (typed.GetValueOrDefault<string?>() is { } day && Day(day) is null) typed.AddError($"日期 {day} 应写作 2026-12-01");
        });
    }

    public Option<string?> Option { get; }

    // All of China keeps Beijing time, whatever clock the machine keeps.
    private static DateOnly BeijingToday => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    public DateOnly Read(ParseResult typed) =>
        typed.GetValue(Option) is { } written && Day(written) is { } day ? day : BeijingToday;

    private static DateOnly? Day(string typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
