using System.Diagnostics;
using System.Globalization;

namespace Classifieds.Web.Pipeline;

/// <summary>When a request came, by the server's own clock.</summary>
/// <param name="At">A timestamp of <see cref="Stopwatch"/>.</param>
internal sealed record Arrival(long At)
{
    /// <summary>Of an answer: what of the waiting was the server's, in milliseconds; the rest is the way there and back.</summary>
    private const string Header = "Server-Timing";

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(At);

    /// <summary>Says in an answer that is ready to go how long it took.</summary>
    /// <param name="what">A word of ours.</param>
    public static void Tell(HttpContext context, string what)
    {
        if (context.Features.Get<Arrival>() is not { } arrival) return;
        context.Response.Headers[Header] =
            string.Create(CultureInfo.InvariantCulture, $"{what};dur={arrival.Elapsed.TotalMilliseconds:0.000}");
    }
}
