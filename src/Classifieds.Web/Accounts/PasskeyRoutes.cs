using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>通行密钥: adds one to one's account, and signs in with one. What is asked of the device is good once and for five minutes.
/// </summary>
internal static class PasskeyRoutes
{
    private const int MostPasskeys = 10;
    private const int LongestName = 40;

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder own = routes.MapGroup(AccountRoutes.Path).ForTheDesk().DisableAntiforgery();
        own.MapPost("/passkeys/options", AskToMakeAsync).WithMetadata(AskedAnew.EachTryCounts);
        own.MapPost("/passkeys", AddAsync);
        RouteGroupBuilder door = routes.MapGroup(SignInRoutes.Path).AllowAnonymous().DisableAntiforgery()
            .WithMetadata(AskedAnew.EachTryCounts);
        door.MapPost("/passkey/options", AskToShowAsync);
        door.MapPost("/passkey", SignInAsync);
    }

    private static async Task<IResult> AskToMakeAsync(
        HttpRequest request, OwnAccount own, IPasskeyHandler<DeskAccount> passkeys, StepCookie steps)
    {
        IFormCollection form = await request.ReadFormAsync(own.Stop);
        string name = form["name"].ToString().Trim();
        if (name.Length is 0 or > LongestName) return Refuse(new("PASSKEY-NAME", "请给通行密钥起个名称，好在清单里认出它"));
        if ((await own.ProveAsync(form, "passkey")).IsRefused(out Refusal? why, out DeskAccount? account)) return Refuse(why);
        if (account.Account.Passkeys.Count >= MostPasskeys) return Refuse(new("PASSKEY-MOST", $"最多 {MostPasskeys} 个，请先去掉不用的"));
        PasskeyCreationOptionsResult asked = await passkeys.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = account.Account.Id, Name = account.Name, DisplayName = account.Name }, own.Http);
        steps.Give(own.Http, StepPurpose.AddPasskey, new(account.Name, asked.AttestationState ?? "", name));
        return Results.Text(asked.CreationOptionsJson, "application/json");
    }

    private static async Task<IResult> AddAsync(
        PasskeyAnswer answer, OwnAccount own, IPasskeyHandler<DeskAccount> passkeys, StepCookie steps)
    {
        if (steps.Look(own.Http, StepPurpose.AddPasskey) is not { } step || step.Name != own.Who.Name
            || !await own.Door.IsFirstUseAsync($"passkey-asked/{HashOf(step.State)}", own.Stop))
        {
            return Refuse(Failed);
        }
        steps.TakeBack(own.Http);
        PasskeyAttestationResult made = await passkeys.PerformAttestationAsync(new PasskeyAttestationContext
        {
            HttpContext = own.Http, CredentialJson = answer.Credential, AttestationState = step.State,
        });
        if (!made.Succeeded) return Refuse(Failed);
        DeskAccount account = await own.FindAsync();
        made.Passkey.Name = step.Back;
        if (!(await own.Accounts.AddOrUpdatePasskeyAsync(account, made.Passkey)).Succeeded) return Refuse(OwnAccount.Changed);
        return Results.NoContent();
    }

    private static async Task<IResult> AskToShowAsync(
        HttpContext context, Doorkeeper door, IPasskeyHandler<DeskAccount> passkeys, StepCookie steps)
    {
        if (await door.AllowAsync(context, "passkey", AnyPasskey) is { } often) return Refuse(often, StatusCodes.Status429TooManyRequests);
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        PasskeyRequestOptionsResult asked = await passkeys.MakeRequestOptionsAsync(null, context);
        steps.Give(context, StepPurpose.UsePasskey, new("", asked.AssertionState ?? "", LocalPath.Of(form["back"])));
        return Results.Text(asked.RequestOptionsJson, "application/json");
    }

    // Whose passkey it is nobody has said yet: the whole desk's are counted together.
    private static readonly Classifieds.Desk.Attempts.AttemptLimit AnyPasskey = new(1000, TimeSpan.FromMinutes(15));

    private static async Task<IResult> SignInAsync(HttpContext context, PasskeyAnswer answer, Doorkeeper door, KnownPeople people,
        UserManager<DeskAccount> accounts, IPasskeyHandler<DeskAccount> passkeys, StepCookie steps)
    {
        CancellationToken stop = context.RequestAborted;
        if (steps.Look(context, StepPurpose.UsePasskey) is not { } step
            || !await door.IsFirstUseAsync($"passkey-asked/{HashOf(step.State)}", stop))
        {
            return Refuse(Failed);
        }
        steps.TakeBack(context);
        PasskeyAssertionResult<DeskAccount> shown = await passkeys.PerformAssertionAsync(new PasskeyAssertionContext
        {
            HttpContext = context, CredentialJson = answer.Credential, AssertionState = step.State,
        });
        if (!shown.Succeeded) return Refuse(Failed);
        if ((await people.FindAsync(shown.User.Name, stop)).IsRefused(out Refusal? why)) return Refuse(why);
        // How often the device has signed; a copy of it would count otherwise.
        if (!(await accounts.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey)).Succeeded) return Refuse(Failed);
        await door.ForgiveAddressAsync(context);
        if ((await SignInCookie.BeginAsync(context, shown.User.Name, SignInWay.Passkey)).IsRefused(out why)) return Refuse(why);
        return Results.Json(new TakenJson(step.Back), WebJson.Readable.TakenJson);
    }

    private static Refusal Failed { get; } = new("PASSKEY-WRONG", "通行密钥没有认出来，请再试一次，或用密码登录") { Kind = RefusalKind.Forbidden };

    private static IResult Refuse(Refusal why, int status = StatusCodes.Status403Forbidden) =>
        Results.Json(RefusalJson.Of(why), WebJson.Readable.RefusalJson, statusCode: status);

    private static string HashOf(string state) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)));
}
