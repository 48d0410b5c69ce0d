using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>存账号: what its owner has made of it.</summary>
public sealed class KeepAccount(Workbench desk)
{
    public sealed record Request(Account Account);

    /// <returns>As it is kept now; or ACCOUNT-CHANGED: somebody else was first.</returns>
    public Task<Outcome<Account>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<Account>(async notes =>
        await notes.Accounts.PutAsync(request.Account)
            ? request.Account with { Version = request.Account.Version + 1 }
            : new Refusal("ACCOUNT-CHANGED", "这个账号刚刚在别处改过，请再试一次") { Kind = RefusalKind.Conflict }, stop);
}
