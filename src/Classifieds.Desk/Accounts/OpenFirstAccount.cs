using Classifieds.Desk.Users;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>第一次打开: the first account of a desk, a manager's; with it the desk is no longer opened by the code on its console.</summary>
public sealed class OpenFirstAccount(Workbench desk)
{
    /// <param name="Account">Not kept yet.</param>
    public sealed record Request(Account Account);

    /// <returns>As it is kept; or FIRST-RUN-OVER, FIRST-RUN-MANAGER, USER-NAME, USER-UNKNOWN, USER-DISABLED.</returns>
    public Task<Outcome<Account>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<Account>(async work =>
    {
        await work.HoldStoreAsync(); // of two that begin at once one is first
        DateTimeOffset now = desk.Clock.GetUtcNow();
        string name = request.Account.Name;
        if (await work.Accounts.IsAnyAsync() || !await work.Accounts.PutAsync(request.Account))
            return new Refusal("FIRST-RUN-OVER", "分类台已经有账号了，请登录") { Kind = RefusalKind.Conflict };
        if ((await UserRoll.KnownAsync(work.Users, name)).IsRefused(out Refusal? why, out Actor? known)) return why;
        if (known.Role != Role.Manager)
        {
            return new Refusal("FIRST-RUN-MANAGER", $"{name} 是{Permissions.WordOf(known.Role)}，第一个账号要由主管来开")
            {
                Kind = RefusalKind.Forbidden,
            };
        }
        // From now on this person is on the roll, also when others are added to it.
        if (await work.Users.FindAsync(name) is null) await work.Users.PutAsync(new(name, Role.Manager, "", now));
        await work.RecordAsync(new(now, name, "account-first") { Detail = name });
        return request.Account with { Version = 1 };
    }, stop, mayMake: true);
}
