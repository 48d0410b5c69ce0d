using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>登录, 退出: with a password and, where the account asks for it, a second step. A passkey is both.</summary>
internal static class SignInRoutes
{
    public const string Path = "/sign-in";
    public const string SecondPath = "/sign-in/second";

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder door = routes.MapGroup("").AllowAnonymous().DisableAntiforgery().WithMetadata(AskedAnew.EachTryCounts);
        door.MapGet(Path, AskAsync);
        door.MapPost(Path, SignInAsync);
        door.MapGet(SecondPath, AskSecond);
        door.MapPost(SecondPath, SignInSecondAsync);
        door.MapPost("/sign-out", async (HttpContext context) =>
        {
            await SignInCookie.EndAsync(context);
            context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
            return Results.LocalRedirect(Path);
        });
    }

    private static async Task<IResult> AskAsync(string? back, Workbench desk, CancellationToken stop)
    {
        Outcome<IReadOnlyList<Account>> accounts = await new ListAccounts(desk).RunAsync(new(), stop);
        // A desk that nobody has opened yet is opened first.
        return !accounts.IsRefused(out _, out IReadOnlyList<Account>? all) && all.Count == 0
            ? Results.LocalRedirect(FirstRunRoutes.Path)
            : Show(new SignInForm("", LocalPath.Of(back)), []);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, Doorkeeper door, KnownPeople people, StepCookie steps)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        var asked = new SignInForm(form["name"].ToString().Trim(), LocalPath.Of(form["back"]));
        string password = form["password"].ToString();
        List<FormFault> faults = [];
        if (asked.Name.Length == 0) faults.Add(new("name", "请写姓名"));
        if (password.Length == 0) faults.Add(new("password", "请写密码"));
        if (faults.Count > 0) return Refuse(context, asked, new("SIGN-IN-WRONG", faults[0].Words), faults);
        Outcome<DeskAccount> checking = await door.CheckPasswordAsync(context, asked.Name, password);
        if (checking.IsRefused(out Refusal? why, out DeskAccount? account))
            return Refuse(context, asked, why, [new("password", why.Message)]);
        // Who left the desk is told so once the password was right, and to nobody else.
        if ((await people.FindAsync(account.Name, context.RequestAborted)).IsRefused(out why))
            return Refuse(context, asked, why, [new("name", why.Message)]);
        if (!account.Account.HasSecondStep) return await EnterAsync(context, account.Name, SignInWay.Password, asked.Back);
        if (Refusals.WantsPage(context.Request))
        {
            steps.Give(context, StepPurpose.SecondStep, new(account.Name, account.Account.Stamp, asked.Back));
            return Results.LocalRedirect(SecondPath);
        }
        // A script asks over the page it stands on, and sends both at once.
        if (form["second"].ToString().Trim() is not { Length: > 0 } code)
            return Refuse(context, asked, new("SECOND-STEP-NEEDED", "再打手机上的 6 位验证码"), []);
        return (await door.CheckSecondStepAsync(context, account, code)).IsRefused(out why)
            ? Refuse(context, asked, why, [])
            : await EnterAsync(context, account.Name, SignInWay.TwoSteps, asked.Back);
    }

    private static IResult AskSecond(HttpContext context, StepCookie steps) =>
        steps.Look(context, StepPurpose.SecondStep) is null
            ? Results.LocalRedirect(Path)
            : new RazorComponentResult<SecondStepPage>(new { Faults = Array.Empty<FormFault>() });

    private static async Task<IResult> SignInSecondAsync(
        HttpContext context, Doorkeeper door, UserManager<DeskAccount> accounts, StepCookie steps)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        // A password that was changed meanwhile is asked for again.
        if (steps.Look(context, StepPurpose.SecondStep) is not { } step
            || await accounts.FindByNameAsync(step.Name) is not { } account || account.Account.Stamp != step.State)
        {
            return Results.LocalRedirect(Path);
        }
        Refusal? why = form["second"].ToString().Trim() is not { Length: > 0 } code
            ? new("SECOND-STEP-WRONG", "请打手机上的 6 位验证码，或一个备用码")
            : (await door.CheckSecondStepAsync(context, account, code)).IsRefused(out Refusal? wrong) ? wrong : null;
        if (why is not null)
        {
            return new RazorComponentResult<SecondStepPage>(new { Faults = new FormFault[] { new("second", why.Message) } })
            {
                StatusCode = StatusOf(why),
            };
        }
        steps.TakeBack(context);
        return await EnterAsync(context, account.Name, SignInWay.TwoSteps, step.Back);
    }

    /// <summary>The browser is somebody's from now on.</summary>
    public static async Task<IResult> EnterAsync(HttpContext context, string name, SignInWay way, string back)
    {
        if ((await SignInCookie.BeginAsync(context, name, way)).IsRefused(out Refusal? why)) return Refusals.Of(why);
        return Refusals.WantsPage(context.Request) ? Results.LocalRedirect(LocalPath.Of(back)) : Results.NoContent();
    }

    /// <summary>Of a refusal at the door.</summary>
    public static int StatusOf(Refusal why) => why.Code switch
    {
        "SIGN-IN-OFTEN" => StatusCodes.Status429TooManyRequests,
        "SIGN-IN-WRONG" or "SECOND-STEP-WRONG" => StatusCodes.Status422UnprocessableEntity,
        _ => Refusals.StatusOf(why.Kind),
    };

    private static IResult Refuse(HttpContext context, SignInForm asked, Refusal why, List<FormFault> faults) =>
        Refusals.WantsPage(context.Request)
            ? Show(asked, faults, StatusOf(why))
            : Results.Json(RefusalJson.Of(why), WebJson.Readable.RefusalJson, statusCode: why.Code == "SIGN-IN-OFTEN"
                ? StatusCodes.Status429TooManyRequests : StatusCodes.Status403Forbidden);

    private static RazorComponentResult<SignInPage> Show(SignInForm form, List<FormFault> faults, int status = 200) =>
        new(new { Form = form, Faults = faults }) { StatusCode = status };
}

/// <summary>What was typed to sign in.</summary>
/// <param name="Back">A page of the desk.</param>
public sealed record SignInForm(string Name, string Back);
