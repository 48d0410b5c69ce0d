using System.Security.Claims;
using Classifieds.Domain.Ledgers;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Classifieds.Web.Accounts;

/// <summary>登录: who is signed in, in a sealed cookie that no script reads and no other site sends.</summary>
internal static class SessionCookie
{
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(12);

    public static void Set(CookieAuthenticationOptions cookie, ServeAsked asked)
    {
        bool isHttps = asked.Urls.All(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));
        cookie.Cookie.Name = isHttps ? "__Host-desk" : "desk";
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = isHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = WorkingDay;
        cookie.SlidingExpiration = true;
        cookie.Events = new CookieAuthenticationEvents
        {
            OnRedirectToLogin = context => Ask(context.HttpContext),
            OnRedirectToAccessDenied = context => Ask(context.HttpContext),
            OnValidatePrincipal = KnowAsync,
        };
    }

    /// <summary>A new ticket for a person: whatever ticket the browser had before is worth nothing to it.</summary>
    public static Task SignInAsync(HttpContext context, Actor person) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, person.Name)], CookieAuthenticationDefaults.AuthenticationScheme)));

    // Whoever left the desk since is signed out at the next request.
    private static async Task KnowAsync(CookieValidatePrincipalContext context)
    {
        KnownPeople people = context.HttpContext.RequestServices.GetRequiredService<KnownPeople>();
        string name = context.Principal?.Identity?.Name ?? "";
        CancellationToken stop = context.HttpContext.RequestAborted;
        if ((await people.FindAsync(name, stop)).IsRefused(out _, out Actor? person)) context.RejectPrincipal();
        else context.HttpContext.Features.Set(new SignedIn(person));
    }

    // A page leads to the sign-in and back; a script is told, and asks over its page.
    private static Task Ask(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && Refusals.WantsPage(context.Request))
        {
            context.Response.Redirect($"{SignInRoutes.Path}?back={Uri.EscapeDataString(context.Request.Path)}");
            return Task.CompletedTask;
        }
        return Results.Json(
            new RefusalJson("SIGN-IN-NEEDED", "请先登录", []), WebJson.Readable.RefusalJson, statusCode: StatusCodes.Status401Unauthorized)
            .ExecuteAsync(context);
    }
}
