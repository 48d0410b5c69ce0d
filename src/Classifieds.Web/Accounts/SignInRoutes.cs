using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Accounts;

/// <summary>登录, 退出. Until the desk has accounts: with a name and the code on the server's console.</summary>
internal static class SignInRoutes
{
    public const string Path = "/sign-in";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? back) => Show(new SignInForm("", LocalOf(back)), [])).AllowAnonymous();
        routes.MapPost(Path, SignInAsync).AllowAnonymous().DisableAntiforgery();
        routes.MapPost("/sign-out", async (HttpContext context) =>
        {
            await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
            return Results.LocalRedirect(Path);
        }).AllowAnonymous().DisableAntiforgery();
    }

    private static async Task<IResult> SignInAsync(HttpContext context, OneTimeCode code, KnownPeople people)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        var asked = new SignInForm(form["name"].ToString().Trim(), LocalOf(form["back"]));
        List<FormFault> faults = [];
        Outcome<Actor> person = await people.FindAsync(asked.Name, context.RequestAborted);
        if (asked.Name.Length == 0) faults.Add(new("name", "请写姓名"));
        else if (person.IsRefused(out Refusal? why)) faults.Add(new("name", why.Message));
        if (form["code"].ToString().Trim().Length == 0) faults.Add(new("code", "请写登录码，它在分类台的窗口里"));
        else if (faults.Count == 0 && !code.Spend(form["code"].ToString())) faults.Add(new("code", "登录码不对，请照分类台的窗口里最新的一行再打一次"));
        if (faults.Count > 0 || person.IsRefused(out _, out Actor? by))
        {
            return Refusals.WantsPage(context.Request)
                ? Show(asked, faults)
                : Refusals.Of(new("SIGN-IN-WRONG", faults[0].Words) { Kind = RefusalKind.Forbidden });
        }
        await SessionCookie.SignInAsync(context, by);
        return Refusals.WantsPage(context.Request) ? Results.LocalRedirect(asked.Back) : Results.NoContent();
    }

    private static RazorComponentResult<SignInPage> Show(SignInForm form, List<FormFault> faults) =>
        new(new { Form = form, Faults = faults }) { StatusCode = faults.Count == 0 ? 200 : 422 };

    // Never to another site, whatever the address says.
    private static string LocalOf(string? back) =>
        back is ['/', not ('/' or '\\'), ..] && !back.Any(char.IsControl) ? back : "/clerk";
}

/// <summary>What was typed to sign in.</summary>
/// <param name="Back">A page of the desk.</param>
public sealed record SignInForm(string Name, string Back);
