using System.CommandLine;
using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Options;

/// <summary>A date as people type it, 2026-11-25, whatever the machine's language.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create(string name, string description, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (IsoDate.TryRead(typed, out DateOnly day)) return day;
            result.AddError($"日期“{typed}”应写作 2026-11-25");
            return null;
        },
    };

    /// <summary>An option that may be typed several times, a date each.</summary>
    public static Option<DateOnly?[]> Several(string name, string description, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        HelpName = "日期",
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = result => [.. result.Tokens.Select(token =>
        {
            if (IsoDate.TryRead(token.Value, out DateOnly day)) return (DateOnly?)day;
            result.AddError($"日期“{token.Value}”应写作 2026-11-25");
            return null;
        })],
    };
}
