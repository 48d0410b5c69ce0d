using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Users;

/// <summary>停用: somebody no longer works on this store; what that person did stays.</summary>
public sealed class DisableUser(Workbench desk)
{
    public sealed record Request
    {
        public required string Name { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The person; or USER-UNKNOWN, USER-LAST-MANAGER, and what a person may be refused with.</returns>
    public Task<Outcome<DeskUser>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<DeskUser>(async work =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if ((await UserRoll.FindAsync(work, request.By, DeskDeed.ManageUsers, now)).IsRefused(out Refusal? why, out Actor? by)) return why;
        if (await work.Users.FindAsync(request.Name) is not { } known)
            return new Refusal("USER-UNKNOWN", $"台里没有“{request.Name}”") { Kind = RefusalKind.NotFound };
        if (await AddUser.IsLastManagerAsync(work, request.Name)) return AddUser.LastManager(request.Name);
        DeskUser user = known with { Disabled = now };
        await work.Users.PutAsync(user);
        await work.RecordAsync(new(now, by.Name, "user-disable") { Detail = user.Name });
        return user;
    }, stop);
}
