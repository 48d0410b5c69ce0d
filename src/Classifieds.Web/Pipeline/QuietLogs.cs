using System.Text.Encodings.Web;
using Classifieds.Web.Accounts;

namespace Classifieds.Web.Pipeline;

/// <summary>What the server tells its console: nothing of anybody. No address, no word of a notice, no number, no token is ever in
/// it.</summary>
internal static class QuietLogs
{
    /// <summary>The desk's own lines and the framework's failures to start or to stop; what the framework says of single requests quotes
    /// them.</summary>
    public static void AddQuiet(this ILoggingBuilder logging) => logging
        .ClearProviders()
        // A line is a JSON object: method, route, status and milliseconds stand in it by name, for whoever collects logs.
        .AddJsonConsole(console =>
        {
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:sszzz";
            console.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        })
        .AddFilter("Microsoft", LogLevel.None)
        .AddFilter("System", LogLevel.None)
        .AddFilter(typeof(SignInHandler).FullName, LogLevel.None) // what its base says of each request that shows nobody
        .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.None)
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Error);
}
