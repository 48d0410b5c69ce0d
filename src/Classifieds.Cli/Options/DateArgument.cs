using System.CommandLine;
using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Options;

/// <summary>A date as what a verb is about: <c>issue show 2026-11-25</c>.</summary>
internal static class DateArgument
{
    public static Argument<DateOnly?> Create(string description) => new("DATE")
    {
        Description = description,
        HelpName = "日期",
        CustomParser = result =>
        {
            string typed = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (IsoDate.TryRead(typed, out DateOnly day)) return day;
            result.AddError($"日期“{typed}”应写作 2026-11-25");
            return null;
        },
    };
}
