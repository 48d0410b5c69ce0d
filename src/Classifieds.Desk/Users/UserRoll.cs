using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Storage;

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
        if (await work.Users.FindAsync(asking.Name) is { } known)
        {
            return known.Disabled is not null
                ? Forbidden("USER-DISABLED", $"{asking.Name} 已停用，不能办理，请找主管")
                : Permissions.Of(new(known.Name, known.Role), deed);
        }
        IReadOnlyList<DeskUser> roll = await work.Users.AllAsync();
        if (roll.Any(user => user.AddedBy.Length > 0))
            return Forbidden("USER-UNKNOWN", $"台里没有“{asking.Name}”，请主管用 user add 加上，或用 --user 写明是谁");
        if (!DeskUser.IsName(asking.Name))
            return new Refusal("USER-NAME", $"“{asking.Name}”不能作人名，应是 1 至 {DeskUser.LongestName} 个字") { Kind = RefusalKind.Usage };
        if (roll.Count > 0) return new Actor(asking.Name, Role.Manager);
        await work.Users.PutAsync(new(asking.Name, Role.Manager, "", now));
        await work.RecordAsync(new(now, asking.Name, "user-add") { Detail = $"{asking.Name} manager" });
        return new Actor(asking.Name, Role.Manager);
    }

    /// <summary>Whether nobody else works here: then one person is clerk and examiner, and history tells it.</summary>
    public static async Task<bool> IsAloneAsync(Work work) => (await work.Users.AllAsync()).Count(user => user.Disabled is null) <= 1;

    private static Refusal Forbidden(string code, string message) => new(code, message) { Kind = RefusalKind.Forbidden };
}
