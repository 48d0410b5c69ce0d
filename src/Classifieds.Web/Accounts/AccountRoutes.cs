using System.Globalization;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Accounts;

/// <summary>我的账号: what one signs in with, and where one is signed in. What opens the account is changed by who has just said again who
/// it is; then every other sign-in of the person is over.</summary>
internal static class AccountRoutes
{
    public const string Path = "/account";

    private const int SpareCodes = 8;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder account = routes.MapGroup(Path).ForTheDesk().DisableAntiforgery();
        account.MapGet("", (string? done, OwnAccount own) => own.ShowAsync(done ?? "", []));
        account.MapPost("/password", ChangePasswordAsync);
        account.MapPost("/second-step/begin", BeginSecondStepAsync);
        account.MapPost("/second-step", FinishSecondStepAsync);
        account.MapPost("/second-step/spare", RenewSpareCodesAsync);
        account.MapPost("/second-step/off", EndSecondStepAsync);
        account.MapPost("/passkeys/remove", RemovePasskeyAsync);
        account.MapPost("/sign-ins/end", EndSignInsAsync);
    }

    private static async Task<IResult> ChangePasswordAsync(HttpRequest request, OwnAccount own)
    {
        IFormCollection form = await request.ReadFormAsync(own.Stop);
        string password = form["password"].ToString();
        if (PasswordRules.FaultOf(password, own.Who.Name) is { } weak) return await own.ShowAsync("", [new("new-password", weak)]);
        if ((await own.ProveAsync(form, "password")).IsRefused(out Refusal? why, out DeskAccount? account))
            return await own.ShowAsync("", [new("current-password", why.Message)]);
        account.Account = account.Account with { PasswordHash = own.Accounts.PasswordHasher.HashPassword(account, password) };
        return await own.KeepAsync(account, own.Who.SignIn.Way, "password");
    }

    private static async Task<IResult> BeginSecondStepAsync(HttpRequest request, OwnAccount own)
    {
        if ((await own.ProveAsync(await request.ReadFormAsync(own.Stop), "second")).IsRefused(out Refusal? why, out DeskAccount? account))
            return await own.ShowAsync("", [new("current-second", why.Message)]);
        if (account.Account.HasSecondStep) return Results.LocalRedirect(Path);
        await own.Accounts.ResetAuthenticatorKeyAsync(account);
        return Setup(own, account, []);
    }

    private static async Task<IResult> FinishSecondStepAsync(HttpRequest request, OwnAccount own)
    {
        IFormCollection form = await request.ReadFormAsync(own.Stop);
        DeskAccount account = await own.FindAsync();
        if (account.Account.HasSecondStep || account.Account.SecondStepKey is null) return Results.LocalRedirect(Path);
        if ((await own.Door.CheckSecondStepAsync(own.Http, account, form["second"].ToString())).IsRefused(out Refusal? why))
            return Setup(own, account, [new("second", why.Message)]);
        account.Account = account.Account with { HasSecondStep = true };
        return await ShowSpareCodesAsync(own, account);
    }

    private static async Task<IResult> RenewSpareCodesAsync(HttpRequest request, OwnAccount own)
    {
        if ((await own.ProveAsync(await request.ReadFormAsync(own.Stop), "spare")).IsRefused(out Refusal? why, out DeskAccount? account))
            return await own.ShowAsync("", [new("current-spare", why.Message)]);
        return account.Account.HasSecondStep ? await ShowSpareCodesAsync(own, account) : Results.LocalRedirect(Path);
    }

    private static async Task<IResult> EndSecondStepAsync(HttpRequest request, OwnAccount own)
    {
        if ((await own.ProveAsync(await request.ReadFormAsync(own.Stop), "off")).IsRefused(out Refusal? why, out DeskAccount? account))
            return await own.ShowAsync("", [new("current-off", why.Message)]);
        if (own.IsSecondStepRequired) return await own.ShowAsync("", [new("", "别的电脑也打得开这个分类台，两步验证不能关")]);
        account.Account = account.Account with { HasSecondStep = false, SecondStepKey = null, SpareCodes = [] };
        return await own.KeepAsync(account, SignInWay.Password, "second-off");
    }

    private static async Task<IResult> RemovePasskeyAsync(HttpRequest request, OwnAccount own)
    {
        IFormCollection form = await request.ReadFormAsync(own.Stop);
        if ((await own.ProveAsync(form, "remove")).IsRefused(out Refusal? why, out DeskAccount? account))
            return await own.ShowAsync("", [new("current-remove", why.Message)]);
        string id = form["id"].ToString();
        account.Account = account.Account with { Passkeys = [.. account.Account.Passkeys.Where(key => key.Credential != id)] };
        return await own.KeepAsync(account, own.Who.SignIn.Way, "passkey-removed");
    }

    private static async Task<IResult> EndSignInsAsync(HttpRequest request, OwnAccount own, Workbench desk, KnownSignIns known)
    {
        IFormCollection form = await request.ReadFormAsync(own.Stop);
        string id = form["id"].ToString();
        Outcome<int> ending = await new EndSignIns(desk).RunAsync(new()
        {
            Name = own.Who.Name, Id = id.Length > 0 ? id : null, But = own.Who.SignIn.Id, By = own.Who.By,
        }, own.Stop);
        known.Forget();
        return ending.IsRefused(out Refusal? why) ? Refusals.Of(why) : Results.LocalRedirect($"{Path}?done=ended");
    }

    private static RazorComponentResult<SecondStepSetupPage> Setup(OwnAccount own, DeskAccount account, FormFault[] faults)
    {
        string key = account.Account.SecondStepKey!;
        string who = Uri.EscapeDataString($"分类台:{account.Name}"), desk = Uri.EscapeDataString("分类台");
        return new(new
        {
            own.Who, Key = key, Link = string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/{who}?secret={key}&issuer={desk}"),
            Faults = faults,
        }) { StatusCode = faults.Length == 0 ? 200 : 422 };
    }

    // Shown once; the store knows hashes.
    private static async Task<IResult> ShowSpareCodesAsync(OwnAccount own, DeskAccount account)
    {
        IEnumerable<string>? codes = await own.Accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, SpareCodes);
        if (codes is null) return Refusals.Of(OwnAccount.Changed);
        if ((await own.StartOverAsync(SignInWay.TwoSteps)).IsRefused(out Refusal? why, out SignIn? begun)) return Refusals.Of(why);
        return new RazorComponentResult<SpareCodesPage>(new { Who = own.Who with { SignIn = begun }, Codes = codes.ToArray() });
    }
}
