using Classifieds.Desk;
using Classifieds.Desk.Attempts;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>Who is let in: passwords, codes of the second step, and how often each may be tried.</summary>
/// <remarks>
/// Every try is counted before it is looked at, in the store, for all processes. A name that nobody has is counted, answered and takes as
/// long as one that somebody has: its password is held against a hash as well.
/// </remarks>
internal sealed class Doorkeeper(Workbench desk, UserManager<DeskAccount> accounts, IPasswordHasher<DeskAccount> hasher)
{
    /// <summary>Tries for one name; then it is locked for the rest of the time, whoever tries.</summary>
    public static AttemptLimit OfName { get; } = new(10, TimeSpan.FromMinutes(15));

    /// <summary>Tries in vain from one address, whatever the names.</summary>
    public static AttemptLimit OfAddress { get; } = new(60, TimeSpan.FromMinutes(15));

    /// <summary>Tries of the second step for one name: a guess is right once in 300,000.</summary>
    public static AttemptLimit OfSecondStep { get; } = new(6, TimeSpan.FromMinutes(15));

    // A code of an authenticator is good for at most two and a half minutes; once used, for none.
    private static readonly AttemptLimit Once = new(1, TimeSpan.FromMinutes(10));

    private static readonly DeskAccount Nobody = DeskAccount.New("nobody");
    private static string? hashOfNobody;

    public static Refusal Wrong { get; } = new("SIGN-IN-WRONG", "姓名或密码不对") { Kind = RefusalKind.Forbidden };

    private static Refusal Often { get; } = new("SIGN-IN-OFTEN", "试得太多次了，15 分钟以后再试；急的话请主管重发登录码")
    {
        Kind = RefusalKind.Forbidden,
    };

    /// <returns>The account; or SIGN-IN-WRONG, SIGN-IN-OFTEN.</returns>
    public async Task<Outcome<DeskAccount>> CheckPasswordAsync(HttpContext context, string name, string password)
    {
        if (await IsTooOftenAsync(context, $"sign-in/{name}", OfName)) return Often;
        DeskAccount? found = await accounts.FindByNameAsync(name);
        if (found?.Account.PasswordHash is null)
        {
            hashOfNobody ??= hasher.HashPassword(Nobody, "nobody's password");
            hasher.VerifyHashedPassword(Nobody, hashOfNobody, password);
            return Wrong;
        }
        if (!await accounts.CheckPasswordAsync(found, password)) return Wrong;
        await ForgiveAsync(context, $"sign-in/{name}");
        return found;
    }

    /// <summary>Whether this name, or this address, may try something once more; the try is counted.</summary>
    /// <returns>Null where it may; else SIGN-IN-OFTEN.</returns>
    public async Task<Refusal?> AllowAsync(HttpContext context, string what, AttemptLimit limit) =>
        await IsTooOftenAsync(context, what, limit) ? Often : null;

    /// <summary>A code of the person's authenticator, or a spare one; each is good once.</summary>
    /// <returns>Whether it is; or SECOND-STEP-WRONG, SIGN-IN-OFTEN.</returns>
    public async Task<Outcome<DeskAccount>> CheckSecondStepAsync(HttpContext context, DeskAccount account, string typed)
    {
        string what = $"second-step/{account.Name}";
        if (await IsTooOftenAsync(context, what, OfSecondStep)) return Often;
        string code = new([.. typed.Where(char.IsAsciiLetterOrDigit)]);
        bool isRight = code.Length == 6 && code.All(char.IsAsciiDigit)
            ? await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code)
                && await IsFirstUseAsync($"second-step-used/{account.Name}/{code}", context.RequestAborted)
            : (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;
        if (!isRight) return new Refusal("SECOND-STEP-WRONG", "验证码不对，或已经用过；等手机上换一个再打") { Kind = RefusalKind.Forbidden };
        await ForgiveAsync(context, what);
        return account;
    }

    /// <summary>Whether something that is good once is used for the first time.</summary>
    public async Task<bool> IsFirstUseAsync(string what, CancellationToken stop) =>
        !(await new CountAttempt(desk).RunAsync(new(what, Once), stop)).IsRefused(out _, out int used) && used == 1;

    // Both are counted, so that neither many names from one address nor one name from many get far.
    private async Task<bool> IsTooOftenAsync(HttpContext context, string what, AttemptLimit limit)
    {
        CancellationToken stop = context.RequestAborted;
        bool isOften = false;
        foreach ((string who, AttemptLimit most) in ((string, AttemptLimit)[])[(what, limit), (ClientAddress.WhoOf(context), OfAddress)])
        {
            // A store that cannot count lets nobody in.
            Outcome<int> counting = await new CountAttempt(desk).RunAsync(new(who, most), stop);
            isOften |= counting.IsRefused(out _, out int tries) || tries > most.Most;
        }
        return isOften;
    }

    private async Task ForgiveAsync(HttpContext context, string what)
    {
        await new ForgiveAttempts(desk).RunAsync(new(what), context.RequestAborted);
        await ForgiveAddressAsync(context);
    }

    /// <summary>Somebody came in from there.</summary>
    public async Task ForgiveAddressAsync(HttpContext context)
    {
        await new ForgiveAttempts(desk).RunAsync(new(ClientAddress.WhoOf(context)), context.RequestAborted);
    }
}
