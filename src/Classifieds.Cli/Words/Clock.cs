using System.Globalization;
using Classifieds.Domain.Calendar;

namespace Classifieds.Cli.Words;

/// <summary>A moment as people at the desk read it: on Beijing's clock, to the minute.</summary>
internal static class Clock
{
    public static string Of(DateTimeOffset moment) =>
        moment.ToOffset(BeijingTime.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
