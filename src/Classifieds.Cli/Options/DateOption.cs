using System.CommandLine;
using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Options;

/// <summary>A date as people type it, 2026-11-25, whatever the machine's language.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (Day(typed) is { } date) return date;
            result.AddError($"{name} 的日期“{typed}”应写作 2026-11-25");
            return null;
        },
    };

    /// <returns>The day, or null where it is not written like this.</returns>
    public static DateOnly? Day(string typed) =>
        IsoDate.TryRead(typed, out DateOnly day) ? day : null;
}
