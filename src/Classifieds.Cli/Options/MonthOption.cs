using System.CommandLine;
using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Options;

/// <summary>A month as people type it, 2026-11; told as its first day.</summary>
internal static class MonthOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "月",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (IsoDate.TryRead($"{typed}-01", out DateOnly first)) return first;
            result.AddError($"月份“{typed}”应写作 2026-11");
            return null;
        },
    };
}
