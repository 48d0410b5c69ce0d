namespace Classifieds.Web.Pipeline;

/// <summary>Tells the browser what no page of the desk ever does: run a script or a style that is not a file of the desk's own, be framed,
/// be kept by a cache, send its address elsewhere.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // Pictures are the desk's own or made in the page of what it was answered (blob:); no text becomes markup in a script.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin"; // under no-referrer a form's Origin would be null
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store"; // names and numbers are on nearly every page; what may be kept says so itself
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    }
}
