using Classifieds.Domain.Outcomes;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Pipeline;

/// <summary>The one place where a refusal becomes a status; a page for who looks at it, JSON for a script.</summary>
internal static class Refusals
{
    public static IResult Of(Refusal why) => new Answer(why);

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Faulty => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.Usage => StatusCodes.Status400BadRequest,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Unreadable => StatusCodes.Status500InternalServerError,
        RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No status goes with it."),
    };

    /// <summary>For a server that could not be opened: the numbers of <c>classifieds</c> itself.</summary>
    public static int ExitCodeOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Usage => 2,
        RefusalKind.Unreadable or RefusalKind.Unavailable => 3,
        _ => 1,
    };

    /// <summary>Whether a page is asked for, not an answer to a script.</summary>
    public static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private sealed class Answer(Refusal why) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            int status = StatusOf(why.Kind);
            return WantsPage(context.Request)
                ? new RazorComponentResult<RefusedPage>(new { Why = why }) { StatusCode = status }.ExecuteAsync(context)
                : Results.Json(RefusalJson.Of(why), WebJson.Readable.RefusalJson, statusCode: status).ExecuteAsync(context);
        }
    }
}
