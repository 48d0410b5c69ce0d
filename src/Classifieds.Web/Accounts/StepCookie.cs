using Classifieds.Web.Shared;
using Microsoft.AspNetCore.DataProtection;

namespace Classifieds.Web.Accounts;

/// <summary>What a browser brings along between two steps of signing in or of adding a passkey: sealed, for five minutes, for one purpose.
/// </summary>
/// <param name="protection">Its keys are in the desk's store: the next step may be another process's.</param>
internal sealed class StepCookie(IDataProtectionProvider protection, ServeAsked asked)
{
    private static readonly TimeSpan Valid = TimeSpan.FromMinutes(5);

    private string Name => asked.IsHttps ? "__Host-step" : "desk-step";

    /// <param name="purpose">One of the constants of <see cref="StepPurpose"/>.</param>
    public void Give(HttpContext context, string purpose, Step step) => context.Response.Cookies.Append(
        Name,
        Sealer(purpose).Protect(step.Write(), Valid),
        new CookieOptions
        {
            Path = "/", HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, MaxAge = Valid,
            Secure = asked.IsHttps || context.Request.IsHttps,
        });

    /// <returns>Null where there is none, or it is for another purpose, too old or forged.</returns>
    public Step? Look(HttpContext context, string purpose)
    {
        if (context.Request.Cookies[Name] is not { Length: > 0 } given) return null;
        try
        {
            return Step.Read(Sealer(purpose).Unprotect(given));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void TakeBack(HttpContext context) =>
        context.Response.Cookies.Delete(Name, new CookieOptions { Path = "/", Secure = asked.IsHttps });

    private ITimeLimitedDataProtector Sealer(string purpose) =>
        protection.CreateProtector($"classifieds/step/{purpose}").ToTimeLimitedDataProtector();
}

internal static class StepPurpose
{
    /// <summary>The password was right.</summary>
    public const string SecondStep = "second-step";

    public const string AddPasskey = "add-passkey";

    public const string UsePasskey = "use-passkey";
}
