using System.Security.Cryptography;
using Classifieds.Desk.Users;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Accounts;

/// <summary>发登录码: opens an account, or opens it anew: password, second step, passkeys and sign-ins of before are worth nothing at
/// once.</summary>
public sealed class GiveEntryCode(Workbench desk)
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(24);

    public sealed record Request
    {
        public required string Name { get; init; }

        public required Actor By { get; init; }
    }

    /// <param name="Code">To be told to its owner by word of mouth; shown once and kept nowhere.</param>
    public sealed record Given(string Name, string Code, DateTimeOffset Until);

    /// <returns>Or USER-UNKNOWN, USER-DISABLED, ACCOUNT-CHANGED, and what who asks may be refused with.</returns>
    public Task<Outcome<Given>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<Given>(async work =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if ((await UserRoll.FindAsync(work, request.By, DeskDeed.ManageUsers, now)).IsRefused(out Refusal? why, out Actor? by)) return why;
        if ((await UserRoll.KnownAsync(work.Users, request.Name)).IsRefused(out why, out Actor? known)) return why;
        Account account = await work.Accounts.FindAsync(known.Name) ?? new(NewId(), 0, known.Name);
        string code = EntryCode.New();
        EntryCode entry = EntryCode.Of(code, now + Valid);
        if (!await work.Accounts.PutAsync(account.Reset(entry, NewId())))
            return new Refusal("ACCOUNT-CHANGED", "这个账号刚刚在别处改过，请再试一次") { Kind = RefusalKind.Conflict };
        await work.SignIns.EndAllAsync(known.Name, null);
        await work.RecordAsync(new(now, by.Name, "account-code") { Detail = known.Name });
        return new Given(known.Name, code, entry.Until);
    }, stop, mayMake: true);

    /// <summary>A name by chance, for what is to tell nothing: 32 digits of hexadecimal.</summary>
    private static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
