using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>第一次打开: whoever reads the code off the server's console makes the first account, a manager's. Then this page is shut.
/// </summary>
internal static class FirstRunRoutes
{
    public const string Path = "/first-run";

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder first = routes.MapGroup("").AllowAnonymous().DisableAntiforgery().WithMetadata(AskedAnew.EachTryCounts);
        first.MapGet(Path, ShowAsync);
        first.MapPost(Path, OpenAsync);
    }

    private static async Task<IResult> ShowAsync(Workbench desk, CancellationToken stop) =>
        await IsOverAsync(desk, stop) ? Results.LocalRedirect(SignInRoutes.Path) : Show("", []);

    private static async Task<IResult> OpenAsync(
        HttpContext context, Workbench desk, OneTimeCode code, Doorkeeper door, IPasswordHasher<DeskAccount> hasher)
    {
        if (await IsOverAsync(desk, context.RequestAborted)) return Results.LocalRedirect(SignInRoutes.Path);
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        string name = form["name"].ToString().Trim(), password = form["password"].ToString(), typed = form["code"].ToString();
        List<FormFault> faults = [];
        if (typed.Trim().Length == 0) faults.Add(new("code", "请写登录码，它在分类台的窗口里"));
        if (name.Length == 0) faults.Add(new("name", "请写姓名"));
        if (PasswordRules.FaultOf(password, name) is { } weak) faults.Add(new("password", weak));
        if (faults.Count > 0) return Show(name, faults);
        if (await door.AllowAsync(context, "first-run", Doorkeeper.OfAddress) is { } often)
            return Show(name, [new("code", often.Message)], 429);
        if (!code.Spend(typed)) return Show(name, [new("code", "登录码不对，请照分类台的窗口里最新的一行再打一次")]);
        DeskAccount account = DeskAccount.New(name);
        account.Account = account.Account with { PasswordHash = hasher.HashPassword(account, password), Stamp = DeskAccount.NewStamp() };
        if ((await new OpenFirstAccount(desk).RunAsync(new(account.Account), context.RequestAborted)).IsRefused(out Refusal? why))
        {
            code.Tell(); // the one that was typed is spent
            return Show(name, [new("name", why.Message)]);
        }
        return await SignInRoutes.EnterAsync(context, name, SignInWay.Password, "/clerk");
    }

    private static async Task<bool> IsOverAsync(Workbench desk, CancellationToken stop) =>
        (await new ListAccounts(desk).RunAsync(new(), stop)).IsRefused(out _, out IReadOnlyList<Account>? all) || all.Count > 0;

    private static RazorComponentResult<FirstRunPage> Show(string name, List<FormFault> faults, int? status = null) =>
        new(new { Name = name, Faults = faults }) { StatusCode = status ?? (faults.Count == 0 ? 200 : 422) };
}
