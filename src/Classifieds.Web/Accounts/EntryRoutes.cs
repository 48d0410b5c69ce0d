using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Attempts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>凭登录码进: who was told a code by a manager chooses a password and is in.</summary>
internal static class EntryRoutes
{
    public const string Path = "/sign-in/code";

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder entry = routes.MapGroup("").AllowAnonymous().DisableAntiforgery().WithMetadata(AskedAnew.EachTryCounts);
        entry.MapGet(Path, () => Show("", []));
        entry.MapPost(Path, EnterAsync);
    }

    private static async Task<IResult> EnterAsync(
        HttpContext context, Workbench desk, Doorkeeper door, KnownPeople people, IPasswordHasher<DeskAccount> hasher)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        string name = form["name"].ToString().Trim(), code = form["code"].ToString(), password = form["password"].ToString();
        List<FormFault> faults = [];
        if (name.Length == 0) faults.Add(new("name", "请写姓名"));
        if (code.Trim().Length == 0) faults.Add(new("code", "请写主管给的登录码"));
        if (PasswordRules.FaultOf(password, name) is { } weak) faults.Add(new("password", weak));
        if (faults.Count > 0) return Show(name, faults);
        if (await door.AllowAsync(context, $"entry/{name}", Doorkeeper.OfName) is { } often)
            return Show(name, [new("code", often.Message)], StatusCodes.Status429TooManyRequests);
        // Hashed before the code is looked at: a name that has none takes as long.
        string hash = hasher.HashPassword(DeskAccount.New(name), password);
        CancellationToken stop = context.RequestAborted;
        Outcome<Account> entering = await new EnterByCode(desk).RunAsync(new(name, code, hash, DeskAccount.NewStamp()), stop);
        if (entering.IsRefused(out Refusal? why, out Account? account)) return Show(name, [new("code", why.Message)]);
        if ((await people.FindAsync(account.Name, stop)).IsRefused(out why)) return Show(name, [new("name", why.Message)]);
        await new ForgiveAttempts(desk).RunAsync(new($"sign-in/{name}"), stop);
        return await SignInRoutes.EnterAsync(context, account.Name, SignInWay.Password, "/clerk");
    }

    private static RazorComponentResult<EntryPage> Show(string name, List<FormFault> faults, int? status = null) =>
        new(new { Name = name, Faults = faults }) { StatusCode = status ?? (faults.Count == 0 ? 200 : 422) };
}
