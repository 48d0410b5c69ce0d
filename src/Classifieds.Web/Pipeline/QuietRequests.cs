using System.Diagnostics;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;

namespace Classifieds.Web.Pipeline;

/// <summary>One line a request, counted and timed: the route's pattern, never its values; and of a bug where in the program it is, not
/// what was being worked on.</summary>
/// <remarks>Previews, which come at each key, assets and health have a line only where they failed, and whatever is as it was
/// none.</remarks>
internal sealed partial class QuietRequests(RequestDelegate next, DeskMeter meter, ILogger<QuietRequests> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var arrival = new Arrival(Stopwatch.GetTimestamp());
        context.Features.Set(arrival);
        using Activity? trace = DeskMeter.Begin();
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return; // whoever asked has gone
        }
        catch (BadHttpRequestException bad)
        {
            await AnswerAsync(context, new Refusal("REQUEST-BAD", bad.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? "送来的太大，没有收" : "浏览器送来的内容读不懂，没有办理") { Kind = RefusalKind.Usage });
        }
        catch (Exception bug)
        {
            // The message may quote a notice; the stack tells where.
            Failed(log, DeskMeter.RouteOf(context), bug.GetType().Name, bug.StackTrace ?? "");
            await AnswerAsync(context, new Refusal($"BUG-{bug.GetType().Name}", "程序出错，这一次没有办成，请再试一次；再不行请告诉管机器的人")
            {
                Kind = RefusalKind.Unavailable,
            });
        }
        TimeSpan taken = arrival.Elapsed;
        string route = DeskMeter.RouteOf(context);
        meter.Count(context, route, taken, trace);
        Tell(context, route, (long)taken.TotalMilliseconds);
    }

    private void Tell(HttpContext context, string route, long milliseconds)
    {
        int status = context.Response.StatusCode;
        bool isFailed = status >= StatusCodes.Status500InternalServerError;
        if (context.Request.Path.StartsWithSegments("/health") || status == StatusCodes.Status304NotModified) return;
        if (!isFailed && (DeskMeter.IsPreview(route) || context.Request.Path.StartsWithSegments("/assets"))) return;
        // Whose it is is in the store, for whoever has its key.
        string signIn = context.Features.Get<SignedIn>()?.SignIn.Id ?? "-";
        string method = DeskMeter.MethodOf(context.Request.Method);
        Answered(log, isFailed ? LogLevel.Warning : LogLevel.Information, method, route, status, milliseconds, signIn);
    }

    private static async Task AnswerAsync(HttpContext context, Refusal why)
    {
        if (context.Response.HasStarted) context.Abort();
        else await Refusals.Of(why).ExecuteAsync(context);
    }

    [LoggerMessage(LogLevel.Error, "{Route} {Bug} {Where}")]
    private static partial void Failed(ILogger log, string route, string bug, string where);

    [LoggerMessage("{Method} {Route} {Status} {Milliseconds} ms {SignIn}")]
    private static partial void Answered(
        ILogger log, LogLevel level, string method, string route, int status, long milliseconds, string signIn);
}
