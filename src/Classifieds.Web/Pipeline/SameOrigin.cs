using Classifieds.Desk;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Pipeline;

/// <summary>Every write comes from a page of the desk itself: one whose origin is another, null or not said is refused, in whatever form
/// it comes.</summary>
/// <remarks>Under <c>/p/</c> no cookie carries authority, the link itself does: a write there is not asked where it comes from.</remarks>
internal sealed class SameOrigin(RequestDelegate next, Workbench desk)
{
    public const string OpenPaths = "/p";

    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        bool isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        return isRead || IsOwn(request) || request.Path.StartsWithSegments(OpenPaths)
            ? next(context)
            : Refusals.Of(new Refusal("ORIGIN-FOREIGN", "这个请求不是从分类台的页面发出的，没有办理") { Kind = RefusalKind.Forbidden })
                .ExecuteAsync(context);
    }

    // Only browsers send these, and no page can set them. Behind a proxy the desk's own origin is the one that advertisers know.
    private bool IsOwn(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
        ? site == "same-origin"
        : request.Headers.Origin == $"{request.Scheme}://{request.Host}"
            || (desk.PublicAddress is { } address && request.Headers.Origin == address.Origin);
}
