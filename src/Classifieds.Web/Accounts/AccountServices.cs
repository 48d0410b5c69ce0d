using Classifieds.Desk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>ASP.NET Core Identity on the desk's own store, and the desk's own sign-ins: no table of it, no cookie, no words of its.
/// </summary>
internal static class AccountServices
{
    // PBKDF2 with HMAC-SHA512, as OWASP's password storage cheat sheet has it at the least.
    private const int Rounds = 220_000;

    public static void AddAccounts(this IServiceCollection services, ServeAsked asked, Workbench desk)
    {
        services.AddSingleton<KnownPeople>().AddSingleton<KnownSignIns>().AddSingleton<StepCookie>().AddSingleton<OneTimeCode>();
        services.AddSingleton(SecondStepRule.Of(asked, desk));
        services.AddScoped<Doorkeeper>().AddScoped<IPasskeyHandler<DeskAccount>, PasskeyHandler<DeskAccount>>();
        services.AddSingleton<ILookupNormalizer, NamesAsTheyAre>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = Rounds);
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = desk.PublicAddress?.Host;
            passkeys.UserVerificationRequirement = "required"; // so that a passkey is two factors
            passkeys.ResidentKeyRequirement = "required"; // so that nobody has to say a name first
            passkeys.ValidateOrigin = origin => ValueTask.FromResult(!origin.CrossOrigin
                && (origin.Origin == $"{origin.HttpContext.Request.Scheme}://{origin.HttpContext.Request.Host}"
                    || (desk.PublicAddress is { } address && origin.Origin == address.Origin)));
        });
        services.AddIdentityCore<DeskAccount>(identity => identity.User.AllowedUserNameCharacters = "")
            .AddUserStore<IdentityStore>()
            .AddPasswordValidator<PasswordRules>()
            .AddTokenProvider<AuthenticatorTokenProvider<DeskAccount>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddAuthentication(SignInHandler.Name).AddScheme<AuthenticationSchemeOptions, SignInHandler>(SignInHandler.Name, null);
    }

    // A name is a name: 安娜 is not 安妮, and Anna is not ANNA.
    private sealed class NamesAsTheyAre : ILookupNormalizer
    {
        public string? NormalizeName(string? name) => name;

        public string? NormalizeEmail(string? email) => email;
    }
}
