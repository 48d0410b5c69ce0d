using Classifieds.Domain.Accounts;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>凭登录码进: somebody who was given a code chooses a password with it; then the code is spent.</summary>
public sealed class EnterByCode(Workbench desk)
{
    /// <param name="PasswordHash">Of the password that was chosen.</param>
    /// <param name="Stamp">By chance.</param>
    public sealed record Request(string Name, string Code, string PasswordHash, string Stamp);

    /// <returns>The account; or ENTRY-CODE-WRONG, whatever is wrong with it.</returns>
    public Task<Outcome<Account>> RunAsync(Request request, CancellationToken stop) => desk.NoteStoreAsync<Account>(async notes =>
    {
        Account? account = await notes.Accounts.FindAsync(request.Name);
        if (account?.Entry?.Is(request.Code, desk.Clock.GetUtcNow()) != true) return Wrong;
        Account entered = account with { Entry = null, PasswordHash = request.PasswordHash, Stamp = request.Stamp };
        return await notes.Accounts.PutAsync(entered) ? entered with { Version = entered.Version + 1 } : Wrong;
    }, stop);

    private static Refusal Wrong { get; } = new("ENTRY-CODE-WRONG", "姓名或登录码不对，也可能码已用过或过了 24 小时；请主管再发一个")
    {
        Kind = RefusalKind.Forbidden,
    };
}
