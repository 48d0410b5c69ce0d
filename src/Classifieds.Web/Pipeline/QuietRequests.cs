using System.Diagnostics;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Pipeline;

/// <summary>One line a request that failed: the route's pattern, never its values; and of a bug where in the program it is, not what was
/// being worked on.</summary>
internal sealed partial class QuietRequests(RequestDelegate next, ILogger<QuietRequests> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        long began = Stopwatch.GetTimestamp();
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
            Failed(log, RouteOf(context), bug.GetType().Name, bug.StackTrace ?? "");
            await AnswerAsync(context, new Refusal($"BUG-{bug.GetType().Name}", "程序出错，这一次没有办成，请再试一次；再不行请告诉管机器的人")
            {
                Kind = RefusalKind.Unavailable,
            });
        }
        int status = context.Response.StatusCode;
        if (status >= StatusCodes.Status500InternalServerError && !context.Request.Path.StartsWithSegments("/health"))
            Answered(log, context.Request.Method, RouteOf(context), status, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private static async Task AnswerAsync(HttpContext context, Refusal why)
    {
        if (context.Response.HasStarted) context.Abort();
        else await Refusals.Of(why).ExecuteAsync(context);
    }

    private static string RouteOf(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";

    [LoggerMessage(LogLevel.Error, "{Route} {Bug} {Where}")]
    private static partial void Failed(ILogger log, string route, string bug, string where);

    [LoggerMessage(LogLevel.Warning, "{Method} {Route} {Status} {Milliseconds} ms")]
    private static partial void Answered(ILogger log, string method, string route, int status, long milliseconds);
}
