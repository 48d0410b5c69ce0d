using System.Security.Cryptography;
using System.Text;
using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;
using Microsoft.AspNetCore.Identity;

namespace Classifieds.Web.Accounts;

/// <summary>What ASP.NET Core Identity asks of a store, by the desk's account verbs; nothing is decided here.</summary>
internal sealed class IdentityStore(Workbench desk) : IUserPasswordStore<DeskAccount>, IUserSecurityStampStore<DeskAccount>,
    IUserTwoFactorStore<DeskAccount>, IUserAuthenticatorKeyStore<DeskAccount>, IUserTwoFactorRecoveryCodeStore<DeskAccount>,
    IUserPasskeyStore<DeskAccount>
{
    public Task<string> GetUserIdAsync(DeskAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Account.Id);

    public Task<string?> GetUserNameAsync(DeskAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetUserNameAsync(DeskAccount user, string? userName, CancellationToken cancellationToken) =>
        userName == user.Name ? Task.CompletedTask : throw new NotSupportedException("Names are the roll's.");

    public Task<string?> GetNormalizedUserNameAsync(DeskAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Name);

    public Task SetNormalizedUserNameAsync(DeskAccount user, string? normalizedName, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task<IdentityResult> CreateAsync(DeskAccount user, CancellationToken cancellationToken) => KeepAsync(user, cancellationToken);

    public Task<IdentityResult> UpdateAsync(DeskAccount user, CancellationToken cancellationToken) => KeepAsync(user, cancellationToken);

    public Task<IdentityResult> DeleteAsync(DeskAccount user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Whoever leaves is taken off the roll; an account is never deleted.");

    private async Task<IdentityResult> KeepAsync(DeskAccount user, CancellationToken stop)
    {
        Outcome<Account> keeping = await new KeepAccount(desk).RunAsync(new(user.Account), stop);
        if (keeping.IsRefused(out Refusal? why, out Account? kept))
            return IdentityResult.Failed(new IdentityError { Code = why.Code, Description = why.Message });
        user.Account = kept;
        return IdentityResult.Success;
    }

    public Task<DeskAccount?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        FindAsync(new() { Id = userId }, cancellationToken);

    public Task<DeskAccount?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        FindAsync(new() { Name = normalizedUserName }, cancellationToken);

    private async Task<DeskAccount?> FindAsync(FindAccount.Request asked, CancellationToken stop)
    {
        Outcome<Account> finding = await new FindAccount(desk).RunAsync(asked, stop);
        if (!finding.IsRefused(out Refusal? why, out Account? found)) return new(found);
        return why.Code == "ACCOUNT-UNKNOWN" ? null : throw new InvalidOperationException(why.Code);
    }

    public Task SetPasswordHashAsync(DeskAccount user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(user, account => account with { PasswordHash = passwordHash });

    public Task<string?> GetPasswordHashAsync(DeskAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.PasswordHash);

    public Task<bool> HasPasswordAsync(DeskAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.PasswordHash is not null);

    public Task SetSecurityStampAsync(DeskAccount user, string stamp, CancellationToken cancellationToken) =>
        Set(user, account => account with { Stamp = stamp });

    public Task<string?> GetSecurityStampAsync(DeskAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Account.Stamp);

    public Task SetTwoFactorEnabledAsync(DeskAccount user, bool enabled, CancellationToken cancellationToken) =>
        Set(user, account => account with { HasSecondStep = enabled });

    public Task<bool> GetTwoFactorEnabledAsync(DeskAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.HasSecondStep);

    public Task SetAuthenticatorKeyAsync(DeskAccount user, string key, CancellationToken cancellationToken) =>
        Set(user, account => account with { SecondStepKey = key });

    public Task<string?> GetAuthenticatorKeyAsync(DeskAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.SecondStepKey);

    public Task ReplaceCodesAsync(DeskAccount user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Set(user, account => account with { SpareCodes = [.. recoveryCodes.Select(HashOf)] });

    public Task<bool> RedeemCodeAsync(DeskAccount user, string code, CancellationToken cancellationToken)
    {
        string hash = HashOf(code);
        if (!user.Account.SpareCodes.Contains(hash)) return Task.FromResult(false);
        user.Account = user.Account with { SpareCodes = [.. user.Account.SpareCodes.Where(one => one != hash)] };
        return Task.FromResult(true);
    }

    public Task<int> CountCodesAsync(DeskAccount user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Account.SpareCodes.Count);

    // As they are typed, in whatever case and however parted.
    private static string HashOf(string code) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]))));

    public Task AddOrUpdatePasskeyAsync(DeskAccount user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        string id = Convert.ToBase64String(passkey.CredentialId);
        var kept = new Passkey(id, Convert.ToBase64String(passkey.PublicKey), passkey.Name ?? "", passkey.CreatedAt)
        {
            SignCount = passkey.SignCount,
            Transports = passkey.Transports ?? [],
            IsUserVerified = passkey.IsUserVerified,
            IsBackupEligible = passkey.IsBackupEligible,
            IsBackedUp = passkey.IsBackedUp,
        };
        return Set(user, account => account with { Passkeys = [.. account.Passkeys.Where(one => one.Credential != id), kept] });
    }

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(DeskAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserPasskeyInfo>>([.. user.Account.Passkeys.Select(Told)]);

    // A desk has tens of accounts; only a passkey that is being added asks this.
    public async Task<DeskAccount?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        string id = Convert.ToBase64String(credentialId);
        Outcome<IReadOnlyList<Account>> listing = await new ListAccounts(desk).RunAsync(new(), cancellationToken);
        if (listing.IsRefused(out Refusal? why, out IReadOnlyList<Account>? all)) throw new InvalidOperationException(why.Code);
        return all.FirstOrDefault(account => account.Passkeys.Any(key => key.Credential == id)) is { } owner ? new(owner) : null;
    }

    public Task<UserPasskeyInfo?> FindPasskeyAsync(DeskAccount user, byte[] credentialId, CancellationToken cancellationToken)
    {
        string id = Convert.ToBase64String(credentialId);
        return Task.FromResult(user.Account.Passkeys.FirstOrDefault(key => key.Credential == id) is { } found ? Told(found) : null);
    }

    public Task RemovePasskeyAsync(DeskAccount user, byte[] credentialId, CancellationToken cancellationToken)
    {
        string id = Convert.ToBase64String(credentialId);
        return Set(user, account => account with { Passkeys = [.. account.Passkeys.Where(key => key.Credential != id)] });
    }

    // What the device swore when the key was made is looked at then and not kept.
    private static UserPasskeyInfo Told(Passkey key) => new(
        Convert.FromBase64String(key.Credential), Convert.FromBase64String(key.PublicKey), key.AddedAt, key.SignCount,
        [.. key.Transports], key.IsUserVerified, key.IsBackupEligible, key.IsBackedUp, [], [])
    {
        Name = key.Name,
    };

    private static Task Set(DeskAccount user, Func<Account, Account> change)
    {
        user.Account = change(user.Account);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // The workbench is the server's.
    }
}
