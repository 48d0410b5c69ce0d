using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;
using Classifieds.Storage.Users;

namespace Classifieds.Desk.Users;

/// <summary>在册人员: who somebody who asks for something is at this store, and whether that person may.</summary>
internal static class UserRoll
{
    /// <summary>Who asks is looked up by name; who asks first of a store that knows nobody made it, and is its manager.</summary>
    /// <remarks>Until that person adds somebody, the desk keeps no roll: whoever works at its machine does so as the manager, under the
    /// name
    /// that the ledger is given.</remarks>
    /// <returns>The person in the role the store knows; or USER-NAME, USER-UNKNOWN, USER-DISABLED, ROLE-FORBIDDEN.</returns>
    public static async Task<Outcome<Actor>> FindAsync(Work work, Actor asking, DeskDeed deed, DateTimeOffset now)
    {
        if (await work.Users.FindAsync(asking.Name) is { } there)
            return Known(there).IsRefused(out Refusal? left, out Actor? enrolled) ? left : Permissions.Of(enrolled, deed);
        if ((await KnownAsync(work.Users, asking.Name)).IsRefused(out Refusal? why, out Actor? known)) return why;
        if ((await work.Users.AllAsync()).Count > 0) return known;
        await work.HoldStoreAsync(); // of two papers that begin at once one makes the manager
        if ((await work.Users.AllAsync()).Count > 0) return await FindAsync(work, asking, deed, now);
        await work.Users.PutAsync(new(asking.Name, Role.Manager, "", now));
        await work.RecordAsync(new(now, asking.Name, "user-add") { Detail = $"{asking.Name} manager" });
        return known;
    }

    /// <summary>In what role the store knows somebody; at a desk that keeps no roll everybody is its manager.</summary>
    /// <returns>Or USER-NAME, USER-UNKNOWN, USER-DISABLED.</returns>
    public static async Task<Outcome<Actor>> KnownAsync(UserStore users, string name)
    {
        if (await users.FindAsync(name) is { } known) return Known(known);
        if ((await users.AllAsync()).Any(user => user.AddedBy.Length > 0))
            return Forbidden("USER-UNKNOWN", $"台里没有“{name}”，请主管用 user add 加上，或用 --user 写明是谁");
        return DeskUser.IsName(name)
            ? new Actor(name, Role.Manager)
            : new Refusal("USER-NAME", $"“{name}”不能作人名，应是 1 至 {DeskUser.LongestName} 个字") { Kind = RefusalKind.Usage };
    }

    /// <summary>Whether nobody else works here: then one person is clerk and examiner, and history tells it.</summary>
    public static async Task<bool> IsAloneAsync(Work work) => (await work.Users.AllAsync()).Count(user => user.Disabled is null) <= 1;

    private static Outcome<Actor> Known(DeskUser user) => user.Disabled is not null
        ? Forbidden("USER-DISABLED", $"{user.Name} 已停用，不能办理，请找主管")
        : new Actor(user.Name, user.Role);

    private static Refusal Forbidden(string code, string message) => new(code, message) { Kind = RefusalKind.Forbidden };
}
