using System.Reflection;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>The account of who asks, a parameter of the routes that are about it.</summary>
internal sealed class OwnAccount(HttpContext http, SignedIn who)
{
    public HttpContext Http => http;

    public SignedIn Who => who;

    public CancellationToken Stop => http.RequestAborted;

    public UserManager<DeskAccount> Accounts => http.RequestServices.GetRequiredService<UserManager<DeskAccount>>();

    public Doorkeeper Door => http.RequestServices.GetRequiredService<Doorkeeper>();

    public bool IsSecondStepRequired => http.RequestServices.GetRequiredService<SecondStepRule>().IsRequired;

    private Workbench Desk => http.RequestServices.GetRequiredService<Workbench>();

    public static Refusal Changed { get; } = new("ACCOUNT-CHANGED", "这个账号刚刚在别处改过，请再试一次") { Kind = RefusalKind.Conflict };

    public static async ValueTask<OwnAccount?> BindAsync(HttpContext context, ParameterInfo about) =>
        new(context, (await SignedIn.BindAsync(context, about))!);

    public async Task<DeskAccount> FindAsync() =>
        await Accounts.FindByNameAsync(who.Name) ?? throw new InvalidOperationException("Signed in without an account.");

    /// <summary>Whether it is still the person whose account it is: signed in just now, or the password is said again.</summary>
    /// <param name="what">Of the form: its password's name is <c>current-</c> with this behind it.</param>
    /// <returns>The account; or SIGN-IN-WRONG, SIGN-IN-OFTEN.</returns>
    public async Task<Outcome<DeskAccount>> ProveAsync(IFormCollection form, string what)
    {
        if (who.IsFresh(Desk.Clock.GetUtcNow())) return await FindAsync();
        string password = form[$"current-{what}"].ToString();
        if (password.Length == 0) return new Refusal("SIGN-IN-WRONG", "请再打一遍现在的密码");
        Outcome<DeskAccount> checking = await Door.CheckPasswordAsync(http, who.Name, password);
        return checking.IsRefused(out Refusal? why) && why.Code == "SIGN-IN-WRONG" ? new Refusal("SIGN-IN-WRONG", "现在的密码不对") : checking;
    }

    /// <summary>What opens the account is another from now on: it is kept, and whoever else is signed in to it is out.</summary>
    public async Task<IResult> KeepAsync(DeskAccount account, SignInWay way, string done)
    {
        if (!(await Accounts.UpdateSecurityStampAsync(account)).Succeeded) return Refusals.Of(Changed);
        return (await StartOverAsync(way)).IsRefused(out Refusal? why)
            ? Refusals.Of(why)
            : Results.LocalRedirect($"{AccountRoutes.Path}?done={done}");
    }

    public async Task<Outcome<SignIn>> StartOverAsync(SignInWay way)
    {
        if ((await SignInCookie.BeginAsync(http, who.Name, way)).IsRefused(out Refusal? why, out SignIn? begun)) return why;
        Outcome<int> ending = await new EndSignIns(Desk).RunAsync(new() { Name = who.Name, But = begun.Id, By = who.By }, Stop);
        http.RequestServices.GetRequiredService<KnownSignIns>().Forget();
        return ending.IsRefused(out why) ? why : begun;
    }

    public async Task<IResult> ShowAsync(string done, IReadOnlyList<FormFault> faults)
    {
        DeskAccount? account = await Accounts.FindByNameAsync(who.Name);
        Outcome<IReadOnlyList<SignIn>> listing = await new ListSignIns(Desk).RunAsync(new(who.Name), Stop);
        return listing.IsRefused(out Refusal? why, out IReadOnlyList<SignIn>? signIns)
            ? Refusals.Of(why)
            : new RazorComponentResult<AccountPage>(new
            {
                Who = who,
                Account = account?.Account ?? new Account("", 0, who.Name),
                SignIns = signIns,
                Done = done,
                Faults = faults,
                IsFresh = who.IsFresh(Desk.Clock.GetUtcNow()),
                IsNeeded = IsSecondStepRequired && who.SignIn.Way == SignInWay.Password,
                Today = Domain.Calendar.BeijingTime.DayOf(Desk.Clock.GetUtcNow()),
            }) { StatusCode = faults.Count == 0 ? 200 : 422 };
    }
}
