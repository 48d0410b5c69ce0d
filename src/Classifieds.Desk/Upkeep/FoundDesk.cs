using Classifieds.Desk.Users;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Upkeep;

/// <summary>开张: makes a desk's store with its key; who asks is its first manager.</summary>
public sealed class FoundDesk(Workbench desk)
{
    public sealed record Request(Actor By);

    /// <param name="Store">What people are told it is called.</param>
    public sealed record Founded(string Store, string Manager);

    /// <returns>The store; or DESK-THERE where somebody works on it already, USER-NAME, or why it cannot be made.</returns>
    public async Task<Outcome<Founded>> RunAsync(Request request, CancellationToken stop)
    {
        if (desk.StoreName.IsRefused(out Refusal? why, out string? name)) return why;
        return await desk.WriteStoreAsync<Founded>(async work =>
        {
            if ((await work.Users.AllAsync()).Count > 0)
                return new Refusal("DESK-THERE", $"{name} 已经有人在用，不用再开张") { Kind = RefusalKind.Conflict };
            DateTimeOffset now = desk.Clock.GetUtcNow();
            if ((await UserRoll.FindAsync(work, request.By, DeskDeed.ManageUsers, now)).IsRefused(out Refusal? whyNot, out Actor? by))
                return whyNot;
            await work.RecordAsync(new(now, by.Name, "init"));
            return new Founded(name, by.Name);
        }, stop, mayMake: true);
    }
}
