using System.Security.Claims;
using System.Text.Encodings.Web;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Classifieds.Web.Accounts;

/// <summary>登录: who a browser belongs to, by a cookie that no script reads and no other site sends. It holds 256 bits of chance and
/// nothing else; whose they are is in the desk's store, for all its processes, and can be ended there.</summary>
internal sealed class SignInHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KnownSignIns signIns,
    KnownPeople people, ServeAsked asked) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "desk";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[SignInCookie.NameFor(asked)] is not { Length: > 0 } token) return AuthenticateResult.NoResult();
        CancellationToken stop = Context.RequestAborted;
        if ((await signIns.FindAsync(token, stop)).IsRefused(out Refusal? why, out SignIn? found)) return AuthenticateResult.Fail(why.Code);
        // Whoever left the desk since is signed out at the next request.
        if ((await people.FindAsync(found.Name, stop)).IsRefused(out why, out Actor? person)) return AuthenticateResult.Fail(why.Code);
        Context.Features.Set(new SignedIn(person, found));
        var who = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, person.Name)], Name));
        return AuthenticateResult.Success(new AuthenticationTicket(who, Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => Ask(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Ask(Context);

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

/// <summary>What a browser keeps of its sign-in.</summary>
internal static class SignInCookie
{
    public static string NameFor(ServeAsked asked) => asked.IsHttps ? "__Host-desk" : "desk";

    /// <summary>A new sign-in for a person; whatever the browser showed before is worth nothing any more.</summary>
    public static async Task<Outcome<SignIn>> BeginAsync(HttpContext context, string name, SignInWay way)
    {
        (Workbench desk, ServeAsked asked) = Of(context);
        await EndAsync(context);
        Outcome<BeginSignIn.Begun> beginning = await new BeginSignIn(desk).RunAsync(
            new(name, way, DeviceName.Of(context.Request.Headers.UserAgent.ToString())), context.RequestAborted);
        if (beginning.IsRefused(out Refusal? why, out BeginSignIn.Begun? begun)) return why;
        context.Response.Cookies.Append(NameFor(asked), begun.Token, Options(context, asked));
        return begun.SignIn;
    }

    /// <summary>Ends the sign-in that the browser shows, where it shows one.</summary>
    public static async Task EndAsync(HttpContext context)
    {
        (Workbench desk, ServeAsked asked) = Of(context);
        if (context.Request.Cookies[NameFor(asked)] is not { Length: > 0 } token) return;
        context.Response.Cookies.Delete(NameFor(asked), Options(context, asked));
        Outcome<SignIn> known = await new KnowSignIn(desk).RunAsync(new(token), context.RequestAborted);
        if (known.IsRefused(out _, out SignIn? found)) return;
        // What a person shows is that person's to end, whatever has become of the person since.
        await new EndSignIns(desk).RunAsync(
            new() { Name = found.Name, Id = found.Id, By = new(found.Name, Role.Clerk) }, context.RequestAborted);
        context.RequestServices.GetRequiredService<KnownSignIns>().Forget();
    }

    private static CookieOptions Options(HttpContext context, ServeAsked asked) => new()
    {
        Path = "/", HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Secure = asked.IsHttps || context.Request.IsHttps,
    };

    private static (Workbench, ServeAsked) Of(HttpContext context) =>
        (context.RequestServices.GetRequiredService<Workbench>(), context.RequestServices.GetRequiredService<ServeAsked>());
}
