using System.Globalization;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>拨定的钟: stands at the moment that <c>CLASSIFIEDS_NOW</c> names, so that samples, scripts and the manual
/// stay right for ever.</summary>
/// <remarks>The ledger tells that it was set; an issue is published by it only where the store is one of samples.</remarks>
public sealed class SetClock(DateTimeOffset at) : TimeProvider
{
    public const string Variable = "CLASSIFIEDS_NOW";

    private static readonly string[] Forms = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>The morning before the sample issue prints, on which samples are shown.</summary>
    public static SetClock OfSamples { get; } = new(new(2026, 11, 24, 10, 0, 0, BeijingTime.Offset));

    public override DateTimeOffset GetUtcNow() => at.ToUniversalTime();

    /// <param name="environment">Reads an environment variable.</param>
    /// <returns>The machine's clock where nothing is set; or CLOCK-UNREADABLE.</returns>
    public static Outcome<TimeProvider> Find(Func<string, string?> environment)
    {
        if (environment(Variable) is not { Length: > 0 } typed) return TimeProvider.System;
        return DateTime.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local)
            ? new SetClock(new(local, BeijingTime.Offset))
            : new Refusal("CLOCK-UNREADABLE", $"环境变量 {Variable}“{typed}”应写作 2026-11-24 10:00（北京时间）") { Kind = RefusalKind.Usage };
    }
}
