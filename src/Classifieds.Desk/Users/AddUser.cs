using Classifieds.Desk.Wire;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

namespace Classifieds.Desk.Users;

/// <summary>加人: somebody works on this store from now on, or in another role than before.</summary>
public sealed class AddUser(Workbench desk)
{
    public sealed record Request
    {
        public required string Name { get; init; }

        public required Role Role { get; init; }

        public required Actor By { get; init; }
    }

    /// <returns>The person; or USER-NAME, USER-LAST-MANAGER, and what a person may be refused with.</returns>
    public Task<Outcome<DeskUser>> RunAsync(Request request, CancellationToken stop) => desk.WriteStoreAsync<DeskUser>(async work =>
    {
        DateTimeOffset now = desk.Clock.GetUtcNow();
        if (!DeskUser.IsName(request.Name) || request.Role == Role.Advertiser)
            return new Refusal("USER-NAME", $"“{request.Name}”不能作人名，应是 1 至 {DeskUser.LongestName} 个字") { Kind = RefusalKind.Usage };
        if ((await UserRoll.FindAsync(work, request.By, DeskDeed.ManageUsers, now)).IsRefused(out Refusal? why, out Actor? by)) return why;
        DeskUser? known = await work.Users.FindAsync(request.Name);
        if (request.Role != Role.Manager && await IsLastManagerAsync(work, request.Name))
            return LastManager(request.Name);
        DeskUser user = known is null
            ? new(request.Name, request.Role, by.Name, now)
            : known with { Role = request.Role, Disabled = null };
        await work.Users.PutAsync(user);
        await work.RecordAsync(new(now, by.Name, "user-add") { Detail = $"{user.Name} {WireWords.Of(user.Role)}" });
        return user;
    }, stop, mayMake: true);

    internal static async Task<bool> IsLastManagerAsync(Work work, string name) =>
        !(await work.Users.AllAsync()).Any(user => user.Name != name && user.Role == Role.Manager && user.Disabled is null);

    internal static Refusal LastManager(string name) =>
        new("USER-LAST-MANAGER", $"{name} 是唯一的主管，请先加一位主管") { Kind = RefusalKind.Conflict };
}
